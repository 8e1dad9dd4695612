extension JSONValue {
  /// The deepest nesting of lists and objects that we read.
  public static let depthLimit = 128

  /// The treatment of a second member with the same key, whose meaning RFC 8259 (4) leaves open.
  public enum DuplicateKeys: Sendable {
    case refused
    /// As in JavaScript's `JSON.parse`, which an app in an app tab uses.
    case lastCounts
  }

  /// Reads JSON exactly as RFC 8259 defines it: no comments, no byte order mark.
  public static func read(
    _ bytes: [UInt8], duplicateKeys: DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONValue {
    try JSONProblem.refuseOtherThanUTF8(bytes)
    return try JSONReader<JSONValue>.value(of: bytes, duplicateKeys: duplicateKeys)
  }

  public static func read(
    _ text: String, duplicateKeys: DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONValue {
    try read(Array(text.utf8), duplicateKeys: duplicateKeys)
  }
}

extension JSONNode {
  /// Reads JSON as `JSONValue.read` does, and keeps the place of each value.
  ///
  /// - Parameter start: The offset of the text, after a byte order mark.
  public static func read(
    _ bytes: [UInt8], from start: Int = 0, duplicateKeys: JSONValue.DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONNode {
    try JSONProblem.refuseOtherThanUTF8(bytes)
    return try JSONReader<JSONNode>.node(of: bytes, from: start, duplicateKeys: duplicateKeys)
  }
}

extension JSONProblem {
  fileprivate static func refuseOtherThanUTF8(_ bytes: [UInt8]) throws(JSONProblem) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONProblem(offset: error.byteOffsets.lowerBound, kind: .notUTF8)
    }
  }
}
