/// Text for output that can show only ASCII.
public enum ASCIIText {
  /// The visible text with each character replaced by the closest sign, one sign per column.
  public static func of(_ text: String) -> String {
    if text.isPrintableASCII { return text }
    var scalars = String.UnicodeScalarView()
    for glyph in VisibleText(text) {
      let sign = glyph.isWide ? "?" : glyph.base.isASCII ? glyph.base : ASCIITable.sign(for: glyph.base)
      for _ in 0..<glyph.width { scalars.append(sign) }
    }
    return String(scalars)
  }
}
