extension JSONValue {
  /// Lists and objects may stand in one another to this depth.
  public static let depthLimit = 128

  /// What becomes of a second member with the same key, of which RFC 8259 (4) leaves the meaning open.
  public enum DuplicateKeys: Sendable {
    case refused
    /// As JavaScript's `JSON.parse` has it, which is what an app in an app tab calls.
    case lastCounts
  }

  /// Reads JSON as RFC 8259 defines it, and nothing more lenient: no comments, no byte order mark.
  public static func read(
    _ bytes: [UInt8], duplicateKeys: DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONValue {
    try JSONNode.read(bytes, duplicateKeys: duplicateKeys).value
  }

  public static func read(
    _ text: String, duplicateKeys: DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONValue {
    try read(Array(text.utf8), duplicateKeys: duplicateKeys)
  }
}

extension JSONNode {
  /// Reads JSON as `JSONValue.read` does, and says where each value stands.
  ///
  /// - Parameter start: Where the text begins, behind a byte order mark.
  public static func read(
    _ bytes: [UInt8], from start: Int = 0, duplicateKeys: JSONValue.DuplicateKeys = .refused
  ) throws(JSONProblem) -> JSONNode {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONProblem(offset: error.byteOffsets.lowerBound, kind: .notUTF8)
    }
    var reader = JSONReader(bytes: bytes, duplicateKeys: duplicateKeys, position: start)
    return try reader.readDocument()
  }
}
