import Notations

/// Paths of files as other programs want them.
enum FilePathForm {
  /// The path without `.` steps and doubled slashes, which GitHub compares as text with those of the repository.
  static func withoutDots(_ path: String) -> String {
    let steps = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }

  /// The path as a URI reference (RFC 3986): relative where the path is, else a `file:` URI.
  static func uri(_ path: String) -> String {
    let path = withoutDots(path)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let encoded = steps.map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
    return path.hasPrefix("/") ? "file://\(encoded)" : encoded
  }
}
