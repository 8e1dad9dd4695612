import Simulation

/// The content of the history panel: its items, and which of them is chosen.
struct HistoryContent: Sendable {
  let panel: HistoryPanel
  let list: HistoryList
  /// The moment shown.
  let here: HistoryItem
  /// The newest moment.
  let now: HistoryItem

  init(_ panel: HistoryPanel, of history: History<EventLog>) {
    self.panel = panel
    list = HistoryList(history)
    here = .moment(history.index)
    now = .moment(history.last)
  }

  /// How many lines are shown.
  var count: Int { panel.found?.count ?? list.count }

  /// The chosen line.
  var chosen: Int { min(panel.chosen, count - 1) }

  /// The chosen item; nil if nothing was found.
  var item: HistoryItem? { count > 0 ? item(atLine: chosen) : nil }

  func item(atLine line: Int) -> HistoryItem {
    guard let found = panel.found else { return list[line] }
    return list[found[line]]
  }

  /// What the chosen item is compared with.
  var compared: HistoryItem { panel.comparedFrom ?? here }

  /// The panel after a move; nil: it stays unchanged.
  func moved(_ direction: Direction, page: Int) -> HistoryPanel? {
    ListPosition(panel.chosen, last: count - 1, page: page).after(direction).map { line in
      var moved = panel
      moved.chosen = line
      return moved
    }
  }
}
