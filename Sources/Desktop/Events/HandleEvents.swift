import Cells
import Simulation

extension Console {
  /// Handles all pending events, in order.
  ///
  /// Consecutive letters are inserted together, so that the thousands that an unmarked paste sends do not
  /// each copy the line. So are consecutive inputs that leave alone what is in front, such as the events and the log
  /// of a page that sends thousands.
  public mutating func handle(_ events: [ConsoleEvent]) -> [Effect] {
    watchingPicture(events) { $0.handleAll(events) }
  }

  private mutating func handleAll(_ events: [ConsoleEvent]) -> [Effect] {
    var effects: [Effect] = []
    var typed = ""
    var inputs: [Input] = []
    for event in events {
      switch event {
      case .screen(.key(.character(let character))) where view.pane == .chatBox && view.overlay == nil:
        receive(&inputs)
        typed.append(character)
      // In the past, the first one is handled alone, because it returns to the present.
      case .input(let input) where input.leavesFrontAlone && !history.isPast:
        type(&typed)
        inputs.append(input)
      default:
        type(&typed)
        receive(&inputs)
        effects.append(contentsOf: handle(event))
      }
    }
    type(&typed)
    receive(&inputs)
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

  private mutating func receive(_ inputs: inout [Input]) {
    guard !inputs.isEmpty else { return }
    receive(inputs)
    inputs = []
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

extension Input {
  /// Whether it changes neither which conversation is in front nor which app tabs are open.
  fileprivate var leavesFrontAlone: Bool {
    switch self {
    case .customer(.says), .provider(.sends), .page(.does): true
    case .agent, .customer, .provider, .administrator, .trainer, .page, .passTo: false
    }
  }
}
