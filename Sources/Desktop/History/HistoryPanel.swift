import Simulation

/// The history panel: the list of everything that happened, and what is looked for in it.
struct HistoryPanel: Hashable, Sendable {
  /// The chosen line among those shown.
  var chosen = 0
  /// What is typed to find something.
  var editor = LineEditor()
  /// The lines that were found, in list order; nil if nothing is typed.
  var found: [Int]?
  /// What the chosen item is compared with; nil for the moment shown.
  var comparedFrom: HistoryItem?
}

extension Console {
  /// Opens the list at the moment shown.
  mutating func openHistory() {
    var panel = HistoryPanel()
    panel.chosen = HistoryList(history).line(of: .moment(history.index)) ?? 0
    view.overlay = .history(panel)
  }

  /// Goes to the chosen moment, or goes on with the chosen branch.
  mutating func go(to item: HistoryItem) {
    view.overlay = nil
    switch item {
    case .moment(let index): show { $0.go(to: index) }
    case .branch(let number): show { $0.take(number) }
    }
  }

  /// Finds the lines that contain every typed word.
  ///
  /// The choice stays where it is if that line is among them; otherwise the newest one is chosen.
  func finding(in panel: HistoryPanel, choosing item: HistoryItem?) -> HistoryPanel {
    var panel = panel
    let list = HistoryList(history)
    let words = panel.editor.text.lowercased().split(separator: " ")
    let kept = item.flatMap(list.line)
    guard !words.isEmpty else {
      panel.found = nil
      panel.chosen = kept ?? list.count - 1
      return panel
    }
    var found: [Int] = []
    func look(at item: HistoryItem, _ row: HistoryRow) {
      let text = row.text.lowercased()
      if let line = list.line(of: item), words.allSatisfy({ text.contains($0) }) { found.append(line) }
    }
    look(at: .moment(0), firstRow)
    history.forEachStep(to: 1..<history.count) { index, step in
      look(
        at: .moment(index),
        HistoryRow(step, mark: history.mark(at: index), clockOffset: clockOffset))
    }
    for branch in history.branches {
      look(at: .branch(branch.number), HistoryRow(branch, in: history, clockOffset: clockOffset))
    }
    panel.found = found.sorted()
    panel.chosen = panel.found?.firstIndex { $0 == kept } ?? max(0, found.count - 1)
    return panel
  }

  var firstRow: HistoryRow {
    HistoryRow(beginning: run.opening, mark: history.mark(at: 0), clockOffset: clockOffset)
  }

  /// The rows of these items.
  ///
  /// Neighbouring moments are computed together.
  func rows(of items: [HistoryItem]) -> [HistoryItem: HistoryRow] {
    var rows: [HistoryItem: HistoryRow] = [:]
    var moments: [Int] = []
    for item in items {
      switch item {
      case .moment(0): rows[item] = firstRow
      case .moment(let index): moments.append(index)
      case .branch(let number):
        guard let branch = history.branches.first(where: { $0.number == number }) else { continue }
        rows[item] = HistoryRow(branch, in: history, clockOffset: clockOffset)
      }
    }
    for range in RangeSet(moments, within: 0..<history.count).ranges {
      history.forEachStep(to: range) { index, step in
        rows[.moment(index)] = HistoryRow(
          step, mark: history.mark(at: index), clockOffset: clockOffset)
      }
    }
    return rows
  }
}
