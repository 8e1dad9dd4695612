/// The width of text on the screen in columns.
public enum TextWidth {
  /// The width of the visible text: the columns that `Grid.put` uses for it.
  public static func of(_ text: String) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    return VisibleText(text).reduce(0) { $0 + $1.width }
  }

  /// The width of a single scalar: 2 for a wide one, 0 for a mark or one without a form of its own.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch WidthTable.width(of: scalar) {
    case .wide: 2
    case .narrow: 1
    case .mark, .unknown: 0
    }
  }

  /// The width of the visible text if that is at most so many columns; nil if it is more.
  ///
  /// Looks at no more of a long text than fits.
  public static func of(_ text: String, upTo columns: Int) -> Int? {
    // Most text is ASCII, one column a byte.
    if text.utf8.count <= max(0, columns), text.isPrintableASCII { return text.utf8.count }
    var width = 0
    for glyph in VisibleText(text) {
      width += glyph.width
      guard width <= columns else { return nil }
    }
    return width <= columns ? width : nil
  }

  /// As much of the visible text as fits in this many columns.
  public static func prefix(of text: String, fitting columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var left = columns
    for glyph in VisibleText(text) {
      left -= glyph.width
      guard left >= 0 else { break }
      glyph.append(to: &kept)
    }
    return String(kept)
  }

  /// The visible text, ending in `…` if it does not fit in this many columns.
  public static func truncated(_ text: String, to columns: Int) -> String {
    if columns <= 0 { return "" }
    if of(text, upTo: columns) != nil { return VisibleText.of(text) }
    return prefix(of: text, fitting: columns - 1) + "…"
  }

  /// The visible text, padded with blanks to this many columns, or cut with `…` if it is longer.
  public static func padded(_ text: String, to columns: Int) -> String {
    let shown = truncated(text, to: columns)
    return shown + String(repeating: " ", count: max(0, columns - of(shown)))
  }
}
