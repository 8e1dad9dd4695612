import Diagnostics
import Notations
import Records

/// The format of a package, determined from the content of its files and not from their names.
///
/// A file's name decides only between a folder's own files: which is XML, and which belongs to a web resource.
///
/// It is made once for a package's files and passed on to whatever reads them.
public struct PackageRecognition: Sendable {
  public private(set) var files: PackageFiles
  /// The first of the forms that is found, in the order of `order`; nil where there is none.
  private(set) var format: PackageFormat?
  var findings = PackageFindings()
  /// The folders that are packages.
  public private(set) var homes: [PackageHome] = []
  /// The XML files that cannot be read as far as their root.
  public private(set) var brokenFiles: Set<String> = []
  /// The files by root element.
  private var byRoot: [String: [ZipEntry]] = [:]
  /// What was read of each XML file, by its path.
  private var roots: [String: Root] = [:]
  /// Reads an XML file as far as its root.
  private let readRoot: RootReader

  typealias RootReader = @Sendable (_ file: String, _ bytes: [UInt8]) -> XML.Reading

  /// The root element of an XML file.
  private struct Root {
    /// Nil where the file is broken.
    let name: String?
    let diagnostics: [Diagnostic]
  }

  public init(_ files: PackageFiles) { self.init(files, readRoot: XML.readRoot) }

  init(_ files: PackageFiles, readRoot: @escaping RootReader) {
    self.init(files, roots: [:], readRoot: readRoot)
  }

  /// - Parameter known: the roots that have been read already.
  private init(_ files: PackageFiles, roots known: [String: Root], readRoot: @escaping RootReader) {
    self.files = files
    self.readRoot = readRoot
    for file in files.files where (isXML(file) || isGitPart(file)) && !Self.isHidden(file) {
      let root = known[file.path] ?? root(of: file)
      roots[file.path] = root
      if let name = root.name {
        byRoot[name, default: []].append(file)
      } else {
        brokenFiles.insert(file.path)
      }
    }
    homes = foundHomes()
    format = foundFormat
    reportBrokenFiles()
    if gitManifests.count > 1 {
      let fault =
        files.isFolder
        ? PackageFault.severalPackages(
          paths: gitManifests.map { files.shownPath(String(FileNames.folder($0.path).dropLast())) })
        : PackageFault.severalSolutions(paths: gitManifests.map(\.path))
      findings.report(fault, file: files.shownName)
    }
    if holdsSeveralSolutions {
      let fault = PackageFault.severalSolutions(paths: severalHomes.map(\.path))
      findings.report(fault, file: files.shownName)
    }
  }

  private func root(of file: ZipEntry) -> Root {
    let path = files.shownPath(file.path)
    let reading = isGitPart(file) ? XML.readYAML(file: path, bytes: file.bytes) : readRoot(path, file.bytes)
    return Root(name: reading.root?.name, diagnostics: reading.diagnostics)
  }

  /// The name of an XML file's root element.
  func rootName(ofFile path: String) -> String? { roots[path]?.name }

  /// What was wrong with an XML file as far as its root; nil if it is not one.
  func diagnostics(ofFile path: String) -> [Diagnostic]? { roots[path]?.diagnostics }

  /// Whether there is anything to say of the files as a package: a form is found, or a file that is broken bears a name
  /// that only packages have.
  public var isPackage: Bool {
    format != nil || has(.appSourceInput)
      || files.files.contains { Self.packageFileNames.contains(FileNames.last($0.path)) }
      || files.isFileAlone && files.files.contains { $0.firstSign == UInt8(ascii: "<") }
  }

  static let packageFileNames: Set = [
    "data.xml", "data_schema.xml", "solution.xml", "customizations.xml", "importconfig.xml",
  ]

  /// The package as a person named it.
  var shownName: String {
    guard files.isFileAlone, let file = files.files.first else { return files.shownName }
    return files.shownPath(file.path)
  }

  /// The files with this root element, in their order.
  func files(withRoot root: RootElement) -> [ZipEntry] { byRoot[root.rawValue] ?? [] }

  private func has(_ root: RootElement) -> Bool { byRoot[root.rawValue] != nil }

  private var foundFormat: PackageFormat? {
    if has(.importConfig) { return .packageDeployer }
    if solutionFile != nil { return .yaml }
    if has(.dataverseSolution) { return .dataverseSolution }
    if has(.migrationData) { return .configurationMigration }
    return jsonFiles.isEmpty ? nil : .webAPI
  }

