import Glibc
import RecordFormats

/// The destination of an export.
enum ExportTarget {
  case standardOutput
  /// One file: text, or a zip archive.
  case file(String)
  case folder(String)

  /// The target is a folder if one exists at the path or the path ends in `/`.
  init(_ output: String?) {
    // `-` means standard output, as in other programs.
    guard let output, output != "-" else {
      self = .standardOutput
      return
    }
    var status = stat()
    let isFolder = stat(output, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    self = isFolder || output.hasSuffix("/") ? .folder(output) : .file(output)
  }

  /// Its path; nil for standard output.
  var path: String? {
    switch self {
    case .standardOutput: nil
    case .file(let path), .folder(let path): path
    }
  }

  /// The name that an import will give a package at this path if it has none of its own; nil if still
  /// unknown.
  var ownName: String? {
    guard let name = path?.split(separator: "/").last, name != ".", name != ".." else { return nil }
    if case .folder = self { return String(name) }
    return PackageFiles.ownName(ofFile: String(name))
  }

  /// Whether it is a file named like an archive.
  var isArchive: Bool {
    if case .file(let path) = self { path.lowercased().hasSuffix(".zip") } else { false }
  }
}
