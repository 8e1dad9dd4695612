import Cells
import Records
import Simulation

// A console that shows what a run somewhere else does: a scenario, a recording, a drill.

extension Console {
  /// A console showing a run, as a scenario does.
  public init(showing run: Run, size: Size, keys: KeyTable = .standard) {
    self.init(openedAt: run.opening, size: size, keys: keys)
    follow(run)
  }

  /// A console at the start of a run, with no input yet.
  public init(openedAt desk: State, size: Size, keys: KeyTable = .standard) {
    history = History(from: desk)
    saved = SavedSettings(desk.organization.settings, at: .nowhere)
    self.size = size
    clockOffset = Span(milliseconds: 0)
    self.keys = keys
    widget = 0
  }

  /// Catches up with a longer run that began where this one did.
  public mutating func follow(_ run: Run) {
    follow(run, through: run.entries.count)
    pass(to: run.state.now)
  }

  /// Catches up with the first entries of a run that began where this one did.
  public mutating func follow(_ run: Run, through count: Int) {
    for entry in run.entries[self.run.entries.count..<max(self.run.entries.count, count)] {
      pass(to: entry.instant)
      replay(entry.input)
    }
  }

  /// Applies one more input of a scenario, as a person would.
  ///
  /// A line typed by the agent goes through the chat box, so that a refused line stays there.
  private mutating func replay(_ input: Input) {
    view.note = nil
    guard case .agent(.types(let number, let text)) = input, number == state.focus,
      state.focused?.status.isActive == true
    else {
      receive(input)
      return
    }
    // Typing moves the focus to the chat box.
    view.pane = .chatBox
    view.drafts[number] = LineEditor(text)
    sendDraft()
  }
}
