import Notations

/// The name of a document in the protocol, and the path of a file.
enum DocumentURI {
  /// The path of a `file:` URI; nil for a document that is no file.
  static func path(of uri: String) -> String? {
    let scheme = "file://"
    guard uri.lowercased().hasPrefix(scheme) else { return nil }
    let rest = uri.dropFirst(scheme.count)
    // A host stands before the path; it is empty or this machine.
    guard let slash = rest.firstIndex(of: "/"), let path = try? PercentEncoding.decode(String(rest[slash...]))
    else { return nil }
    return path
  }

  /// The URI of an absolute path.
  static func of(path: String) -> String {
    "file://"
      + path.split(separator: "/", omittingEmptySubsequences: false)
      .map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
  }
}
