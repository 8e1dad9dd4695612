import Diagnostics
import Notations
import RecordFormats

/// Finds the files of a package: in a zip archive, in a folder, or one file alone.
enum PackageSource {
  /// A folder with more files than this is no package.
  private static let fileLimit = 10_000

  /// The files that a file holds: those of an archive, else itself; nil where it is neither an archive nor anything
  /// that begins as XML or Web API JSON does.
  static func files(of file: String, in tree: some FileTree) -> Reading<PackageFiles?> {
    let shown = tree.shownPath(file)
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: file, limit: ZipLimits.archiveBytes)
      let (folder, name) = FilePath.split(file)
      let ownName = PackageFiles.ownName(ofFile: name)
      guard ZipArchive.begins(bytes) else {
        let files = PackageFiles(
          shownName: tree.shownPath(folder), ownName: ownName, files: [ZipEntry(path: name, bytes: bytes)],
          isFileAlone: true)
        if Package.isThere(in: files) { return Reading(files, []) }
        return Reading(nil, noPackage(bytes, name).map { [Diagnostic($0, at: Place(file: shown))] } ?? [])
      }
      do throws(ZipArchive.Failure) {
        let entries = try ZipArchive.read(bytes)
        return Reading(PackageFiles(shownName: shown, ownName: ownName, files: entries), [])
      } catch {
        return Reading(nil, [Diagnostic(error.fault, at: Place(file: shown))])
      }
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }

  /// What is wrong with a file that is no package; nil where it may be a `solution.yaml` of any name.
  private static func noPackage(_ bytes: [UInt8], _ name: String) -> (any Fault)? {
    if name.lowercased().hasSuffix(".zip") {
      return ZipFault.damaged(
        detail: bytes.isEmpty ? "it is empty" : "it does not begin as an archive does")
    }
    // Of bytes that are no text nobody can say which line is wrong.
    let isText = String(validating: bytes, as: UTF8.self) != nil
    return isText || name.hasSuffix(".yaml") ? nil : PackageFault.unknown
  }

  /// The files of an unpacked package in a folder, or of the one archive in it; nil where it holds neither.
  static func files(in folder: String, of tree: some FileTree) -> Reading<PackageFiles?> {
    do throws(FileFailure) {
      let paths = try tree.files(under: folder)
      guard paths.count <= fileLimit else { return Reading(nil, []) }
      let archives = paths.filter { !$0.contains("/") && $0.lowercased().hasSuffix(".zip") }
      let unpacked = try files(
        paths.filter { isPart($0) || PackageFiles.completesData($0, among: paths) }, in: folder, of: tree)
      if Package.isThere(in: unpacked) { return Reading(unpacked, []) }
      guard archives.count == 1 else { return Reading(nil, []) }
      return files(of: FilePath.joined(folder, archives[0]), in: tree)
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
    return [".xml", ".json", ".zip"].contains { lower.hasSuffix($0) }
      || "/\(lower)".contains("/\(SolutionFile.webResources)/")
  }

  /// A folder's name; the folder that the program runs in has none that a person wrote.
  private static func ownName(ofFolder path: String) -> String {
    path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? "package"
  }
}
