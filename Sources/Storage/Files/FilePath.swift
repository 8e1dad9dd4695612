import Glibc

/// Paths as text.
public enum FilePath {
  /// One path after another.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    if folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// The folder that a path's last name stands in, empty where it is one name alone, and that name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// The folders above a file, the outer ones first: `a` and `a/b` for `a/b/c`.
  static func foldersAbove(_ path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.map { names[...$0].joined(separator: "/") }
  }

  /// A path without slashes at its end.
  public static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// A path that a person has typed where no shell reads it: `~/` is the home folder.
  public static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty else {
      return path
    }
    return home + path.dropFirst()
  }

  /// Where a path really leads, through all links; nil where nothing is there.
  public static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether two paths lead to one thing that is there.
  public static func isSame(_ first: String, _ second: String) -> Bool {
    guard let first = real(first), let second = real(second) else { return false }
    return first == second
  }

  /// Whether a path is that of a folder, or leads into it; both as they really lead.
  public static func isIn(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
