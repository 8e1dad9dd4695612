import Notations

/// A document as the editor shows it, saved or not.
struct OpenDocument {
  let uri: String
  /// The absolute path of its file; nil if it is no file.
  let path: String?
  private(set) var source: SourceText
  private(set) var version: Int?

  /// Reads the item of `textDocument/didOpen`; nil if it is none.
  init?(_ item: JSONValue?) {
    guard let uri = item?["uri"]?.asText, let text = item?["text"]?.asText else { return nil }
    self.uri = uri
    path = DocumentURI.path(of: uri)
    source = SourceText(file: path ?? uri, text: text)
    version = item?["version"]?.asInteger
  }

  /// Makes the changes of `textDocument/didChange`, one after another; false if one cannot be read.
  mutating func apply(_ changes: JSONValue?, version: Int?, in encoding: PositionEncoding) -> Bool {
    guard let changes = changes?.asList else { return false }
    self.version = version ?? self.version
    for change in changes {
      guard let text = change["text"]?.asText else { return false }
      guard let json = change["range"], json != nil else {
        source = SourceText(file: source.file, text: text)
        continue
      }
      guard let range = TextRange(json) else { return false }
      let start = source.offset(of: range.start, in: encoding)
      let end = max(start, source.offset(of: range.end, in: encoding))
      source = source.replacing(
        with: Array(source.bytes[..<start]) + Array(text.utf8) + Array(source.bytes[end...]))
    }
    return true
  }
}
