import Cells

/// Where the rows of a draft begin and end, as far down as they were needed.
///
/// A draft keeps them from key to key, so that a key breaks no more of a long draft than it changed.
struct DraftRows: Sendable {
  /// The columns of a row.
  let width: Int
  private(set) var rows: [Row] = []

  /// One row, by the indices of its characters.
  struct Row: Sendable {
    let start: Int
    let end: Int
    /// The index after the last character that decided where it ends.
    let decided: Int
    /// Whether its line ends with it.
    let isLast: Bool
  }

  init(width: Int) { self.width = max(2, width) }

  /// Adds rows until one has this character or the end of the text, and there are so many, or no more.
  mutating func extend(over characters: [Character], to index: Int, atLeast count: Int) {
    while rows.count < count || (rows.last?.end ?? 0) <= index {
      guard let row = next(in: characters) else { return }
      rows.append(row)
    }
  }

  /// Forgets the rows that may end elsewhere now that the characters from this one on have changed.
  mutating func forget(from index: Int) {
    while let last = rows.last, last.decided > index { rows.removeLast() }
  }

  /// The row that has this place of the cursor; it must be there.
  func row(at cursor: Int) -> Int {
    var (low, high) = (0, rows.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].start <= cursor { low = middle } else { high = middle }
    }
    return low
  }

  /// The row after the last; nil: there is none.
  private func next(in characters: [Character]) -> Row? {
    guard let last = rows.last else { return row(from: 0, in: characters) }
    guard last.isLast else { return row(from: last.end, in: characters) }
    // The line break stands between.
    return last.end < characters.count ? row(from: last.end + 1, in: characters) : nil
  }

  /// Breaks between words, as the transcript does, and inside a word only if the word does not fit in a row.
  ///
  /// Unlike in the transcript nothing is left out, because the cursor can be at every character. The blank
  /// between two rows hangs at the end of the first. If a row is full up to its hanging blank, another row follows for
  /// what is typed next.
  private func row(from start: Int, in characters: [Character]) -> Row {
    var end = start
    var used = 0
    while end < characters.count, characters[end] != "\n" {
      let columns = characters[end].columns
      guard used + columns <= width else { break }
      used += columns
      end += 1
    }
    let decided = end + 1
    guard end < characters.count, characters[end] != "\n" else {
      return Row(start: start, end: end, decided: decided, isLast: true)
    }
    if characters[end] == " " { return Row(start: start, end: end + 1, decided: decided, isLast: false) }
    var indent = start
    while indent < end, characters[indent] == " " { indent += 1 }
    var position = end
    while position > indent {
      let isBetweenWide = characters[position].columns > 1 && characters[position - 1].columns > 1
      if characters[position - 1] == " " || isBetweenWide {
        return Row(start: start, end: position, decided: decided, isLast: false)
      }
      position -= 1
    }
    return Row(start: start, end: max(end, start + 1), decided: decided, isLast: false)
  }
}

extension Character {
  /// The columns that it takes in a row.
  var columns: Int {
    if let byte = asciiValue, byte >= 0x20, byte < 0x7F { return 1 }
    return self == "\n" ? 0 : TextWidth.of(String(self))
  }
}
