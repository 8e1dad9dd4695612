/// The content of one column of one row.
public struct Cell: Hashable, Sendable {
  /// How the cell relates to its neighbours.
  public enum Kind: UInt8, Hashable, Sendable {
    case narrow
    /// The left half of a glyph that takes two columns.
    case wide
    /// The right half of the wide glyph to the left; it shows nothing of its own.
    case continuation
  }

  public let glyph: Glyph
  public internal(set) var style: Style
  public let kind: Kind

  public init(_ glyph: Glyph, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
    kind = glyph.isWide ? .wide : .narrow
  }

  private init(continuationOf style: Style) {
    glyph = .blank
    self.style = style
    kind = .continuation
  }

  public static let blank = Cell(.blank)

  static func blank(_ style: Style) -> Cell { Cell(.blank, style) }

  /// The right half for a wide cell of this style.
  static func continuation(_ style: Style) -> Cell { Cell(continuationOf: style) }

  /// The cell's part of its row's text: empty for the right half of a wide glyph.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    append(to: &scalars)
    return String(scalars)
  }

  func append(to text: inout String.UnicodeScalarView) {
    if kind != .continuation { glyph.append(to: &text) }
  }
}
