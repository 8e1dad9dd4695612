import Cells

/// A row of the help as it is drawn: words at their columns.
struct HelpRow: Hashable, Sendable {
  var parts: [Part] = []

  struct Part: Hashable, Sendable {
    let x: Int
    let text: String
    /// Whether it is a key or a heading, which look alike.
    let isKey: Bool
  }

  /// The columns used.
  private var width: Int { parts.last.map { $0.x + TextWidth.of($0.text) } ?? 0 }

  /// Lines broken to a width.
  ///
  /// A key wider than its column gets a row of its own.
  static func rows(_ lines: [HelpText.Line], width: Int) -> [HelpRow] {
    let keyWidth = min(26, width / 3)
    return lines.flatMap { line -> [HelpRow] in
      guard !line.key.isEmpty else {
        return TextWrap.lines(line.text, width: width).map {
          HelpRow(parts: [Part(x: 0, text: $0, isKey: line.isHeading)])
        }
      }
      let keys = TextWrap.lines(line.key, width: width).map { Part(x: 0, text: $0, isKey: true) }
      var rows = TextWrap.lines(line.text, width: width - keyWidth).map {
        HelpRow(parts: [Part(x: keyWidth, text: $0, isKey: false)])
      }
      if keys.count > 1 || TextWidth.of(line.key) >= keyWidth {
        rows = keys.map { HelpRow(parts: [$0]) } + rows
      } else {
        rows[0].parts.insert(keys[0], at: 0)
      }
      return rows
    }
  }

  /// The keys that matter now, in two columns if there is room.
  static func table(_ entries: [FooterEntry], width: Int) -> [HelpRow] {
    let columns = width >= 60 ? 2 : 1
    let count = (entries.count + columns - 1) / columns
    let columnWidth = width / columns
    return (0..<count).map { row in
      var parts: [Part] = []
      for column in 0..<columns where entries.indices.contains(column * count + row) {
        let entry = entries[column * count + row]
        let x = column * columnWidth
        parts.append(Part(x: x, text: entry.binding.keys.first?.name ?? "", isKey: true))
        parts.append(Part(x: x + 12, text: entry.word.text, isKey: false))
      }
      return HelpRow(parts: parts)
    }
  }

  /// A section as running text: its title, then each key with its words.
  static func section(_ section: HelpOverview.Section, width: Int) -> [HelpRow] {
    let indent = width >= 60 ? 12 : 2
    var rows = [HelpRow(parts: [Part(x: 0, text: section.title, isKey: false)])]
    if indent == 2 { rows.append(HelpRow()) }
    for entry in section.entries {
      let needed = TextWidth.of(entry.key) + 1 + TextWidth.of(entry.text)
      let isFirst = rows[rows.count - 1].width < indent
      var x = isFirst ? indent : rows[rows.count - 1].width + 2
      if !isFirst, x + needed > width {
        rows.append(HelpRow())
        x = indent
      }
      rows[rows.count - 1].parts.append(Part(x: x, text: entry.key, isKey: true))
      rows[rows.count - 1].parts.append(
        Part(x: x + TextWidth.of(entry.key) + 1, text: entry.text, isKey: false))
    }
    return rows
  }
}
