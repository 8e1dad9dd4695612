extension Grid {
  /// What a row says, without the blanks at its end.
  public func text(row y: Int) -> String {
    var row = cells(inRow: y)
    while let last = row.last, last.kind == .narrow, last.glyph.isBlank { row.removeLast() }
    var scalars = String.UnicodeScalarView()
    for cell in row { cell.append(to: &scalars) }
    return String(scalars)
  }

  /// What the rows say, each without the blanks at its end.
  public var rows: [String] { (0..<size.height).map { text(row: $0) } }

  /// The rows, one a line.
  public var text: String { rows.joined(separator: "\n") }
}
