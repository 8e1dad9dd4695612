extension Grid {
  /// Makes the grid suitable for an ASCII-only terminal.
  ///
  /// Lines and symbols become the closest signs, Latin letters lose their accents, and everything else
  /// becomes `?`, one per column.
  public mutating func asciiOnly() {
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = self[x, y]
        switch cell.kind {
        case .narrow:
          let base = cell.glyph.base
          guard base.value >= 0x80 || !cell.glyph.marks.isEmpty else { continue }
          self[x, y] = Cell(Glyph(base: base.isASCII ? base : ASCIITable.sign(for: base)), cell.style)
        case .wide:
          self[x, y] = Cell(Glyph(base: "?"), cell.style)
          self[x + 1, y] = Cell(Glyph(base: "?"), cell.style)
        case .continuation: break
        }
      }
    }
  }
}
