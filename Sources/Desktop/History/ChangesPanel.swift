import Cells
import Simulation
import Wording

/// What changed between two items of the history, in words.
struct ChangesPanel: Hashable, Sendable {
  /// What is compared: the earlier item above the later one.
  let from: String
  let to: String
  let lines: [String]
  var scroll = 0
}

extension ChangesPanel {
  /// The lines, broken to a width.
  func rows(width: Int) -> [StyledLine] {
    [StyledLine(from, .overlayKey), StyledLine(to, .overlayKey), StyledLine("", .overlay)]
      .flatMap { $0.wrapped(to: width) }
      + lines.flatMap { line in
        // A line that continues is indented below its sign.
        TextWrap.lines(line, width: width - 2).enumerated().map {
          StyledLine(($0.offset == 0 ? "" : "  ") + $0.element, .overlay)
        }
      }
  }

  func paint(_ frame: inout Frame, note: Note?) {
    let whole = frame.panel(HistoryWords.changesTitle)
    let area = note == nil ? whole : frame.paintFoot("", note, in: whole)
    let rows = rows(width: area.width)
    let top = max(0, min(scroll, rows.count - area.height))
    for (row, line) in rows.dropFirst(top).prefix(area.height).enumerated() {
      frame.put(line.text, area.x, area.y + row, limit: area.width, line.role)
    }
    frame.paintMore(above: top > 0, below: top + area.height < rows.count, in: area)
  }

  /// The last scroll position on a screen of this size.
  func scrollLimit(on size: Size) -> Int {
    max(0, rows(width: size.panelWidth - 4).count - (size.height - 4))
  }
}

extension Console {
  /// The state at an item: at the moment, or at the end of the branch.
  private func state(of item: HistoryItem) -> State? {
    switch item {
    case .moment(let index): history.state(at: index)
    case .branch(let number): history.run(of: number)?.state
    }
  }

  /// Shows what changed between the item that was chosen to compare with and the chosen one.
  mutating func showChanges() {
    guard let content = Scene(self).historyContent, let item = content.item else { return }
    var (first, second) = (content.compared, item)
    // Of two moments the earlier one comes first, whichever was chosen first.
    if case (.moment(let one), .moment(let other)) = (first, second), one > other {
      swap(&first, &second)
    }
    guard let before = state(of: first), let after = state(of: second) else { return }
    let changes = StateDifference(from: before, to: after).changes
    let rows = rows(of: [first, second])
    func name(_ item: HistoryItem) -> String { rows[item].map(HistoryWords.name) ?? "" }
    view.cover(
      with: .changes(
        ChangesPanel(
          from: "From \(name(first))", to: "to   \(name(second))",
          lines: changes.isEmpty ? [HistoryWords.noChange] : changes.map(\.text))))
  }

  /// Chooses the chosen item to compare others with, or no longer does.
  mutating func compareFromChosen() {
    guard case .history(var panel) = view.overlay else { return }
    let item = Scene(self).historyContent?.item
    panel.comparedFrom = panel.comparedFrom == item ? nil : item
    view.overlay = .history(panel)
  }

  /// Asks for the name of the chosen moment or branch.
  mutating func askForName() {
    guard case .history(let panel) = view.overlay, let item = Scene(self).historyContent?.item else { return }
    let name: String? =
      switch item {
      case .moment(let index): history.mark(at: index)
      case .branch(let number): history.branches.first { $0.number == number }?.name
      }
    view.overlay = .prompt(Prompt(purpose: .name(item, panel), editor: LineEditor(name ?? "")))
  }

  /// Names a moment or a branch; a blank name is none.
  mutating func name(_ item: HistoryItem, _ words: String) {
    let words = words.onOneLine
    let name = words.allSatisfy(\.isWhitespace) ? nil : words
    switch item {
    case .moment(let index): history.mark(index, as: name)
    case .branch(let number): history.rename(number, to: name)
    }
  }
}
