import Cells

/// A table in the form that scenarios use.
enum TableText {
  /// The rows with aligned columns and `|` around the cells.
  static func of(_ rows: [[String]]) -> String {
    let written = rows.map { $0.map(escaped) }
    let columns = written.first?.count ?? 0
    let widths = (0..<columns).map { column in written.map { TextWidth.of($0[column]) }.max() ?? 0 }
    return written.map { row in
      let cells = zip(row, widths).map { TextWidth.padded($0, to: $1) }
      return "| " + cells.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private static func escaped(_ cell: String) -> String {
    var text = ""
    for character in cell {
      switch character {
      case "|": text += "\\|"
      case "\\": text += "\\\\"
      case "\n", "\r\n": text += "\\n"
      default: text.append(character)
      }
    }
    return text
  }
}
