import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Rules

/// An organization's files as read at one time: their content, and the folder of each solution.
///
/// Code that needs the organization passes this on, so that the files are read only once.
public struct OrganizationSnapshot: Sendable {
  public internal(set) var organization: Organization
  /// The findings about the files; none of them is an error.
  public let diagnostics: [Diagnostic]
  /// What was read.
  private let found: NamedFolder
  /// The complete texts that were read.
  private let sources: [SourceText]
  /// What was read for each solution, in the organization's order, with its folder.
  private let packages: [(package: Package, folder: String)]
  /// The state that was read of the organization whose other runs may change these files; nil if there is none.
  private let stamp: OrganizationStamp?

  /// Where it is kept.
  public var location: OrganizationLocation { found.location }

  private var tree: any FileTree { found.tree }

  /// An installed solution and the name of its folder under `solutions`.
  public struct InstalledSolution: Sendable {
    public let solution: Solution
    public let folder: String
  }

  /// Reads what an ORG argument names; a single solution gets a minimal organization.
  ///
  /// - Parameter language: Whose data is read, if it is a package with data for several languages.
  public static func read(_ named: String, language: Locale? = nil) -> Reading<OrganizationSnapshot> {
    let found = NamedFolder.find(named, language: language)
    return found.value.map { read($0) } ?? Reading(nil, found.diagnostics)
  }

  /// Reads an organization when only the value is needed.
  public static func organization(_ named: String) -> Reading<Organization> {
    let reading = read(named)
    return Reading(reading.value?.organization, reading.diagnostics)
  }

  /// Reads the same location again, even if the name now leads somewhere else.
  public static func read(
    _ named: String, at location: OrganizationLocation, language: Locale? = nil
  ) -> Reading<OrganizationSnapshot> {
    switch location {
    case .folder(let path, _): read(NamedFolder(tree: FolderOnDisk(path)))
    case .sample(let sample):
      EmbeddedFolder(sample: sample).map { read(NamedFolder(tree: $0)) } ?? read(named)
    case .nowhere: read(named, language: language)
    }
  }

  /// Reads it in one state, even while other runs change the organization.
  static func read(_ found: NamedFolder) -> Reading<OrganizationSnapshot> {
    guard let folder = found.changingFolder else { return read(found, found.tree) }
    let reading = OrganizationStamp.reading(folder) { stamp in read(found, found.tree, stamp: stamp) }
    return reading ?? busy(folder)
  }

  /// Reads an org folder whose lock this run holds.
  ///
  /// - Parameter known: the text of a file that need not be read again.
  static func readLocked(
    _ found: NamedFolder, knowing known: SourceText? = nil
  ) -> Reading<OrganizationSnapshot> { read(found, found.tree, knowing: known) }

  private static func read(
    _ found: NamedFolder, _ tree: some FileTree, knowing known: SourceText? = nil,
    stamp: OrganizationStamp? = nil
  ) -> Reading<OrganizationSnapshot> {
    var reader = TreeReader(tree, knowing: known)
    let organization = reader.organization(found.content)
    return Reading(
      organization.map { OrganizationSnapshot($0, found, reader, stamp: stamp) }, reader.diagnostics)
  }

  private static func busy<Value>(_ path: String) -> Reading<Value> {
    Reading(nil, [WriteFailure(path: path, .busy).diagnostic])
  }

  private init(
    _ organization: Organization, _ found: NamedFolder, _ reader: TreeReader<some FileTree>,
    stamp: OrganizationStamp?
  ) {
    self.organization = organization
    self.stamp = stamp
    self.found = found
    diagnostics = reader.diagnostics
    sources = reader.sources
    packages = reader.packages
  }

  /// The installed solutions, each with its folder.
  public var solutions: [InstalledSolution] {
    zip(organization.solutions, packages).map { solution, read in
      InstalledSolution(solution: solution, folder: FilePath.split(read.folder).name)
    }
  }

  /// The name of a solution's folder under `solutions`.
  public func folder(of solution: Solution) -> String? {
    solutions.first { $0.solution.uniqueName == solution.uniqueName }?.folder
  }

  /// The path of a solution's folder as shown in messages: `shop/solutions/fabrikam`.
  public func shownPath(of folder: String) -> String { tree.shownPath(OrganizationLayout.solution(folder)) }
}

extension OrganizationSnapshot {
  /// Reads what `check` looks at: an organization or a solution alone, with the texts of its files.
  ///
  /// - Parameter named: a PATH of the command line.
  public static func checkTarget(_ named: String) -> Reading<CheckTarget> { checkTarget(read(named)) }

  /// Reads what `check` looks at in an org folder.
  public static func checkTarget(_ tree: some FileTree) -> Reading<CheckTarget> {
    checkTarget(read(NamedFolder(tree: tree)))
  }

  static func checkTarget(_ found: NamedFolder) -> Reading<CheckTarget> { checkTarget(read(found)) }

  private static func checkTarget(_ reading: Reading<OrganizationSnapshot>) -> Reading<CheckTarget> {
    reading.value?.checkTarget() ?? Reading(nil, reading.diagnostics)
  }

  /// The input for `check`: the organization with the texts of its files, web resources included.
  ///
  /// If the files have changed since, it is read again as a whole.
  public func checkTarget() -> Reading<CheckTarget> {
    reading {
      $0.checkTarget($0.tree)
    } else: {
      Reading(nil, $0)
    }
  }

  /// What is read of more files of the same state; if that is no longer there, of the state that is there now.
  private func reading<Value>(
    _ read: (OrganizationSnapshot) -> Value, else failing: ([Diagnostic]) -> Value
  ) -> Value {
    let value = read(self)
    guard let stamp, !stamp.isCurrent else { return value }
    let again = OrganizationStamp.reading(stamp.folder) { stamp in
      let now = Self.read(found, tree, stamp: stamp)
      return now.value.map(read) ?? failing(now.diagnostics)
    }
    return again ?? failing([WriteFailure(path: stamp.folder, .busy).diagnostic])
  }

  private func checkTarget(_ tree: some FileTree) -> Reading<CheckTarget> {
    var reader = TreeReader(tree, packages: packages)
    let names = organization.solutions.enumerated().flatMap { index, solution in
      solution.webResources.filter(Self.isText).sorted().map { (package: index, name: $0) }
    }
    let texts = zip(names, reader.texts(ofWebResources: names)).compactMap { entry, source in
      source.map {
        WebResourceText(
          solution: organization.solutions[entry.package].uniqueName, name: entry.name, source: $0)
      }
    }
    let target = CheckTarget(
      organization, isSolutionAlone: found.isSolutionAlone, webResources: texts, sources: sources)
    return Reading(target, diagnostics + reader.diagnostics)
  }

  /// Whether rules read this web resource: a page or a script.
  private static func isText(_ name: String) -> Bool {
    [".html", ".htm", ".js"].contains { name.lowercased().hasSuffix($0) }
  }

  /// A solution with all its web resource files; nil if no solution has this name.
  public func package(of solution: String) -> Reading<Package>? {
    reading {
      $0.package(of: solution, $0.tree)
    } else: {
      Reading(nil, $0)
    }
  }

  private func package(of solution: String, _ tree: some FileTree) -> Reading<Package>? {
    let name = organization.solution(named: solution)?.uniqueName
    guard let index = organization.solutions.firstIndex(where: { $0.uniqueName == name }) else { return nil }
    var reader = TreeReader(tree, packages: packages)
    let package = reader.wholePackage(index)
    return Reading(package, reader.diagnostics)
  }
}
