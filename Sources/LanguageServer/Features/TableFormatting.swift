import Cells
import Gherkin
import Notations

/// Aligns the columns of the tables of a feature file; nothing else is changed.
enum TableFormatting {
  /// The edits, one for each line that changes; none for a file that cannot be read.
  static func edits(of source: SourceText, _ encoding: PositionEncoding) -> [TextEdit] {
    guard let document = try? GherkinParser.read(source), let feature = document.feature else { return [] }
    let scenarios = feature.scenarios + feature.rules.flatMap(\.scenarios)
    let backgrounds = [feature.background].compactMap(\.self) + feature.rules.compactMap(\.background)
    let steps = scenarios.flatMap(\.steps) + backgrounds.flatMap(\.steps)
    let tables =
      steps.compactMap { $0.dataTable?.rows }
      + scenarios.flatMap(\.examples).map { [$0.header].compactMap(\.self) + $0.rows }
    return tables.flatMap { edits(of: $0, in: source, encoding) }
  }

  private static func edits(
    of rows: [TableRow], in source: SourceText, _ encoding: PositionEncoding
  ) -> [TextEdit] {
    let texts = rows.map { row in
      row.cells.map { cell in
        let bytes = source.bytes(
          ofLine: cell.location.line, column: cell.location.column, length: cell.length)
        return String(decoding: source.bytes[bytes], as: UTF8.self)
      }
    }
    let columns = texts.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      texts.map { $0.indices.contains(column) ? TextWidth.of($0[column]) : 0 }.max() ?? 0
    }
    guard let first = rows.first else { return [] }
    let indent = String(repeating: " ", count: first.location.column - 1)
    return zip(rows, texts).compactMap { row, cells in
      guard let line = source.range(ofLine: row.location.line) else { return nil }
      let old = String(decoding: source.bytes[line], as: UTF8.self)
      // What stands behind the last bar is no cell, and must not be lost.
      guard old.last(where: { !$0.isWhitespace }) == "|" else { return nil }
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - TextWidth.of(cell))
      }
      let new = indent + padded.map { "| \($0) " }.joined() + "|"
      guard new != old else { return nil }
      return TextEdit(range: source.range(of: line, in: encoding), newText: new)
    }
  }
}
