import Cells

/// A draft broken into rows, with the position of the cursor.
struct DraftLayout {
  private(set) var rows: [String] = []
  private(set) var cursor = Point(x: 0, y: 0)

  /// Breaks between words, as the transcript does, and inside a word only if the word does not fit in a row.
  ///
  /// Unlike in the transcript nothing is left out, because the cursor can be at every character. The blank
  /// between two rows hangs at the end of the first.
  init(_ editor: LineEditor, width: Int) {
    let characters = editor.characters
    let columns = characters.map { $0 == "\n" ? 0 : TextWidth.of(String($0)) }
    let width = max(2, width)
    var start = 0
    while true {
      let lineEnd = characters[start...].firstIndex(of: "\n") ?? characters.count
      while true {
        let end = Self.end(ofRowFrom: start, characters[..<lineEnd], columns, width)
        // If a row is full up to its hanging blank, another row follows for what is typed next.
        let isLast = end == lineEnd && columns[start..<end].reduce(0, +) <= width
        if editor.cursor >= start, editor.cursor < end || isLast && editor.cursor == end {
          cursor = Point(x: min(width, columns[start..<editor.cursor].reduce(0, +)), y: rows.count)
        }
        rows.append(String(characters[start..<end]))
        start = end
        if isLast { break }
      }
      guard lineEnd < characters.count else { break }
      start = lineEnd + 1
    }
  }

  /// The index after the last character of a row.
  private static func end(
    ofRowFrom start: Int, _ line: ArraySlice<Character>, _ columns: [Int], _ width: Int
  ) -> Int {
    var end = start
    var used = 0
    while end < line.endIndex, used + columns[end] <= width {
      used += columns[end]
      end += 1
    }
    if end == line.endIndex { return end }
    if line[end].isBlank { return end + 1 }
    let indent = line[start...].prefix { $0.isBlank }.endIndex
    var position = end
    while position > indent {
      let isBetweenWide = columns[position] > 1 && columns[position - 1] > 1
      if line[position - 1].isBlank || isBetweenWide { return position }
      position -= 1
    }
    return max(end, start + 1)
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " }
}