  /// The same, limited to the folder that contains the package: an archive may include the folder above it,
  /// and a folder may contain other things.
  var atHome: PackageRecognition {
    switch format {
    case .dataverseSolution, .configurationMigration: break
    case .yaml, .webAPI, .packageDeployer, nil: return self
    }
    let home = homeFolder
    let nested = homes.map(\.folder).filter { $0 != home && $0.hasPrefix(home) }
    return home.isEmpty && nested.isEmpty ? self : limited(toFolder: home, without: nested)
  }

  /// The same, limited to one of several packages.
  func limited(to home: PackageHome, of homes: [PackageHome]) -> PackageRecognition {
    let nested = homes.map(\.folder).filter { $0 != home.folder && home.holds($0) }
    let inner = limited(toFolder: home.folder, without: nested)
    guard homes.count > 1, let name = home.folder.split(separator: "/").last else { return inner }
    return inner.named(String(name))
  }

  private func named(_ ownName: String) -> PackageRecognition {
    var files = files
    files.ownName = ownName
    return PackageRecognition(files, roots: roots, readRoot: readRoot)
  }

  private func limited(toFolder home: String, without others: [String]) -> PackageRecognition {
    var inner = files
    if !home.isEmpty { inner.shownName = files.shownPath(String(home.dropLast())) }
    inner.files = files.files.filter { file in
      file.path.hasPrefix(home) && !others.contains { file.path.hasPrefix($0) }
    }.map { ZipEntry(path: String($0.path.dropFirst(home.count)), bytes: $0.bytes) }
    let roots = roots.filter { $0.key.hasPrefix(home) }.map { ($0.key.dropFirst(home.count), $0.value) }
    var recognition = PackageRecognition(
      inner, roots: Dictionary(roots.map { (String($0), $1) }) { first, _ in first }, readRoot: readRoot)
    // What there is to say of the files has been said where all of them are in view.
    recognition.findings = findings
    return recognition
  }

  /// The same with the data for this language, if it has data for several.
  public func choosing(_ language: Locale?) -> PackageRecognition {
    var chosen = self
    if let language { chosen.files.language = language }
    return chosen
  }

  /// The same with some of its files.
  func including(_ isIncluded: (String) -> Bool) -> PackageRecognition {
    var part = files
    part.files = files.files.filter { isIncluded($0.path) }
    return PackageRecognition(part, roots: roots, readRoot: readRoot)
  }

  /// What is in the archive that lies in this one, or else the package itself, with what is wrong with that archive.
  var throughArchive: PackageRecognition {
    let enclosed = EnclosedPackage(self)
    if let files = enclosed.files { return PackageRecognition(files, readRoot: readRoot) }
    var outer = self
    outer.findings.add(enclosed.findings.diagnostics)
    return outer
  }

  /// The folder of the file that determines the format, with a trailing `/`; the highest one if there are
  /// several.
  var homeFolder: String {
    let root: RootElement
    switch format {
    case .dataverseSolution: root = .dataverseSolution
    case .configurationMigration: root = .migrationData
    case .yaml, .webAPI, .packageDeployer, nil: return ""
    }
    let folders = files(withRoot: root).map {
      GitLayout.home(ofManifest: $0.path) ?? FileNames.folder($0.path)
    }
    let home = folders.min { $0.split(separator: "/").count < $1.split(separator: "/").count } ?? ""
    // The manifest of an unpacked solution is in a folder of this name.
    let isOther = FileNames.last(home) == "other"
    return isOther ? FileNames.folder(String(home.dropLast())) : home
  }

  /// Our own `solution.yaml`, at the top or in the single folder that contains everything.
  var solutionFile: ZipEntry? {
    // A file that a person names has its web resources beside it, and is read with them.
    if files.isFileAlone { return nil }
    return solutionFiles.first
  }

  /// The `solution.yaml` at the top or in a folder of its own, whichever is highest; more than one if none is
  /// at the top and several folders have one.
  private var solutionFiles: [ZipEntry] {
    let found = files.files.filter {
      $0.path.split(separator: "/").last == Substring(SolutionFile.name) && !isCompanion($0)
    }
    let top = found.filter { $0.path.split(separator: "/").count == 1 }
    return top.isEmpty ? found.filter { $0.path.split(separator: "/").count == 2 } : top
  }

  /// Whether it is not a solution of its own, but completes the data beside it.
  func isCompanion(_ file: ZipEntry) -> Bool {
    guard CompanionFolder.isSolutionFile(file.path) else { return false }
    let home = CompanionFolder.home(ofSolutionFile: file.path)
    return files(withRoot: .migrationData).contains { FileNames.folder($0.path) == home }
  }

  /// The `solution.yaml` that completes the data at the top.
  var companionFile: ZipEntry? {
    files.files.first { $0.path == CompanionFolder.solutionPath && isCompanion($0) }
  }
}
