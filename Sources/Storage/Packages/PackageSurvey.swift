import Diagnostics
import Notations
import RecordFormats

/// The packages that lie in a folder, found and not read yet.
struct PackageSurvey {
  /// The folders that are packages, by their paths in the folder.
  let homes: [PackageHome]
  /// The archives, which may hold packages; one that another package names is a part of that.
  let archives: [String]
  /// What cannot be read, and what is broken beside the packages.
  private(set) var diagnostics: [Diagnostic] = []
  private let folder: String
  /// The files of each package, by its folder; none that belongs to another one.
  private let files: [String: [String]]
  /// The files that may make their folder a package, with their bytes if these are known.
  private let telling: [String: [UInt8]?]
  /// Links to folders that were not entered through them.
  private let repeatedFolders: [String]
  /// The archives that packages name, by their paths in lower case.
  private let namedArchives: Set<String>

  /// As much of a file as usually tells its form, and the most that is read for that.
  private static let headLengths = (usual: 4096, most: 1 << 20)

  /// - Parameter walk: The files that are looked at, by their paths in the folder.
  init(of walk: FolderWalk, in folder: String, of tree: some FileTree) {
    self.folder = folder
    repeatedFolders = walk.repeatedFolders
    var heads: [ZipEntry] = []
    var telling: [String: [UInt8]?] = [:]
    for path in walk.files where Self.mayTell(path) {
      guard FilePath.split(path).name != SolutionFile.name else {
        heads.append(ZipEntry(path: path, bytes: []))
        continue
      }
      do throws(FileFailure) {
        guard let head = try Self.head(of: path, in: folder, of: tree) else { continue }
        heads.append(head.entry)
        telling[path] = .some(head.isWhole ? head.entry.bytes : nil)
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    self.telling = telling
    let shown = tree.shownPath(folder)
    let recognition = PackageRecognition(
      PackageFiles(shownName: shown, ownName: PackageSource.ownName(ofFolder: shown), files: heads))
    namedArchives = recognition.namedArchives
    homes = recognition.homes
    let (homes, named) = (homes, namedArchives)
    archives = walk.files.filter { ZipArchive.isName($0) && !PackageFiles.isInWebResources($0) }
      .filter { !named.contains($0.lowercased()) }
    let folders = Set(homes.map { FilePath.trimmed($0.folder) })
    files = Dictionary(grouping: walk.files) { FilePath.nearest(of: folders, above: $0) ?? Self.nowhere }
    diagnostics += recognition.brokenFiles.sorted()
      .filter { FilePath.nearest(of: folders, above: $0) == nil }
      .map { path in
        Diagnostic(
          PackageFault.strayFile, at: Place(file: tree.shownPath(FilePath.joined(folder, path))))
      }
  }

  /// The key of files that are in no package: no folder has this path.
  private static let nowhere = "/"

  /// Everything in a folder but what a build has made.
  init(of folder: String, in tree: some FileTree) {
    let walk = tree.walk(under: folder)
    self.init(of: walk, in: folder, of: tree)
    diagnostics += walk.failures.map(\.diagnostic)
  }

  /// The files of a package that are read, by their paths in its folder.
  func files(of home: PackageHome, in tree: some FileTree) -> [String] {
    let own = FilePath.trimmed(home.folder)
    let all =
      repeatedFolders.contains(where: home.holds)
      // What several packages link to was seen in one of them only.
      ? tree.walk(
        under: FilePath.joined(folder, own),
        except: homes.filter { $0 != home }.map { FilePath.joined(folder, FilePath.trimmed($0.folder)) }
      ).files.map { home.folder + $0 } : files[own] ?? []
    let paths = all.filter { path in
      if PackageFiles.isInWebResources(path) { return true }
      if ZipArchive.isName(path) { return namedArchives.contains(path.lowercased()) }
      // Rows of the Web API may lie far apart, with anything between them.
      return home.kind != .rows || telling[path] != nil
    }.map { String($0.dropFirst(home.folder.count)) }
    return paths.filter { Self.isPart($0) || PackageFiles.completesData($0, among: paths) }
  }

  /// A file's bytes if they were read to tell its form.
  func knownBytes(of path: String, in home: PackageHome) -> [UInt8]? { telling[home.folder + path] ?? nil }

  /// Whether a file of a folder may belong to a package: XML, JSON, an archive, or the content of a web resource.
  private static func isPart(_ path: String) -> Bool {
    PackageFiles.mayHoldRows(path) || ZipArchive.isName(path) || PackageFiles.isInWebResources(path)
  }

  /// The beginning of a file that tells something; nil if it is somebody else's.
  private static func head(
    of path: String, in folder: String, of tree: some FileTree
  ) throws(FileFailure) -> (entry: ZipEntry, isWhole: Bool)? {
    for length in [headLengths.usual, headLengths.most] {
      let bytes = try tree.head(of: FilePath.joined(folder, path), count: length)
      let isWhole = bytes.count < length
      let entry = ZipEntry(path: path, bytes: isWhole ? bytes : wholeLetters(bytes))
      switch FileHead(entry, isWhole: isWhole) {
      case .telling: return (entry, isWhole)
      case .plain: return nil
      case .tooShort where length == headLengths.most: return (entry, isWhole)
      case .tooShort: continue
      }
    }
    return nil
  }

  private static func mayTell(_ path: String) -> Bool {
    let isTelling = PackageFiles.mayHoldRows(path) || FilePath.split(path).name == SolutionFile.name
    return isTelling && !PackageFiles.isInWebResources(path)
  }

  /// A beginning that does not end within a letter of UTF-8 or UTF-16.
  private static func wholeLetters(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.first ?? 0 < 0xFE else { return bytes }
    let end = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return Array(bytes[..<end])
  }
}
