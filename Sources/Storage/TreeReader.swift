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
  /// What was read of each solution, in their order, and the folder that it lies in.
  private(set) var packages: [(package: Package, folder: String)] = []
  /// A file that is not read again: whoever holds the folder has its text.
  private let known: SourceText?
  /// The organization's language, for which Package Deployer would take the data of a package.
  private var language: Locale?

  init(_ tree: Tree, knowing known: SourceText? = nil, language: Locale? = nil) {
    (self.tree, self.language) = (tree, language)
    self.known = known
  }

  /// A reader that goes on with what has been read of solutions.
  init(_ tree: Tree, packages: [(package: Package, folder: String)]) {
    self.init(tree)
    self.packages = packages
  }

  /// A file that must be there.
  private mutating func source(_ path: String) -> SourceText? {
    if let known, known.file == tree.shownPath(path) { return take(.success(known)) }
    return take(Self.source(path, in: tree))
  }

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
    diagnostics.append(contentsOf: reading.diagnostics)
    return reading.value
  }

  /// The organization that a command line names: as it is, or made around a solution that stands alone.
  mutating func organization(_ content: NamedFolder.Content) -> Organization? {
    switch content {
    case .organization: organization()
    case .solution(let source): solution(source).map { Organization(around: $0) }
    }
  }

  /// The organization of an org folder.
  mutating func organization() -> Organization? {
    let file = source(OrganizationFile.name).flatMap { take(OrganizationFile.read($0)) }
    let replies = optionalSource(QuickReplyFile.name).flatMap { take(QuickReplyFile.read($0)) }
    let pending = PendingUninstall(in: tree)
    language = file?.languages.first
    let solutions = solutions(without: pending?.folder)
    guard var organization = file else { return nil }
    organization.solutions = solutions
    organization.quickReplies = replies ?? []
    if let pending { organization.resetWidgets(of: pending.providers) }
    return organization
  }

  /// A solution that stands alone.
  mutating func solution(_ source: SolutionSource) -> Solution? {
    switch source {
    case .file(let file): solution(file)
    case .package(let recognition): solution(recognition)
    }
  }

  /// The solution whose file has this name in the folder.
  private mutating func solution(_ file: String) -> Solution? {
    guard var solution = source(file).flatMap({ take(SolutionFile.read($0)) }) else { return nil }
    solution.webResources = webResources(of: [""])[0]
    packages = [(Package(format: .yaml, solution: solution), "")]
    return solution
  }

  /// The same with the files of its web resources.
  mutating func wholeSolution(_ file: String) -> Package? {
    guard solution(file) != nil else { return nil }
    packages[0].package.sources = sources
    return wholePackage(0)
  }

  /// What was read of a solution, with the files of all its web resources.
  mutating func wholePackage(_ index: Int) -> Package {
    var (package, folder) = packages[index]
    let carried = Set(package.webResources.map(\.name))
    for name in package.solution.webResources.subtracting(carried).sorted() {
      let path = FilePath.joined(Self.webResources(of: folder), name)
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
  private mutating func solution(_ recognition: PackageRecognition) -> Solution? {
    guard let package = take(Package.read(recognition)) else { return nil }
    sources.append(contentsOf: package.sources)
    packages = [(package, "")]
    return package.solution
  }

  /// The solutions that are installed: a folder each under `solutions`, whose name is free.
  ///
  /// One whose removal is decided is passed over.
  private mutating func solutions(without removed: String?) -> [Solution] {
    let names = list(Result { () throws(FileFailure) in try tree.folders(in: OrganizationLayout.solutions) })
    return installedSolutions(in: removed == nil ? names : names.filter { $0 != removed })
  }

  /// The solutions that are installed in these folders under `solutions`.
  mutating func installedSolutions(in names: [String]) -> [Solution] {
    let folders = names.map(OrganizationLayout.solution)
    var read = take(Package.read(inputs(in: folders))) ?? []
    guard read.count == folders.count else { return [] }
    let names = webResources(of: folders)
    var solutions: [Solution] = []
    // By index: a first frame waits for this, and an iterator over several lists is one more type to make for each.
    var index = 0
    while index < folders.count {
      // A `solution.yaml` in its folder is among the sources already.
      if !tree.has("\(folders[index])/\(SolutionFile.name)") { sources += read[index].sources }
      if !read[index].isInGitForm { addWebResources(names[index], to: &read[index].solution) }
      packages.append((read[index], folders[index]))
      solutions.append(read[index].solution)
      index += 1
    }
    return solutions
  }

  private func addWebResources(_ names: Set<String>, to solution: inout Solution) {
    if solution.webResources.isEmpty {
      solution.webResources = names
    } else {
      solution.webResources.formUnion(names)
    }
  }

  /// What the solutions in folders are read from, each its `solution.yaml`, else an unpacked package or the one
  /// archive; fewer than folders where one has none of these.
  private mutating func inputs(in folders: [String]) -> [Package.Input] {
    let paths = folders.map { "\($0)/\(SolutionFile.name)" }
    let texts = sources(paths.filter(tree.has))
    var inputs: [Package.Input] = []
    var (index, nextText) = (0, 0)
    while index < folders.count {
      if tree.has(paths[index]) {
        if let text = texts[nextText] { inputs.append(.text(text)) }
        nextText += 1
      } else if let package = package(in: folders[index]) {
        inputs.append(package)
      }
      index += 1
    }
    return inputs
  }

  /// The unpacked package or the one archive in a folder.
  private mutating func package(in folder: String) -> Package.Input? {
    let found = PackageSource.recognition(in: folder, of: tree)
    diagnostics.append(contentsOf: found.diagnostics)
    if let recognition = found.value.flatMap(\.self) { return .package(recognition.choosing(language)) }
    // What a removal by hand leaves over.
    if found.diagnostics.isEmpty {
      let fault = LookupFault.folderWithoutSolution(name: FilePath.split(folder).name)
      diagnostics.append(Diagnostic(fault, at: Place(file: tree.shownPath(folder))))
    }
    return nil
  }

  /// The names of the web resources of solutions: the paths under `webresources`, as in `fab_/cobrowse.html`.
  private mutating func webResources(of folders: [String]) -> [Set<String>] {
    let tree = tree
    let lists = folders.concurrentMap { folder in
      Result { () throws(FileFailure) in try tree.files(under: Self.webResources(of: folder)) }
    }
    var sets: [Set<String>] = []
    while sets.count < folders.count {
      let names = list(lists[sets.count])
      let set = Set(names)
      if set.count < names.count { reportNamesAlike(names, in: folders[sets.count]) }
      sets.append(set)
    }
    return sets
  }

  /// Two files whose names differ in nothing that a person sees: one `é` in one scalar, the other in two.
  private mutating func reportNamesAlike(_ names: [String], in folder: String) {
    var places: [String: Place] = [:]
    for name in names {
      let place = Place(file: tree.shownPath(FilePath.joined(Self.webResources(of: folder), name)))
      if let first = places[name] {
        diagnostics.append(
          Diagnostic(
            RecordFault.duplicateName(name: name, owner: "web resource", first: first), at: place,
            severity: .warning))
      }
      places[name] = place
    }
  }

  /// The texts of web resources, each a name in what was read of a solution; one that cannot be read is nil.
  mutating func texts(ofWebResources names: [(package: Int, name: String)]) -> [SourceText?] {
    let carried = names.map { entry in
      packages[entry.package].package.webResources.first { $0.name == entry.name }
    }
    let missing = zip(names, carried).filter { $1 == nil }.map { entry, _ in
      FilePath.joined(Self.webResources(of: packages[entry.package].folder), entry.name)
    }
    var read = sources(missing)[...]
    return carried.map { file in
      file.map { SourceText(file: $0.file, bytes: $0.bytes) } ?? read.popFirst().flatMap(\.self)
    }
  }

  /// The folder of the web resources of the solution in a folder.
  private static func webResources(of folder: String) -> String {
    FilePath.joined(folder, SolutionFile.webResources)
  }

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
