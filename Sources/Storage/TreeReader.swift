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
  /// What was read of each solution, in their order, and the folder that it lies in.
  private(set) var packages: [(package: Package, folder: String)] = []

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
    let solutions = solutions()
    guard let file else { return nil }
    var organization = Organization(name: file.name, displayName: file.displayName, solutions: solutions)
    organization.languages = file.languages
    organization.subscription = file.subscription
    organization.agents = file.agents
    organization.customers = file.customers
    organization.chatWidgets = file.chatWidgets
    organization.chatWidgetOrigins = file.chatWidgetOrigins
    organization.quickReplies = replies ?? []
    return organization
  }

  /// The solution whose file has this name in the folder.
  mutating func solution(_ file: String) -> Solution? {
    guard var solution = source(file).flatMap({ take(SolutionFile.read($0)) }) else { return nil }
    solution.webResources = webResources(of: "")
    packages = [(Package(format: .yaml, solution: solution), "")]
    return solution
  }

  /// The same with the files of its web resources.
  mutating func solutionPackage(_ file: String) -> Package? {
    guard let solution = solution(file) else { return nil }
    var package = Package(format: .yaml, solution: solution)
    package.sources = sources
    for name in solution.webResources.sorted() {
      let path = FilePath.joined(webResourceFolder, name)
      do throws(FileFailure) {
        let bytes = try tree.bytes(of: path, limit: ZipLimits().entryBytes)
        package.webResources.append(WebResourceFile(name: name, file: tree.shownPath(path), bytes: bytes))
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    return package
  }

  /// The solution of a package of real records.
  mutating func solution(_ files: PackageFiles) -> Solution? {
    guard let package = take(Package.read(files)) else { return nil }
    sources += package.sources
    packages = [(package, "")]
    return package.solution
  }

  /// The solutions that are installed: a folder each under `solutions`, whose name is free.
  private mutating func solutions() -> [Solution] {
    let folders = list { tree throws(FileFailure) in try tree.folders(in: "solutions") }
      .map { "solutions/\($0)" }
    let inputs = folders.map { input(in: $0) }
    let read = take(Package.read(inputs.compactMap(\.self))) ?? []
    guard read.count == folders.count else { return [] }
    for (package, folder) in zip(read, folders) {
      var package = package
      sources += package.sources
      package.solution.webResources.formUnion(webResources(of: folder))
      packages.append((package, folder))
    }
    return packages.map(\.package.solution)
  }

  /// What the solution in a folder is read from: its `solution.yaml`, else an unpacked package or the one archive.
  private mutating func input(in folder: String) -> Package.Input? {
    let path = "\(folder)/\(SolutionFile.name)"
    if !tree.has(path) {
      let found = PackageSource.files(in: folder, of: tree)
      diagnostics += found.diagnostics
      if let files = found.value.flatMap(\.self) { return .files(files) }
      guard found.diagnostics.isEmpty else { return nil }
    }
    return source(path).map(Package.Input.text)
  }

  /// The names of a solution's web resources: the paths under `webresources`, as in `fab_/cobrowse.html`.
  private mutating func webResources(of folder: String) -> Set<String> {
    let path = FilePath.joined(folder, webResourceFolder)
    return Set(list { tree throws(FileFailure) in try tree.files(under: path) })
  }

  /// The text of a web resource of a solution that was read.
  mutating func webResource(_ name: String, of package: Package, in folder: String) -> SourceText? {
    if let file = package.webResources.first(where: { $0.name == name }) {
      return SourceText(file: file.file, bytes: file.bytes)
    }
    return source(FilePath.joined(FilePath.joined(folder, webResourceFolder), name))
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
