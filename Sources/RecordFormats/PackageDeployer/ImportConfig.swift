import Diagnostics
import Notations
import Records

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
      let config = ImportConfig(root, language: files.language)
      func entry(_ name: XMLAttribute) -> ZipEntry? {
        let path = folder + name.value.split { $0 == "\\" || $0 == "/" }.joined(separator: "/")
        return byPath[path.lowercased()]
      }
      for name in config.names + config.otherLanguages where entry(name) == nil {
        findings.report(.missingPart(name: name.value), at: name.place, in: source)
      }
      for inner in config.names.compactMap(entry) where read.insert(inner.path).inserted {
        add(inner, of: files, &limits, &identityHasRows)
      }
      if let chosen = config.language, let place = (config.otherLanguages.first ?? config.lacking)?.place {
        let fault = PackageFault.otherLanguages(
          read: chosen.value, others: config.otherLanguages.map(\.value), choice: config.choice)
        findings.report(fault, at: place, in: source)
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
///
/// `cmtdatafile` with an `lcid` is the data for one language. Package Deployer takes the one for the
/// language of the organization, and `crmmigdataimportfile` if there is none (documented); so they are
/// alternatives. The one for the language that is asked for is read, otherwise the default, otherwise English,
/// otherwise the first (invented).
struct ImportConfig {
  /// The names of files beside it that are read.
  let names: [XMLAttribute]
  /// The data file that was chosen among several languages.
  let language: XMLAttribute?
  /// The data files that are not read, because they are for other languages.
  let otherLanguages: [XMLAttribute]
  /// Why this one was chosen.
  let choice: PackageFault.DataChoice

  private static let english = "1033"

  /// The data file that is read although another language was asked for.
  var lacking: XMLAttribute? {
    if case .lacking = choice { language } else { nil }
  }

  /// - Parameter wanted: The language whose data is to be read.
  init(_ root: XMLElement, language wanted: Locale? = nil) {
    func names(_ elements: [XMLElement]?, _ attribute: String) -> [XMLAttribute] {
      (elements ?? []).compactMap { $0.attribute(attribute) }.filter { !$0.value.isEmpty }
    }
    let solutions = names(root.child("solutions")?.children("configsolutionfile"), "solutionpackagefilename")
    let data = (root.child("cmtdatafiles")?.children("cmtdatafile") ?? []).filter { $0["filename"] != "" }
    let ofLanguage = data.filter { !($0["lcid"] ?? "").isEmpty }
    let common = names(data.filter { ($0["lcid"] ?? "").isEmpty }, "filename")
    let standard = names([root], "crmmigdataimportfile").first
    let english = ofLanguage.first { $0["lcid"] == Self.english }
    let asked = wanted.flatMap { wanted in ofLanguage.first { $0["lcid"] == "\(wanted.rawValue)" } }
    let chosen =
      asked?.attribute("filename") ?? standard ?? (english ?? ofLanguage.first)?.attribute("filename")
    choice =
      if let wanted, !ofLanguage.isEmpty { asked == nil ? .lacking(wanted) : .asked(wanted) } else {
        .standard
      }
    func isChosen(_ name: XMLAttribute) -> Bool { name.value.lowercased() == chosen?.value.lowercased() }
    self.names = solutions + [chosen].compactMap(\.self) + common
    language = chosen
    let all = [standard].compactMap(\.self) + names(ofLanguage, "filename")
    var seen: Set<String> = []
    otherLanguages = all.filter { !isChosen($0) && seen.insert($0.value.lowercased()).inserted }
  }
}
