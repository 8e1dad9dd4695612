import Cells

/// The help, broken into rows for a screen.
struct HelpPage: Sendable {
  private let panel: HelpPanel
  private let rows: [HelpRow]
  /// The size of its box.
  private let size: Size

  init(_ panel: HelpPanel, on screen: Size) {
    self.panel = panel
    size = Size(width: min(100, screen.width), height: screen.height - 2)
    let width = Frame.boxWidth(size.width, on: screen) - 4
    if !panel.editor.isEmpty {
      let found = HelpText.found(panel.editor.text, in: panel.lines)
      rows = HelpRow.rows(found.isEmpty ? [HelpText.nothingFound] : found, width: width)
    } else if panel.isComplete {
      rows = HelpRow.rows(panel.lines, width: width)
    } else {
      rows =
        HelpRow.rows([HelpText.now], width: width) + HelpRow.table(panel.now, width: width)
        + HelpOverview.sections(
          without: panel.now, of: panel.keys, isGuided: panel.isGuided, besides: panel.playingKeys
        ).flatMap {
          HelpRow.section($0, width: width)
        }
    }
  }

  /// The rows below the line to type into.
  private var listHeight: Int { max(1, size.height - 3) }

  /// The largest scroll position.
  var scrollLimit: Int { max(0, rows.count - listHeight) }

  func paint(_ frame: inout Frame) {
    let title = panel.isComplete && panel.editor.isEmpty ? "Help: every key" : "Help"
    let area = frame.box(title, width: size.width, height: size.height)
    frame.paintSearch(panel.editor, hint: "Type to search", area.x, area.y, area.width)
    let list = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    let top = min(panel.scroll, scrollLimit)
    for (row, line) in rows.dropFirst(top).prefix(list.height).enumerated() {
      for part in line.parts {
        frame.put(
          part.text, list.x + part.x, list.y + row, limit: list.width - part.x,
          part.isKey ? .overlayKey : .overlay)
      }
    }
    frame.paintMore(above: top > 0, below: rows.count - top > list.height, in: list)
  }
}

extension Frame {
  /// Draws a line to type into, with the cursor in it.
  mutating func paintSearch(_ editor: LineEditor, hint: String, _ x: Int, _ y: Int, _ width: Int) {
    put("›", x, y, limit: 1, .overlayKey)
    let layout = DraftLayout(editor, width: 1000, atLeast: 1)
    put(layout[0], x + 2, y, limit: width - 2, .overlay)
    if editor.isEmpty { put(hint, x + 2, y, limit: width - 2, .overlayFaint) }
    cursor = Point(x: min(x + width - 1, x + 2 + layout.cursor.x), y: y)
  }
}
