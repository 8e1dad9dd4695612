import Diagnostics
import Glibc
import Notations
import Organizations
import RecordFormats
import Records
import Rules
import SampleOrganizations

/// A solution's package as an install copies it: unmodified, with all its files.
public struct SolutionPackage: Sendable {
  public let solution: Solution
  /// The files and folders to copy, each folder before its content.
  let entries: [Entry]
  /// The folder on disk to copy; nil for a single file or a built-in sample.
  let folder: String?
  /// Whether it is named only by its file or folder: a copy must then get the same name.
  let isNamedByPath: Bool

  /// The language whose data was read, if it is a package with data for several.
  var language: Locale?
  /// What `check` would look at; nil for a built-in sample's.
  public internal(set) var checkTarget: CheckTarget?

  /// What `check` would call an error in it; it can be installed all the same.
  public var errors: [Diagnostic] { checkTarget.map(RuleList.findings)?.filter(\.isError) ?? [] }

  /// One file or folder of a package.
  struct Entry: Sendable {
    /// Its path in the package.
    let path: String
    let content: Content
  }

  enum Content: Sendable {
    case folder
    /// A copy of the file at this path.
    case file(String, mode: mode_t)
    case bytes([UInt8])
  }

  /// Reads the package that an argument names: a solution's folder or file, or otherwise a built-in sample's
  /// solution by its unique name.
  ///
  /// - Parameter language: The language of the organization that it is for: whose data is read, if it is a package
  ///   with data for several.
  public static func read(_ named: String, language: Locale? = nil) -> Reading<SolutionPackage> {
    guard let status = FolderOnDisk.status(named) else { return sample(named) }
    let meant = status.isFolder ? FolderSurvey.meant(by: named) : Reading(named, [])
    guard let named = meant.value else { return Reading(nil, meant.diagnostics) }
    let found = NamedFolder.find(named, language: language)
    guard let folder = found.value else { return Reading(nil, found.diagnostics) }
    guard case .solution(let source) = folder.content else {
      return Reading(nil, [organization(named, in: folder.tree)])
    }
    return read(named, source, folder, language)
  }

  /// The package at a path with the files to copy: all of a folder, or a file with the files that are read
  /// with it.
  private static func read(
    _ path: String, _ source: SolutionSource, _ folder: NamedFolder, _ language: Locale?
  ) -> Reading<SolutionPackage> {
    let reading = OrganizationSnapshot.read(folder)
    guard let snapshot = reading.value, let solution = snapshot.organization.solutions.first else {
      return Reading(nil, reading.diagnostics)
    }
    if let entries = entries(ofRepositoryAt: path, source) {
      let package = SolutionPackage(
        solution: solution, entries: entries, folder: nil, isNamedByPath: false, language: language,
        checkTarget: snapshot.checkTarget().value)
      return Reading(package, reading.diagnostics)
    }
    do throws(FileFailure) {
      let isWholeFolder = FolderOnDisk.status(path)?.isFolder == true
      let package = SolutionPackage(
        solution: solution,
        entries: isWholeFolder ? try allEntries(of: path) : try entries(of: path, source),
        folder: isWholeFolder ? path : nil, isNamedByPath: source.isPackage && !solution.saysItsName,
        language: language, checkTarget: snapshot.checkTarget().value)
      return Reading(package, reading.diagnostics)
    } catch {
      return Reading(nil, reading.diagnostics + [error.diagnostic])
    }
  }

  /// The error for naming an organization instead of a solution; it lists the organization's solutions.
  private static func organization(_ name: String, in tree: any FileTree) -> Diagnostic {
    guard tree.has(OrganizationFile.name) else {
      return Diagnostic(
        FileFault.missing(name: SolutionFile.name), at: Place(file: tree.shownPath(SolutionFile.name)))
    }
    let folders = (try? tree.folders(in: OrganizationLayout.solutions)) ?? []
    let solutions = folders.map { FilePath.joined(tree.shownPath(OrganizationLayout.solutions), $0) }
    return Diagnostic(
      LookupFault.organizationForSolution(name: name, solutions: solutions), at: Place(file: name))
  }
}

