extension Grid {
  /// Makes the grid fit for a terminal that knows ASCII alone: lines and symbols become the signs nearest to them,
  /// Latin letters lose their accents, and whatever else there is becomes `?`, one for each column.
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
