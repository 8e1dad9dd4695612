import Diagnostics
import Notations
import Records

extension PackageParts {
  /// Reads a Dataverse solution, packed or unpacked: its manifest, its rows and its web resources.
  ///
  /// Rows are found by their files, because the manifest's list of root components does not include them.
  mutating func readDataverseSolution(_ recognition: PackageRecognition) {
    let files = recognition.files
    var webResources = WebResourceFiles(files)
    let publishers = recognition.files(withRoot: .publisher).compactMap { root(of: $0, in: files)?.root }
    for file in recognition.files(withRoot: .dataverseSolution) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      if let manifest = root.child("SolutionManifest") {
        identity =
          identity
          ?? SolutionManifest(
            manifest, source, ownName: files.ownName, publishers: publishers, with: &findings
          ).identity
      }
      let described = root.descendant("WebResources")?.children("WebResource") ?? []
      for element in described { addWebResource(element, described: nil, source, among: &webResources) }
    }
    for file in recognition.files(withRoot: .webResource) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      addWebResource(root, described: file.path, source, among: &webResources)
    }
    if recognition.isInGitForm { noteGitComponents(recognition) }
    for file in files.files {
      guard let component = RecordComponent(file, in: recognition) else {
        reportStrangeRoot(of: file, in: recognition)
        continue
      }
      guard let table = PackageTable(component.table) else {
        contents.ignored[component.table, default: 0] += 1
        continue
      }
      guard let (root, source) = root(of: file, in: files) else {
        if case .own(let table) = table { contents.brokenTables.insert(table) }
        continue
      }
      var row = component.row(root, source, with: &findings)
      row.layer = .solution
      contents.rows.append(row)
    }
  }

  /// Reports a file with the name of one of our rows and another root, which would be no row at all.
  private mutating func reportStrangeRoot(of file: ZipEntry, in recognition: PackageRecognition) {
    let names = file.path.split(separator: "/")
    guard names.count >= 3, let name = names.last, name.hasSuffix(".xml"),
      let table = PackageTable(String(name.dropLast(".xml".count))),
      let written = recognition.rootName(ofFile: file.path),
      let (root, source) = root(of: file, in: recognition.files)
    else { return }
    findings.report(
      .strangeRoot(written, expected: table.logicalName), at: root.place, in: source, .error)
    if case .own(let table) = table { contents.brokenTables.insert(table) }
  }

  /// Adds a web resource with its file.
  ///
  /// - Parameter path: the description's own file; nil: the description is in `customizations.xml`.
  private mutating func addWebResource(
    _ element: XMLElement, described path: String?, _ source: SourceText, among files: inout WebResourceFiles
  ) {
    guard let name = element.child("Name")?.text.trimmed, !name.isEmpty else { return }
    let named = element.child("FileName").map { String($0.text.trimmed.drop { $0 == "/" }) }
    guard let file = files.file(named: name, described: path, fileName: named) else {
      let missing = path.flatMap(WebResourceFiles.beside) ?? named ?? name
      findings.report(.missingPart(name: missing), at: element.place, in: source, .warning)
      return
    }
    webResources.append(WebResourceFile(name: name, file: files.shownPath(of: file), bytes: file.bytes))
  }
}
