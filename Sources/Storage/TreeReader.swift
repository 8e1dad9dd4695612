import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records

/// Reads the files of one folder, and keeps the list of what is wrong with them.
struct TreeReader<Tree: FileTree> {
  private let tree: Tree
  private let webResourceFolder = "webresources"
  private(set) var diagnostics: [Diagnostic] = []
  /// The texts that were read, whole.
  private(set) var sources: [SourceText] = []
  /// The folders of the solutions that were read, in their order.
  private(set) var solutionFolders: [String] = []

  init(_ tree: Tree) { self.tree = tree }

  /// A file that must be there.
  private mutating func source(_ path: String) -> SourceText? {
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: path, limit: YAML.sizeLimit)
      let source = SourceText(file: tree.shownPath(path), bytes: bytes)
      sources.append(source)
      return source
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// A file that may be missing.
  private mutating func optionalSource(_ path: String) -> SourceText? {
    tree.has(path) ? source(path) : nil
  }

  /// The value of a reading, whose diagnostics are kept.
  private mutating func take<Value>(_ reading: Reading<Value>) -> Value? {
    diagnostics += reading.diagnostics
    return reading.value
  }

  /// The organization of an org folder.
  mutating func organization() -> Organization? {
    let file = source(OrganizationFile.fileName).flatMap { take(OrganizationFile.read($0)) }
    let replies = optionalSource(QuickReplyFile.name).flatMap { take(QuickReplyFile.read($0)) }
    let pending = PendingUninstall(in: tree)
    let solutions = solutions(without: pending?.folder)
    guard let file else { return nil }
    var organization = Organization(name: file.name, displayName: file.displayName, solutions: solutions)
    organization.languages = file.languages
    organization.subscription = file.subscription
    organization.agents = file.agents
    organization.customers = file.customers
    organization.chatWidgets = file.chatWidgets
    organization.chatWidgetOrigins = file.chatWidgetOrigins
    organization.quickReplies = replies ?? []
    if let pending { organization.resetWidgets(of: pending.providers) }
    return organization
  }

  /// The solution whose file has this name in the folder.
  mutating func solution(_ file: String) -> Solution? {
    var solution = source(file).flatMap { take(SolutionFile.read($0)) }
    solution?.webResources = webResources(of: "")
    solutionFolders = [""]
    return solution
  }

  /// The solutions that are installed: a folder each under `solutions`, whose name is free.
  ///
  /// One whose removal is decided is passed over.
  private mutating func solutions(without removed: String?) -> [Solution] {
    let folders = list { tree throws(FileFailure) in try tree.folders(in: "solutions") }
      .filter { $0 != removed }.map { "solutions/\($0)" }
    for folder in folders where !tree.has("\(folder)/\(SolutionFile.name)") {
      let name = FilePath.split(folder).name
      diagnostics.append(
        Diagnostic(.folderWithoutSolution(name: name), at: Place(file: tree.shownPath(folder))))
    }
    let whole = folders.map { "\($0)/\(SolutionFile.name)" }.filter(tree.has)
    let sources = whole.map { source($0) }
    var solutions = take(SolutionFile.read(sources.compactMap(\.self))) ?? []
    guard solutions.count == folders.count else { return [] }
    for (place, folder) in folders.enumerated() { solutions[place].webResources = webResources(of: folder) }
    solutionFolders = folders
    return solutions
  }

  /// The names of a solution's web resources: the paths under `webresources`, as in `fab_/cobrowse.html`.
  private mutating func webResources(of folder: String) -> Set<String> {
    let path = FilePath.joined(folder, webResourceFolder)
    return Set(list { tree throws(FileFailure) in try tree.files(under: path) })
  }

  /// The text of a web resource of the solution in a folder.
  mutating func webResource(_ name: String, of folder: String) -> SourceText? {
    source(FilePath.joined(FilePath.joined(folder, webResourceFolder), name))
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
