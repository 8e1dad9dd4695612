/// An HTML page: its elements in the order of the file.
///
/// It is read as browsers read it (HTML 5), so that any text is a page. Elements that the file leaves out
/// (such as `<body>`) are not listed, because they have no place in it.
public struct HTMLPage: Hashable, Sendable {
  public let elements: [HTMLElement]
  /// The bytes of its comments in the file.
  public let comments: [Range<Int>]

  /// The size in bytes of the largest page we read.
  public static let sizeLimit = 1 << 20
  /// The deepest nesting of elements that we read.
  ///
  /// Gumbo has no limit of its own, and for many tags it looks through all open elements.
  public static let depthLimit = 4096

  public static func read(_ source: SourceText) throws(HTMLProblem) -> HTMLPage {
    guard source.bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: source.bytes.count, limit: sizeLimit)
    }
    if source.isUTF16WithoutMark { throw .notUTF8(offset: 0) }
    if let offset = source.firstOffsetOutsideUTF8 { throw .notUTF8(offset: offset) }
    guard HTMLDepth.estimate(of: source.bytes) <= depthLimit else { throw .tooDeep(limit: depthLimit) }
    return source.bytes.withUnsafeBytes { bytes in HTMLTreeWalk(bytes, from: source.textStart).page() }
  }
}
