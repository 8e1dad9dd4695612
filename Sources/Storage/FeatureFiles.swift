import Diagnostics
import Notations
import RecordFormats
import Records
import SampleOrganizations

/// Finds and reads the feature files that a command line names.
public enum FeatureFiles {
  /// The folder of an organization that contains its scenarios.
  public static let folder = "scenarios"
  /// The folder of an organization that contains its drills.
  public static let drillFolder = "drills"
  public static let suffix = ".feature"
  /// The largest feature file that is read, in bytes.
  private static let sizeLimit = 16 * 1024 * 1024

  /// Reads the files of all paths, in their order.
  ///
  /// A folder or an archive stands for all feature files in it, sorted, and a built-in sample for its own, named as if
  /// its folder were here: `contoso/scenarios/buttons.feature`. Files that cannot be read are reported; the others
  /// are still read.
  ///
  /// - Parameter meant: the folder of a sample whose files are proposed first for a path that is not there.
  public static func read(
    _ paths: [String], meant folder: String = folder
  ) -> (files: [SourceText], diagnostics: [Diagnostic]) {
    var files: [FoundFile] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      do throws(FileFailure) {
        var failures: [FileFailure] = []
        files += try found(path, &failures)
        diagnostics += failures.map(\.diagnostic)
      } catch {
        let inside = error.reason == .notFound ? SamplePath(path) : nil
        diagnostics.append(inside?.diagnostic ?? error.diagnosticOfNamedFeature(in: folder))
      }
    }
    let read = read(files)
    return (read.files, diagnostics + read.diagnostics)
  }

  /// Whether there is a scenarios folder beside the file that a solution was read from.
  public static func areBeside(_ solution: Solution) -> Bool {
    guard let file = solution.origin?.row.file else { return false }
    return isThere(at: FilePath.joined(FilePath.split(file).folder, folder))
  }

  /// A feature file that was found.
  struct FoundFile {
    let tree: any FileTree
    let name: String
  }

  /// Reads files that were found, each once.
  static func read(_ found: [FoundFile]) -> (files: [SourceText], diagnostics: [Diagnostic]) {
    var files: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    for file in found where seen.insert(identity(of: file.name, in: file.tree)).inserted {
      do throws(FileFailure) {
        let source = try source(file.name, in: file.tree)
        if let kind = FileKind.otherThanFeatureFile(FilePath.split(file.name).name, source.bytes) {
          diagnostics.append(Diagnostic(fault(of: kind, source.bytes), at: Place(file: source.file)))
        } else {
          files.append(source)
        }
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    return (files, diagnostics)
  }

  /// What is wrong with a file that is no feature file: an archive may be damaged, too.
  private static func fault(of kind: FileKind, _ bytes: [UInt8]) -> any Fault {
    do throws(ZipArchive.Failure) {
      if kind == .archive { _ = try ZipArchive.read(bytes) }
      return UnreadFileFault.wrongKind(kind, wanted: .featureFile)
    } catch {
      return error.fault
    }
  }

  /// The files in the `scenarios` folder of an organization or a solution; none where it has no such folder.
  public static func read(home: String) -> (files: [SourceText], diagnostics: [Diagnostic]) {
    if FolderOnDisk.status(home) != nil {
      let path = FilePath.joined(home, folder)
      return FolderOnDisk.status(path)?.isFolder == true ? read([path]) : ([], [])
    }
    return EmbeddedFolder(sample: home)?.has(folder) == true ? read([home]) : ([], [])
  }

  /// Whether something has this path, on disk, in an archive or in a built-in sample.
  public static func exists(_ path: String) -> Bool {
    if FolderOnDisk.status(path) != nil || ArchiveFolder.at(path) != nil { return true }
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard !path.hasPrefix("/"), let name = parts.first, let sample = EmbeddedFolder(sample: name) else {
      return false
    }
    return parts.count == 1 || sample.has(parts[1])
  }

  /// Whether a file on disk has this path.
  public static func isFile(_ path: String) -> Bool {
    FolderOnDisk.status(path).map { !$0.isFolder } ?? false
  }

  /// Whether a file has the name of a feature file; the case of the ending does not matter.
  public static func isName(_ name: String) -> Bool { name.lowercased().hasSuffix(suffix) }

  /// Whether a path is a feature file, or a folder with one somewhere below it.
  static func isThere(at path: String) -> Bool {
    guard let status = FolderOnDisk.status(path) else { return false }
    guard status.isFolder else { return isName(path) }
    let files = try? FolderOnDisk(path).files(under: "")
    return files?.contains(where: isName) ?? false
  }

  /// What makes two paths one file, whatever links lead to it.
  private static func identity(of name: String, in tree: any FileTree) -> String {
    let shown = tree.shownPath(name)
    return (tree as? any SearchedTree)?.identity(of: name) ?? shown
  }

  private static func source(_ name: String, in tree: any FileTree) throws(FileFailure) -> SourceText {
    SourceText(file: tree.shownPath(name), bytes: try tree.bytes(of: name, limit: sizeLimit))
  }

  /// - Parameter failures: receives the names that cannot be read, which do not hide the others.
  private static func found(
    _ path: String, _ failures: inout [FileFailure]
  ) throws(FileFailure) -> [FoundFile] {
    guard let status = FolderOnDisk.status(path) else {
      if let found = try foundInArchive(path) { return found }
      return try foundInSample(path)
    }
    guard status.isFolder else {
      let (folder, name) = FilePath.split(path)
      if !isName(name), let archive = ArchiveFolder.at(path) {
        let found = try features(in: archive, &failures)
        // Any other archive is told to be none of ours.
        if !found.isEmpty || !FolderSurvey(archive).organizations.isEmpty { return found }
      }
      return [FoundFile(tree: FolderOnDisk(folder), name: name)]
    }
    let folder = FolderOnDisk(path)
    return try features(in: folder, &failures) + features(inArchivesOf: folder, &failures)
  }

  /// The feature files in the archives below a folder, which `check` reads too.
  private static func features(
    inArchivesOf folder: FolderOnDisk, _ failures: inout [FileFailure]
  ) throws(FileFailure) -> [FoundFile] {
    var found: [FoundFile] = []
    for name in folder.walk(under: "").files where PackageFiles.isArchive(name) {
      guard let archive = ArchiveFolder.at(folder.shownPath(name)) else {
        // Read as a feature file, it is told to be a damaged archive.
        found.append(FoundFile(tree: folder, name: name))
        continue
      }
      found += try features(in: archive, &failures)
    }
    return found
  }

  /// The same for a path that leads into an archive: `shop.zip/scenarios`; nil for any other path.
  private static func foundInArchive(_ path: String) throws(FileFailure) -> [FoundFile]? {
    let (above, name) = FilePath.split(FilePath.trimmed(path))
    if isName(name), let folder = ArchiveFolder.at(above), folder.has(name) {
      return [FoundFile(tree: folder, name: name)]
    }
    guard let folder = ArchiveFolder.at(path) else { return nil }
    var failures: [FileFailure] = []
    return try features(in: folder, &failures)
  }

  /// The same where nothing on disk has this path: a sample's name, or a path that begins with it.
  private static func foundInSample(_ path: String) throws(FileFailure) -> [FoundFile] {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard !path.hasPrefix("/"), let name = parts.first, let sample = EmbeddedFolder(sample: name) else {
      throw FileFailure(path: path, reason: .notFound)
    }
    let below = parts.count > 1 ? parts[1] : ""
    if isName(below), sample.has(below) { return [FoundFile(tree: sample, name: below)] }
    return try sample.files(under: below).filter(isName)
      .map { FoundFile(tree: sample, name: FilePath.joined(below, $0)) }
  }

  private static func features(
    in tree: some FileTree, _ failures: inout [FileFailure]
  ) throws(FileFailure) -> [FoundFile] {
    let walk = tree.walk(under: "")
    failures += walk.failures.filter { $0.reason == .nameNotUTF8 }
    if let failure = walk.failures.first(where: { $0.reason != .nameNotUTF8 }) { throw failure }
    return walk.files.filter(isName).map { FoundFile(tree: tree, name: $0) }
  }
}
