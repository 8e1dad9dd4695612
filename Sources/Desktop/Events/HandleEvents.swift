import Cells
import Simulation

extension Console {
  /// Handles all pending events, in order.
  ///
  /// Consecutive letters are inserted together, so that the thousands that an unmarked paste sends do not
  /// each copy the line.
  public mutating func handle(_ events: [ConsoleEvent]) -> [Effect] {
    watchingPicture(events) { $0.handleAll(events) }
  }

  private mutating func handleAll(_ events: [ConsoleEvent]) -> [Effect] {
    var effects: [Effect] = []
    var typed = ""
    for event in events {
      if case .screen(.key(.character(let character))) = event, view.pane == .chatBox, view.overlay == nil {
        typed.append(character)
        continue
      }
      type(&typed)
      effects.append(contentsOf: handle(event))
    }
    type(&typed)
    if let lesson = Lesson(view.overlay) { view.lessons.insert(lesson) }
    keepLongTexts()
    return effects
  }

  private mutating func type(_ text: inout String) {
    guard !text.isEmpty else { return }
    view.note = nil
    insert(text)
    text = ""
  }

  private mutating func handle(_ event: ConsoleEvent) -> [Effect] {
    switch event {
    case .screen(let event): return handle(event)
    case .elapsed(let span):
      pass(span)
      return []
    case .files(let report): return handle(report)
    case .browser(let report):
      handle(report)
      return []
    case .recording(let report):
      view.note = report.note
      return []
    case .input(let input):
      handle(input)
      return []
    }
  }

  /// Applies something that somebody else did.
  ///
  /// It happens now: if a moment of the past is shown it is left, and no branch begins.
  mutating func handle(_ input: Input) {
    if history.isPast {
      show { $0.goToNow() }
      say(NoteWords.pastIsLeft)
    }
    receive(input)
  }
}
