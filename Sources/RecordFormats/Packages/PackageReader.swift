import Concurrency
import Diagnostics
import Notations
import Records

extension Package {
  /// Reads one standalone package of any format.
  ///
  /// - Parameter allowsEmpty: Whether a package without a row of our tables is one too.
  public static func read(_ recognition: PackageRecognition, allowsEmpty: Bool = false) -> Reading<Package> {
    let reading = read([.package(recognition)], allowsEmpty: allowsEmpty, standsAlone: true)
    return Reading(reading.value?.first, reading.diagnostics)
  }

  /// The same of files that nobody has looked at yet.
  public static func read(_ files: PackageFiles, allowsEmpty: Bool = false) -> Reading<Package> {
    read(PackageRecognition(files), allowsEmpty: allowsEmpty)
  }

  /// What a solution of an organization is read from.
  public enum Input: Sendable {
    /// The text of a `solution.yaml`, whose web resources are beside it.
    case text(SourceText)
    case package(PackageRecognition)
  }

  /// Reads all solutions of an organization, whatever their formats.
  public static func read(_ inputs: [Input]) -> Reading<[Package]> {
    read(inputs, allowsEmpty: false, standsAlone: false)
  }

  private static func read(_ inputs: [Input], allowsEmpty: Bool, standsAlone: Bool) -> Reading<[Package]> {
    let drafts = inputs.concurrentMap { input -> (any LinkableSolution & Sendable, Package) in
      switch input {
      case .text(let source):
        let draft = SolutionDraft(reading: source)
        var package = Package(format: .yaml, solution: draft.solution)
        package.sources = [source]
        return (draft, package)
      case .package(let recognition):
        let recognition = recognition.throughArchive
        guard let yaml = recognition.solutionFile, !recognition.holdsSeveralSolutions else {
          let draft = PackageReader.draft(recognition, allowsEmpty: allowsEmpty)
          return (draft, draft.package)
        }
        let source = SourceText(file: recognition.files.shownPath(yaml.path), bytes: yaml.bytes)
        let draft = SolutionDraft(reading: source)
        var package = Package(format: .yaml, solution: draft.solution)
        package.sources = [source]
        package.webResources = recognition.ownWebResources(in: FileNames.folder(yaml.path))
        package.solution.webResources = Set(package.webResources.map(\.name))
        return (draft, package)
      }
    }
    return Reading(
      drafts.map(\.1), LinkedSolutions.diagnostics(of: drafts.map(\.0), standsAlone: standsAlone))
  }
}

/// Reads a package of real records, in one format or several at once.
enum PackageReader {
  static func draft(_ recognition: PackageRecognition, allowsEmpty: Bool) -> PackageDraft {
    let name = recognition.files.ownName
    guard let format = recognition.format, !recognition.findings.hasErrors else {
      var findings = recognition.findings
      if !findings.hasErrors {
        let inner = recognition.packages
        findings.report(
          inner.count > 1
            ? PackageFault.severalSolutions(paths: inner.map { recognition.pathInside($0) })
            : PackageFault.unknown, file: recognition.shownName)
      }
      return PackageDraft(unread: findings, format: recognition.format ?? .webAPI, name: name)
    }
    var parts = PackageParts(recognition.atHome)
    let inner = recognition.innerPackages
    if !inner.isEmpty {
      parts.findings.report(PackageFault.otherPackages(paths: inner), file: recognition.shownName)
    }
    parts.nameRowsBeside(recognition)
    var package = Package(format: format, solution: Solution(uniqueName: name))
    package.sources = parts.sources
    package.isInGitForm = recognition.isInGitForm
    package.webResources = parts.webResources
    package.solution.webResources = Set(parts.webResources.map(\.name))
    let identity =
      parts.identity ?? PackageIdentity(named: name, file: parts.sources.first?.file ?? recognition.shownName)
    return PackageDraft(
      package, identity: identity, parts, allowsEmpty: allowsEmpty)
  }
}

/// The contents of the parts of a package, one after the other.
struct PackageParts {
  var contents = PackageContents()
  var identity: PackageIdentity?
  var companions: [CompanionFile] = []
  var webResources: [WebResourceFile] = []
  var sources: [SourceText] = []
  var findings: PackageFindings

  init(_ recognition: PackageRecognition) {
    findings = recognition.findings
    switch recognition.format {
    case .packageDeployer: readPackageDeployer(recognition)
    case .webAPI:
      readWebAPI(recognition)
      webResources = recognition.ownWebResources()
    case .dataverseSolution, .configurationMigration:
      if recognition.format == .dataverseSolution { readDataverseSolution(recognition) }
      readConfigurationMigration(recognition)
      addFilesBesideData(recognition)
    case .yaml, nil: break
    }
  }

  /// Adds the files beside data, which itself contains none: they are where our own file has them, or in the
  /// companion folder.
  ///
  /// An unpacked solution, too, may have a file there that the solution does not describe.
  private mutating func addFilesBesideData(_ recognition: PackageRecognition) {
    let described = Set(webResources.map(\.name))
    // In the Git form the folder of that name holds descriptions with their files, which have been read.
    guard !recognition.isInGitForm else { return }
    webResources += recognition.ownWebResources().filter { !described.contains($0.name) }
    var files = Dictionary(webResources.map { ($0.name, $0.file) }) { first, _ in first }
    for file in recognition.companionWebResources {
      if let first = files.updateValue(file.file, forKey: file.name) {
        findings.report(
          RecordFault.duplicateName(name: file.name, owner: "web resource", first: Place(file: first)),
          file: file.file)
      } else {
        webResources.append(file)
      }
    }
  }

  /// Reads a whole XML file; nil if it has a problem, which is reported.
  mutating func root(of file: ZipEntry, in files: PackageFiles) -> (root: XMLElement, source: SourceText)? {
    let path = files.shownPath(file.path)
    let isYAML = file.path.lowercased().hasSuffix(".yml")
    let reading =
      isYAML ? XML.readYAML(file: path, bytes: file.bytes) : XML.read(file: path, bytes: file.bytes)
    findings.add(reading.diagnostics)
    guard let root = reading.root else { return nil }
    sources.append(reading.source)
    return (root, reading.source)
  }
}
