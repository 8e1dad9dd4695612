/// A unit of drawing: a base with its marks.
///
/// It is one or two columns wide.
public struct Glyph: Hashable, Sendable {
  public let base: Unicode.Scalar
  public let marks: Marks
  /// Whether it takes two columns.
  public let isWide: Bool

  /// Not public, because `VisibleText` must have accepted the base.
  init(base: Unicode.Scalar, marks: Marks = Marks(), isWide: Bool = false) {
    self.base = base
    self.marks = marks
    self.isWide = isWide
  }

  public static let blank = Glyph(base: " ")

  public var width: Int { isWide ? 2 : 1 }

  public var isBlank: Bool { base == " " && marks.isEmpty }

  public var scalars: [Unicode.Scalar] { [base] + marks.scalars }

  func append(to text: inout String.UnicodeScalarView) {
    text.append(base)
    if !marks.isEmpty { text.append(contentsOf: marks.scalars) }
  }
}

/// The combining marks on a glyph, at most four: as many as a terminal's cell holds (`CCHARW_MAX` minus one).
///
/// They are stored inline instead of in an array, so that a grid is one block of memory.
public struct Marks: Hashable, Sendable {
  public static let limit = 4

  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  public init() {}

  public var isEmpty: Bool { first == 0 }

  public var scalars: [Unicode.Scalar] {
    [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// Adds a mark on top if there is room.
  mutating func add(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }
}
