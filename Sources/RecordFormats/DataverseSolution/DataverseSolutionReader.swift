import Diagnostics
import Notations
import Records

extension PackageParts {
  /// Reads a Dataverse solution, packed or unpacked: its manifest, its rows and its web resources.
  ///
  /// Rows are found by their files, because the manifest's list of root components does not include them.
  mutating func readDataverseSolution(_ recognition: PackageRecognition) {
    let files = recognition.files
    let byPath = Dictionary(files.files.map { ($0.path.lowercased(), $0) }) { first, _ in first }
    for file in recognition.files(withRoot: .dataverseSolution) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      if let manifest = root.child("SolutionManifest") {
        identity =
          identity ?? SolutionManifest(manifest, source, ownName: files.ownName, with: &findings).identity
      }
      let described = root.descendant("WebResources")?.children("WebResource") ?? []
      for element in described { addWebResource(element, described: nil, source, of: files, byPath) }
    }
    for file in recognition.files(withRoot: .webResource) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      addWebResource(root, described: file.path, source, of: files, byPath)
    }
    for file in files.files {
      guard let component = RecordComponent(file, in: recognition) else { continue }
      guard PackageTable(component.table) != nil else {
        contents.ignored[component.table, default: 0] += 1
        continue
      }
      guard let (root, source) = root(of: file, in: files) else { continue }
      var row = component.row(root, source, with: &findings)
      row.layer = .solution
      contents.rows.append(row)
    }
  }

  /// Adds a web resource with its file.
  ///
  /// In a packed solution `FileName` gives its path. In an unpacked one `FileName` still has the path from
  /// the packed solution, and the file is beside its description (inferred from what SolutionPackager writes:
  /// `a.html` and `a.html.data.xml`).
  ///
  /// - Parameters:
  ///   - path: the description's own file; nil: the description is in `customizations.xml`.
  ///   - byPath: the files by path, in lower case.
  private mutating func addWebResource(
    _ element: XMLElement, described path: String?, _ source: SourceText, of files: PackageFiles,
    _ byPath: [String: ZipEntry]
  ) {
    guard let name = element.child("Name")?.text.trimmed, !name.isEmpty else { return }
    let named = element.child("FileName").map { String($0.text.trimmed.drop { $0 == "/" }) }
    let ending = ".data.xml"
    let beside = path.flatMap { $0.lowercased().hasSuffix(ending) ? String($0.dropLast(ending.count)) : nil }
    guard let file = [beside, named].lazy.compactMap({ $0.flatMap { byPath[$0.lowercased()] } }).first else {
      findings.report(
        .missingPart(name: beside ?? named ?? name), at: element.place, in: source, .warning)
      return
    }
    webResources.append(WebResourceFile(name: name, file: files.shownPath(file.path), bytes: file.bytes))
  }
}
