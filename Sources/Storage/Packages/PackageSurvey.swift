import Diagnostics
import Notations
import RecordFormats

/// The packages that lie in a folder, found and not read yet.
struct PackageSurvey {
  /// The folders that are packages, by their paths in the folder.
  private(set) var homes: [PackageHome]
  /// The archives, which may hold packages; one that another package names is a part of that.
  private(set) var archives: [String]
  /// What cannot be read, and what is broken beside the packages.
  private(set) var diagnostics: [Diagnostic] = []
  private let paths: [String]
  /// The archives that packages name, by their paths in lower case.
  private let namedArchives: Set<String>

  /// As much of a file as tells its form.
  private static let headLength = 1 << 20

  /// - Parameter paths: The files that are looked at, by their paths in the folder.
  init(of paths: [String], in folder: String, of tree: some FileTree) {
    var heads: [ZipEntry] = []
    for path in paths where Self.mayTell(path) {
      do throws(FileFailure) {
        let isOurs = FilePath.split(path).name == SolutionFile.name
        let head = isOurs ? [] : try tree.head(of: FilePath.joined(folder, path), count: Self.headLength)
        let isWhole = head.count < Self.headLength
        heads.append(ZipEntry(path: path, bytes: isWhole ? head : Self.wholeLetters(head)))
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    let shown = tree.shownPath(folder)
    let recognition = PackageRecognition(
      PackageFiles(shownName: shown, ownName: PackageSource.ownName(ofFolder: shown), files: heads))
    let named = recognition.namedArchives
    homes = recognition.homes
    archives = paths.filter { ZipArchive.isName($0) && !PackageFiles.isInWebResources($0) }
      .filter { !named.contains($0.lowercased()) }
    namedArchives = named
    self.paths = paths
    let homes = homes
    diagnostics += recognition.brokenFiles.sorted().filter { path in !homes.contains { $0.holds(path) } }
      .map { path in
        Diagnostic(
          PackageFault.strayFile, at: Place(file: tree.shownPath(FilePath.joined(folder, path))))
      }
  }

  /// Everything in a folder but what a build has made.
  init(of folder: String, in tree: some FileTree) {
    let walk = tree.walk(under: folder)
    self.init(of: walk.files, in: folder, of: tree)
    diagnostics += walk.failures.map(\.diagnostic)
  }

  /// The files of a package, by their paths in its folder: none that belongs to another one.
  func files(of home: PackageHome) -> [String] {
    let nested = homes.map(\.folder).filter { $0 != home.folder && home.holds($0) }
    return paths.filter { path in
      home.holds(path) && !nested.contains { path.hasPrefix($0) }
        && (!ZipArchive.isName(path) || namedArchives.contains(path.lowercased())
          || PackageFiles.isInWebResources(path))
    }.map { String($0.dropFirst(home.folder.count)) }
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
