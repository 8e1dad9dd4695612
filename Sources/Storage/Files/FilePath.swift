import Glibc

/// Operations on paths as text.
public enum FilePath {
  /// Appends a path to a folder's path.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    if folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// Splits a path into its folder, empty for a single name, and its last name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// The folders above a file, outermost first: `a` and `a/b` for `a/b/c`.
  static func foldersAbove(_ path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.map { names[...$0].joined(separator: "/") }
  }

  /// The nearest folder of a set that a path lies in; the empty path is the folder that all paths start from.
  static func nearest(of folders: Set<String>, above path: String) -> String? {
    if folders.isEmpty { return nil }
    var rest = Substring(path)
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      if folders.contains(String(rest)) { return String(rest) }
    }
    return folders.contains("") ? "" : nil
  }

  /// A path without trailing slashes.
  public static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Expands `~/` to the home folder in a path that was typed where no shell expands it.
  public static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty else {
      return path
    }
    return home + path.dropFirst()
  }

  /// The path with all links resolved; nil if nothing exists there.
  public static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path with all links resolved, even if nothing exists there yet; nil if its folder does not exist.
  public static func resolved(_ path: String) -> String? {
    if let real = real(path) { return real }
    let (folder, name) = split(trimmed(path))
    return real(folder.isEmpty ? "." : folder).map { joined($0, name) }
  }

  /// Whether two paths lead to the same existing file or folder.
  public static func isSame(_ first: String, _ second: String) -> Bool {
    guard let first = real(first), let second = real(second) else { return false }
    return first == second
  }

  /// Whether a path is this folder or inside it; both paths must be resolved.
  public static func isIn(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
