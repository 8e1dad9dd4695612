import Diagnostics
import Notations
import RecordFormats

/// Finds a package and recognizes its form: in a zip archive, in a folder, or one file alone.
enum PackageSource {
  /// A folder with more files than this is no package.
  private static let fileLimit = 10_000

  /// The package in a file: in an archive, or the file itself; nil where it is neither an archive nor anything that begins
  /// as XML or Web API JSON does.
  static func recognition(of file: String, in tree: some FileTree) -> Reading<PackageRecognition?> {
    let shown = tree.shownPath(file)
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: file, limit: ZipLimits.archiveBytes)
      let (folder, name) = FilePath.split(file)
      let ownName = PackageFiles.ownName(ofFile: name)
      guard ZipArchive.begins(bytes) else {
        let alone = PackageRecognition(
          PackageFiles(
            shownName: tree.shownPath(folder), ownName: ownName, files: [ZipEntry(path: name, bytes: bytes)],
            isFileAlone: true))
        if alone.isPackage { return Reading(alone, []) }
        return Reading(nil, noPackage(bytes, name).map { [Diagnostic($0, at: Place(file: shown))] } ?? [])
      }
      do throws(ZipArchive.Failure) {
        let entries = try ZipArchive.read(bytes)
        let files = PackageFiles(shownName: shown, ownName: ownName, files: entries)
        return Reading(PackageRecognition(files), [])
      } catch {
        return Reading(nil, [Diagnostic(error.fault, at: Place(file: shown))])
      }
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }

  /// What is wrong with a file that is no package; nil where it may be a `solution.yaml` of any name.
  private static func noPackage(_ bytes: [UInt8], _ name: String) -> (any Fault)? {
    if ZipArchive.isName(name) {
      return ZipFault.damaged(
        detail: bytes.isEmpty ? "it is empty" : "it does not begin as an archive does")
    }
    // Of bytes that are no text nobody can say which line is wrong.
    let isText = String(validating: bytes, as: UTF8.self) != nil
    return isText || name.hasSuffix(".yaml") ? nil : PackageFault.unknown
  }

  /// The unpacked package in a folder, or the one in the only archive there; nil where it holds neither.
  static func recognition(in folder: String, of tree: some FileTree) -> Reading<PackageRecognition?> {
    do throws(FileFailure) {
      let paths = try tree.files(under: folder)
      guard paths.count <= fileLimit else { return Reading(nil, []) }
      let archives = paths.filter { !$0.contains("/") && ZipArchive.isName($0) }
      let unpacked = PackageRecognition(
        try files(
          paths.filter { isPart($0) || PackageFiles.completesData($0, among: paths) }, in: folder, of: tree))
      if unpacked.isPackage { return Reading(unpacked, []) }
      guard archives.count == 1 else { return Reading(nil, []) }
      return recognition(of: FilePath.joined(folder, archives[0]), in: tree)
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }

  private static func files(
    _ paths: [String], in folder: String, of tree: some FileTree
  ) throws(FileFailure) -> PackageFiles {
    let limits = ZipLimits()
    var left = limits.bytes
    var files: [ZipEntry] = []
    for path in paths {
      let bytes = try tree.bytes(of: FilePath.joined(folder, path), limit: min(left, limits.entryBytes))
      left -= bytes.count
      files.append(ZipEntry(path: path, bytes: bytes))
    }
    let shown = tree.shownPath(folder)
    return PackageFiles(
      shownName: shown, ownName: ownName(ofFolder: shown), files: files)
  }

  /// Whether a file of a folder may belong to a package: XML, JSON, an archive, or the content of a web resource.
  private static func isPart(_ path: String) -> Bool {
    let lower = path.lowercased()
    return [".xml", ".json"].contains { lower.hasSuffix($0) } || ZipArchive.isName(path)
      || PackageFiles.isGitPart(path)
      || "/\(lower)".contains("/\(SolutionFile.webResources)/")
  }

  /// A folder's name; the folder that the program runs in has none that a person wrote.
  private static func ownName(ofFolder path: String) -> String {
    path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? "package"
  }
}
