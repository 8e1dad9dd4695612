import Notations

/// File paths in the forms that other programs expect.
enum FilePathForm {
  /// The path without `.` components and doubled slashes; GitHub compares it as text with the repository's
  /// paths.
  static func withoutDots(_ path: String) -> String {
    let steps = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }

  /// The path as a URI reference (RFC 3986): relative if the path is relative, otherwise a `file:` URI.
  static func uri(_ path: String) -> String {
    let path = withoutDots(path)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let encoded = steps.map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
    return path.hasPrefix("/") ? "file://\(encoded)" : encoded
  }
}
