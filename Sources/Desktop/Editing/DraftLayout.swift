import Cells

/// A draft broken into rows, with the position of the cursor.
struct DraftLayout {
  /// The column of the cursor and its row.
  let cursor: Point
  private let characters: [Character]
  private let rows: [DraftRows.Row]

  /// - Parameter limit: how many rows are needed at least, besides that of the cursor.
  init(_ editor: LineEditor, width: Int, atLeast limit: Int = .max) {
    let rows = editor.rows(ofWidth: width, atLeast: limit)
    characters = editor.characters
    self.rows = rows.rows
    let row = rows.row(at: editor.cursor)
    var column = 0
    for index in rows.rows[row].start..<editor.cursor { column += characters[index].columns }
    cursor = Point(x: min(rows.width, column), y: row)
  }

  /// How many rows are known: those that were needed.
  var count: Int { rows.count }

  /// The text of a row.
  subscript(row: Int) -> String { String(characters[rows[row].start..<rows[row].end]) }
}
