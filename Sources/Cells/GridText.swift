extension Grid {
  /// A row's text without trailing blanks.
  public func text(row y: Int) -> String {
    var row = cells(inRow: y)
    while let last = row.last, last.kind == .narrow, last.glyph.isBlank { row.removeLast() }
    var scalars = String.UnicodeScalarView()
    for cell in row { cell.append(to: &scalars) }
    return String(scalars)
  }

  /// The text of each row, without trailing blanks.
  public var rows: [String] { (0..<size.height).map { text(row: $0) } }

  /// The rows, one per line.
  public var text: String { rows.joined(separator: "\n") }
}
