import Records
import Simulation

/// One input of the history with something else in its place: what was beside what would have been.
struct WhatIfPanel: Sendable {
  /// The moment after the input.
  let index: Int
  /// What can be in its place.
  let choices: [InputChange]
  private(set) var chosen = 0
  var scroll = 0
  /// The other course of events, computed for the chosen change.
  private(set) var whatIf: WhatIf
  /// How both end, which is the answer, and below that how they got there.
  private(set) var rows: [WhatIfRow]
  /// The changed input, in words.
  let input: String
  private let clockOffset: Span

  /// Nil if no input led to the moment.
  init?(_ index: Int, in history: History<EventLog>, clockOffset: Span) {
    guard let entry = history.entry(at: index), let before = history.run(to: index - 1) else { return nil }
    choices = InputChange.choices(for: entry.input)
    guard let first = choices.first, let whatIf = WhatIf(history.present, from: before, first) else {
      return nil
    }
    self.index = index
    self.whatIf = whatIf
    self.clockOffset = clockOffset
    let steps = WhatIfRow.steps(of: whatIf, clockOffset: clockOffset)
    input = steps.first?.was ?? ""
    rows = WhatIfRow.ends(of: whatIf) + steps
  }

  /// The panel with another choice; nil if there is none there.
  func choosing(_ place: Int) -> WhatIfPanel? {
    guard choices.indices.contains(place), place != chosen,
      let whatIf = WhatIf(whatIf.was, from: whatIf.before, choices[place])
    else { return nil }
    var panel = self
    (panel.chosen, panel.scroll) = (place, 0)
    panel.whatIf = whatIf
    panel.rows = WhatIfRow.ends(of: whatIf) + WhatIfRow.steps(of: whatIf, clockOffset: clockOffset)
    return panel
  }

  var change: InputChange { choices[chosen] }

  func moved(_ direction: Direction, page: Int, scrollLimit: Int) -> WhatIfPanel? {
    switch direction {
    case .left, .right:
      return choosing(chosen + (direction == .left ? -1 : 1))
    case .up, .down, .pageUp, .pageDown, .first, .last:
      return ListPosition(scroll, last: scrollLimit, page: page).after(direction).map { scroll in
        var moved = self
        moved.scroll = scroll
        return moved
      }
    }
  }
}

extension Console {
  /// Asks what would have been if the chosen input had been otherwise.
  mutating func askWhatIf() {
    guard case .moment(let index)? = Scene(self).historyContent?.item,
      let panel = WhatIfPanel(index, in: history, clockOffset: clockOffset)
    else { return }
    view.cover(with: .whatIf(panel))
  }

  /// Goes into the other course: it becomes a branch, and the one that was stays as another.
  mutating func enter(_ panel: WhatIfPanel) {
    let (course, name) = (panel.whatIf.course, HistoryWords.branchName(panel.whatIf))
    view.uncover()
    view.overlay = nil
    show { $0.branchOff(at: panel.index - 1) }
    history.rename(history.branch, to: name)
    for entry in course.entries.dropFirst(panel.whatIf.before.entries.count) {
      pass(to: entry.instant)
      receive(entry.input)
    }
    pass(to: course.state.now)
    say(HistoryWords.entered(keys))
  }
}
