/// The files of an organization's web resources, as a page asks for them.
public protocol WebResourceFiles: Sendable {
  /// A file's content by the web resource's name, `fab_/cobrowse.html`; nil if there is none.
  func bytes(of name: String) -> [UInt8]?
}

/// The content type that a web resource is served with.
///
/// It follows from the ending, as the kinds of web resources in Dataverse do; anything else is plain bytes.
enum ContentType {
  static func of(_ name: String) -> String {
    // A web resource without an ending is usually a page; its kind stands in a record that we do not have here.
    guard let dot = name.lastIndex(of: ".") else { return "text/html; charset=utf-8" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let types = [
    "htm": "text/html; charset=utf-8", "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8",
    "resx": "text/xml; charset=utf-8", "xsl": "text/xml; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "ico": "image/x-icon",
    "woff": "font/woff", "woff2": "font/woff2", "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
  ]
}
