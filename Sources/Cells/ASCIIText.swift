/// Text for where there is nothing but ASCII.
public enum ASCIIText {
  /// The text as it is shown, each character replaced by the sign nearest to it: one sign for each column.
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