extension SolutionPackage {
  /// A solution of a built-in sample.
  private static func sample(_ name: String) -> Reading<SolutionPackage> {
    var known: [String] = []
    for sample in SampleOrganization.names {
      guard let tree = EmbeddedFolder(sample: sample) else { continue }
      var reader = TreeReader(tree)
      guard let organization = reader.organization() else { continue }
      if sample.lowercased() == name.lowercased() {
        let fault = LookupFault.organizationForSolution(
          name: name, solutions: organization.solutions.map(\.uniqueName))
        return Reading(nil, [Diagnostic(fault, at: Place(file: name))])
      }
      let shipped = zip(organization.solutions, reader.packages.map(\.folder)).filter { $0.0.leftBy == nil }
      for (solution, folder) in shipped {
        guard solution.uniqueName.lowercased() == name.lowercased() else {
          known.append(solution.uniqueName)
          continue
        }
        return Reading(
          SolutionPackage(
            solution: solution, entries: entries(of: folder, in: tree),
            folder: nil, isNamedByPath: false),
          [])
      }
    }
    let fault = LookupFault.unknownSolution(
      name: name, known: known,
      nearest: NearestName.to(name, among: known) ?? NearestPath.to(name)
        ?? NearestName.meant(by: name, among: known))
    return Reading(nil, [Diagnostic(fault, at: Place(file: name))])
  }

  private static func entries(of folder: String, in tree: EmbeddedFolder) -> [Entry] {
    entries(
      ((try? tree.files(under: folder)) ?? []).compactMap { file in
        (try? tree.bytes(of: FilePath.joined(folder, file), limit: .max)).map {
          ZipEntry(path: file, bytes: $0)
        }
      })
  }

  /// One of several solutions of a repository with its components, which lie outside its own folder; nil for
  /// any other package.
  private static func entries(ofRepositoryAt path: String, _ source: SolutionSource) -> [Entry]? {
    guard case .package(let recognition) = source, recognition.isInGitForm, recognition.files.isFolder,
      !FilePath.isSame(recognition.files.shownName, path)
    else { return nil }
    return entries(recognition.files.files)
  }

  /// Files with their folders, each folder before its content.
  private static func entries(_ files: [ZipEntry]) -> [Entry] {
    var folders: Set<String> = []
    var entries: [Entry] = []
    for file in files {
      for above in FilePath.foldersAbove(file.path) where folders.insert(above).inserted {
        entries.append(Entry(path: above, content: .folder))
      }
      entries.append(Entry(path: file.path, content: .bytes(file.bytes)))
    }
    return entries
  }

  /// A single file, under the name it must have in a folder; our own format with its web resources.
  private static func entries(of path: String, _ source: SolutionSource) throws(FileFailure) -> [Entry] {
    let (folder, name) = FilePath.split(path)
    if case .package(let recognition) = source {
      let name = recognition.files.nameInFolder(of: name)
      return [Entry(path: name, content: .file(path, mode: try mode(of: path)))]
    }
    var entries = [Entry(path: SolutionFile.name, content: .file(path, mode: try mode(of: path)))]
    if FolderOnDisk.status(FilePath.joined(folder, SolutionFile.webResources))?.isFolder == true {
      entries.append(Entry(path: SolutionFile.webResources, content: .folder))
      try collect(SolutionFile.webResources, in: folder, above: [], into: &entries)
    }
    return entries
  }

  /// Everything in a folder, including hidden files.
  static func allEntries(of folder: String) throws(FileFailure) -> [Entry] {
    var entries: [Entry] = []
    try collect("", in: folder, above: [], into: &entries)
    return entries
  }

  /// Follows links, as reading a solution does; a broken or circular link is an error.
  private static func collect(
    _ path: String, in root: String, above: [FileStatus], into entries: inout [Entry]
  ) throws(FileFailure) {
    let folder = FilePath.joined(root, path)
    let status = try FolderOnDisk.existing(folder)
    guard !above.contains(status) else {
      throw FileFailure(path: folder, reason: .system(code: ELOOP))
    }
    for name in try FileCalls.names(in: folder) {
      let inner = FilePath.joined(path, name)
      let whole = FilePath.joined(root, inner)
      if try FolderOnDisk.existing(whole).isFolder {
        entries.append(Entry(path: inner, content: .folder))
        try collect(inner, in: root, above: above + [status], into: &entries)
      } else {
        let isWebResource = inner.hasPrefix(SolutionFile.webResources + "/")
        let limit = isWebResource ? ZipLimits().entryBytes : .max
        entries.append(Entry(path: inner, content: .file(whole, mode: try mode(of: whole, limit: limit))))
      }
    }
  }

  /// A file's permissions; a file of more than `limit` bytes is refused, because it could not be read again.
  private static func mode(of path: String, limit: Int = .max) throws(FileFailure) -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .lastError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path: path, reason: .isNoFile) }
    let size = Int(status.st_size)
    guard size <= limit else { throw FileFailure(path: path, reason: .tooLarge(bytes: size, limit: limit)) }
    return status.st_mode & 0o777
  }
}

extension SolutionSource {
  fileprivate var isPackage: Bool {
    if case .package = self { true } else { false }
  }
}

extension Solution {
  /// Whether its files state its name; if they do, the place is recorded.
  fileprivate var saysItsName: Bool { origin?.columns["solution"] != nil }
}
