import Diagnostics
import Notations
import Records

extension PackageParts {
  /// Reads a Dataverse solution, packed or unpacked: its manifest, its rows and its web resources.
  ///
  /// Rows are found by their files: the manifest's list of root components does not name them.
  mutating func readDataverseSolution(_ recognition: PackageRecognition) {
    let files = recognition.files
    for file in recognition.files(withRoot: .dataverseSolution) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      if let manifest = root.child("SolutionManifest") {
        identity =
          identity ?? SolutionManifest(manifest, source, ownName: files.ownName, with: &findings).identity
      }
      addWebResources(root.descendant("WebResources")?.children("WebResource") ?? [], of: files)
    }
    let described = recognition.files(withRoot: .webResource).compactMap { root(of: $0, in: files)?.root }
    addWebResources(described, of: files)
    for file in files.files {
      guard let component = RecordComponent(file, in: recognition) else { continue }
      guard PackageTable(component.table) != nil else {
        contents.ignored[component.table, default: 0] += 1
        continue
      }
      guard let (root, source) = root(of: file, in: files) else { continue }
      var row = component.row(root, source)
      row.layer = .solution
      contents.rows.append(row)
    }
  }

  /// Adds web resources, each with the file that its `FileName` names.
  private mutating func addWebResources(_ elements: [XMLElement], of files: PackageFiles) {
    guard !elements.isEmpty else { return }
    let byPath = Dictionary(files.files.map { ($0.path.lowercased(), $0) }) { first, _ in first }
    for element in elements {
      guard let name = element.child("Name")?.text.trimmed, !name.isEmpty,
        let named = element.child("FileName")?.text.trimmed.drop(while: { $0 == "/" }),
        let file = byPath[named.lowercased()]
      else { continue }
      webResources.append(WebResourceFile(name: name, file: files.shownPath(file.path), bytes: file.bytes))
    }
  }
}
