import Concurrency
import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records

/// Reads the files of one folder, and keeps the list of what is wrong with them.
struct TreeReader<Tree: FileTree> {
  private let tree: Tree
  private(set) var diagnostics: [Diagnostic] = []
  /// The texts that were read, whole.
  private(set) var sources: [SourceText] = []
  /// The folders of the solutions that were read, in their order.
  private(set) var solutionFolders: [String] = []

  init(_ tree: Tree) { self.tree = tree }

  /// A file that must be there.
  private mutating func source(_ path: String) -> SourceText? { take(Self.source(path, in: tree)) }

  /// Files that must be there, read at once; one that cannot be read is nil.
  private mutating func sources(_ paths: [String]) -> [SourceText?] {
    let tree = tree
    return paths.concurrentMap { Self.source($0, in: tree) }.map { take($0) }
  }

  private static func source(_ path: String, in tree: Tree) -> Result<SourceText, FileFailure> {
    Result { () throws(FileFailure) in
      let bytes = try tree.bytes(of: path, limit: YAML.sizeLimit)
      return SourceText(file: tree.shownPath(path), bytes: bytes)
    }
  }

  /// The text of a file, which is kept, or nil and the finding that there is none.
  private mutating func take(_ read: Result<SourceText, FileFailure>) -> SourceText? {
    switch read {
    case .success(let source):
      sources.append(source)
      return source
    case .failure(let failure):
      diagnostics.append(failure.diagnostic)
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
    solution?.webResources = webResources(of: [""])[0]
    solutionFolders = [""]
    return solution
  }

  /// The solutions that are installed: a folder each under `solutions`, whose name is free.
  ///
  /// One whose removal is decided is passed over.
  private mutating func solutions(without removed: String?) -> [Solution] {
    let names = list(Result { () throws(FileFailure) in try tree.folders(in: "solutions") })
    let folders = names.filter { $0 != removed }.map { "solutions/\($0)" }
    let whole = folders.map { "\($0)/\(SolutionFile.name)" }.filter(tree.has)
    if whole.count < folders.count { reportFoldersWithoutSolution(among: folders) }
    let sources = sources(whole)
    var solutions = take(SolutionFile.read(sources.compactMap(\.self))) ?? []
    guard solutions.count == folders.count else { return [] }
    for (place, names) in webResources(of: folders).enumerated() { solutions[place].webResources = names }
    solutionFolders = folders
    return solutions
  }

  /// What a removal by hand leaves over.
  private mutating func reportFoldersWithoutSolution(among folders: [String]) {
    for folder in folders where !tree.has("\(folder)/\(SolutionFile.name)") {
      let problem = Problem.folderWithoutSolution(name: FilePath.split(folder).name)
      diagnostics.append(Diagnostic(problem, at: Place(file: tree.shownPath(folder))))
    }
  }

  /// The names of the web resources of solutions: the paths under `webresources`, as in `fab_/cobrowse.html`.
  private mutating func webResources(of folders: [String]) -> [Set<String>] {
    let tree = tree
    let lists = folders.concurrentMap { folder in
      Result { () throws(FileFailure) in try tree.files(under: Self.webResources(of: folder)) }
    }
    return lists.map { Set(list($0)) }
  }

  /// The texts of web resources, each a name in the solution of a folder; one that cannot be read is nil.
  mutating func texts(ofWebResources names: [(folder: String, name: String)]) -> [SourceText?] {
    sources(names.map { FilePath.joined(Self.webResources(of: $0.folder), $0.name) })
  }

  /// The folder of the web resources of the solution in a folder.
  private static func webResources(of folder: String) -> String { FilePath.joined(folder, "webresources") }

  /// What is in a folder that may be missing.
  private mutating func list(_ names: Result<[String], FileFailure>) -> [String] {
    switch names {
    case .success(let names):
      return names
    case .failure(let failure):
      if failure.reason != .notFound { diagnostics.append(failure.diagnostic) }
      return []
    }
  }
}
