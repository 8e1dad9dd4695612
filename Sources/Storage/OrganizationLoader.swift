import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import SampleOrganizations

/// Reads organizations and solutions, each with all its files.
public enum OrganizationLoader {
  /// What the ORG of a command line names: a path if there is one, else a built-in sample.
  ///
  /// An org folder (or its `org.yaml`) opens as it is; a solution's folder or file opens in a bare organization of
  /// its own.
  public static func load(_ named: String) -> Reading<Organization> {
    do throws(FileFailure) {
      guard try FolderOnDisk.existing(named).isFolder else { return loadFile(named) }
    } catch {
      let isNoPath = [.notFound, .isNoFolder].contains(error.reason)
      return isNoPath ? loadSample(named) : Reading(nil, [error.diagnostic])
    }
    let folder = FolderOnDisk(named)
    let holdsSolution = !folder.has(OrganizationFile.fileName) && folder.has(SolutionFile.name)
    return holdsSolution ? loadAlone(SolutionFile.name, in: folder) : load(folder)
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<Organization> {
    var reader = TreeReader(tree)
    let file = reader.source(OrganizationFile.fileName).flatMap { reader.take(OrganizationFile.read($0)) }
    let replies = reader.optionalSource(QuickReplyFile.name).flatMap { reader.take(QuickReplyFile.read($0)) }
    let solutions = reader.solutions()
    guard let file else { return Reading(nil, reader.diagnostics) }
    var organization = Organization(name: file.name, displayName: file.displayName, solutions: solutions)
    organization.languages = file.languages
    organization.subscription = file.subscription
    organization.agents = file.agents
    organization.customers = file.customers
    organization.chatWidgets = file.chatWidgets
    organization.quickReplies = replies ?? []
    return Reading(organization, reader.diagnostics)
  }

  private static func loadSample(_ name: String) -> Reading<Organization> {
    if let sample = EmbeddedFolder(sample: name) { return load(sample) }
    let samples = SampleOrganization.names
    let problem = Problem.unknownOrganization(
      name: name, samples: samples, nearest: NearestName.to(name, among: samples))
    return Reading(nil, [Diagnostic(problem, at: Place(file: name))])
  }

  private static func loadFile(_ path: String) -> Reading<Organization> {
    let (folder, name) = FilePath.split(path)
    let tree = FolderOnDisk(folder)
    return name == OrganizationFile.fileName ? load(tree) : loadAlone(name, in: tree)
  }

  private static func loadAlone(_ file: String, in tree: FolderOnDisk) -> Reading<Organization> {
    let reading = SolutionLoader.load(file, in: tree)
    return Reading(reading.value.map { Organization(around: $0) }, reading.diagnostics)
  }
}

/// Reads one solution with the names of its web resources.
public enum SolutionLoader {
  /// The solution whose file has this name in the folder.
  public static func load(_ file: String = SolutionFile.name, in tree: some FileTree) -> Reading<Solution> {
    var reader = TreeReader(tree)
    var solution = reader.source(file).flatMap { reader.take(SolutionFile.read($0)) }
    solution?.webResources = reader.webResources(of: "")
    return Reading(solution, reader.diagnostics)
  }
}

/// Reads the files of one folder, and keeps the list of what is wrong with them.
private struct TreeReader<Tree: FileTree> {
  private let tree: Tree
  private(set) var diagnostics: [Diagnostic] = []

  init(_ tree: Tree) { self.tree = tree }

  /// A file that must be there.
  mutating func source(_ path: String) -> SourceText? {
    do throws(FileFailure) {
      return SourceText(file: tree.shownPath(path), bytes: try tree.bytes(of: path, limit: YAML.sizeLimit))
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// A file that may be missing.
  mutating func optionalSource(_ path: String) -> SourceText? {
    tree.has(path) ? source(path) : nil
  }

  /// The value of a reading, whose diagnostics are kept.
  mutating func take<Value>(_ reading: Reading<Value>) -> Value? {
    diagnostics += reading.diagnostics
    return reading.value
  }

  /// The solutions that are installed: a folder each under `solutions`, whose name is free.
  mutating func solutions() -> [Solution] {
    let folders = list { tree throws(FileFailure) in try tree.folders(in: "solutions") }
      .map { "solutions/\($0)" }
    let sources = folders.map { source("\($0)/\(SolutionFile.name)") }
    var solutions = take(SolutionFile.read(sources.compactMap(\.self))) ?? []
    guard solutions.count == folders.count else { return [] }
    for (place, folder) in folders.enumerated() { solutions[place].webResources = webResources(of: folder) }
    return solutions
  }

  /// The names of a solution's web resources: the paths under `webresources`, as in `fab_/cobrowse.html`.
  mutating func webResources(of folder: String) -> Set<String> {
    let path = FilePath.joined(folder, "webresources")
    return Set(list { tree throws(FileFailure) in try tree.files(under: path) })
  }

  /// What is in a folder that may be missing.
  private mutating func list(_ read: (Tree) throws(FileFailure) -> [String]) -> [String] {
    do throws(FileFailure) {
      return try read(tree)
    } catch {
      if error.reason != .notFound { diagnostics.append(error.diagnostic) }
      return []
    }
  }
}
