import Diagnostics
import Notations

extension PackageParts {
  /// Reads a Package Deployer package: `ImportConfig.xml` names the solutions and the data in it.
  ///
  /// Solutions come before data, in import order. The package is named after its first solution that contains
  /// one of our rows, otherwise after its first solution (invented).
  mutating func readPackageDeployer(_ recognition: PackageRecognition) {
    let files = recognition.files
    let byPath = Dictionary(files.files.map { ($0.path.lowercased(), $0) }) { first, _ in first }
    var limits = files.limits
    var read: Set<String> = []
    var identityHasRows = false
    for file in recognition.files(withRoot: .importConfig) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      let folder = FileNames.folder(file.path)
      for name in ImportConfig(root).names {
        let path = folder + name.value.split { $0 == "\\" || $0 == "/" }.joined(separator: "/")
        guard let inner = byPath[path.lowercased()] else {
          findings.report(.missingPart(name: name.value), at: name.place, in: source)
          continue
        }
        if read.insert(inner.path).inserted { add(inner, of: files, &limits, &identityHasRows) }
      }
    }
  }

  /// Adds the content of an archive in the package.
  ///
  /// All archives together share the limits of one.
  private mutating func add(
    _ inner: ZipEntry, of files: PackageFiles, _ limits: inout ZipLimits, _ identityHasRows: inout Bool
  ) {
    let shown = files.shownPath(inner.path)
    do throws(ZipArchive.Failure) {
      let entries = try ZipArchive.read(inner.bytes, limits: limits)
      limits.bytes -= entries.reduce(0) { $0 + $1.bytes.count }
      limits.entries -= entries.count
      let recognition = PackageRecognition(
        PackageFiles(shownName: shown, ownName: files.ownName, files: entries))
      guard let format = recognition.format, format != .packageDeployer else {
        // It contains solutions and data, never another package of its kind.
        findings.add(recognition.findings.diagnostics)
        if !recognition.findings.hasErrors { findings.report(PackageFault.unknown, file: shown) }
        return
      }
      let parts = PackageParts(recognition.atHome)
      let hasRows = parts.contents.rows.contains { PackageTable($0.table)?.isContent == true }
      if identity == nil || hasRows && !identityHasRows { identity = parts.identity ?? identity }
      identityHasRows = identityHasRows || hasRows && parts.identity != nil
      findings.add(parts.findings.diagnostics)
      contents.add(parts.contents)
      sources += parts.sources
      webResources += parts.webResources
      companions += parts.companions
    } catch {
      findings.report(error.fault, file: shown)
    }
  }
}

/// The names in an `ImportConfig.xml`, in import order.
struct ImportConfig {
  /// The names of files beside it.
  let names: [XMLAttribute]

  init(_ root: XMLElement) {
    let solutions = root.child("solutions")?.children("configsolutionfile") ?? []
    let data = root.child("cmtdatafiles")?.children("cmtdatafile") ?? []
    names =
      (solutions.compactMap { $0.attribute("solutionpackagefilename") }
      + [root.attribute("crmmigdataimportfile")].compactMap(\.self)
      + data.compactMap { $0.attribute("filename") }).filter { !$0.value.isEmpty }
  }
}
