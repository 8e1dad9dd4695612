/// An HTML page: its elements in the order of the file.
///
/// It is read as browsers read it (HTML 5), so that any text is a page. Elements that the file leaves out (`<body>` of
/// a page without one) are not listed: they stand nowhere.
public struct HTMLPage: Hashable, Sendable {
  public let elements: [HTMLElement]

  /// A page may have this many bytes.
  public static let sizeLimit = 1 << 20
  /// Elements may stand in one another to this depth.
  ///
  /// Gumbo sets no limit of its own, and looks through all open elements at many a tag.
  public static let depthLimit = 4096

  public static func read(_ source: SourceText) throws(HTMLProblem) -> HTMLPage {
    guard source.bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: source.bytes.count, limit: sizeLimit)
    }
    if let offset = source.firstOffsetOutsideUTF8 { throw .notUTF8(offset: offset) }
    guard HTMLDepth.estimate(of: source.bytes) <= depthLimit else { throw .tooDeep(limit: depthLimit) }
    return HTMLPage(
      elements: source.bytes.withUnsafeBytes { bytes in
        HTMLTreeWalk(bytes, from: source.textStart).elements()
      })
  }
}
