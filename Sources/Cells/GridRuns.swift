/// Neighbouring cells of a row with the same style.
struct Run {
  /// The first column.
  var x: Int
  var cells: ArraySlice<Cell>

  var style: Style { cells.first?.style ?? .plain }
}

extension Grid {
  /// Splits a row into runs of one style each.
  ///
  /// A wide glyph is never split, because its halves look the same.
  func runs(inRow y: Int) -> [Run] {
    let row = cells(inRow: y)
    var runs: [Run] = []
    var start = row.startIndex
    while let style = row[start...].first?.style {
      let end = row[start...].firstIndex { $0.style != style } ?? row.endIndex
      runs.append(Run(x: start - row.startIndex, cells: row[start..<end]))
      start = end
    }
    return runs
  }
}
