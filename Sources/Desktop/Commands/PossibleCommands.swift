import Simulation

/// Which commands can do something now.
extension Console {
  /// Whether a key's command can do something now.
  func isPossible(_ command: Command) -> Bool {
    switch command {
    case .accept(nil): firstRinging.map { state.refusal(of: .agent(.accepts($0))) == nil } ?? false
    case .reject(nil): state.conversations.contains(where: \.status.rings)
    case .problems: !problems.isEmpty
    case .back, .editRow: canActOnRecords(command)
    case .saveOptions: !unsaved.isEmpty
    case .saveAndQuit: asksToLoseOptions
    case .connect: awaits(.connected)
    case .endSession: awaits(.ended)
    case .endConversation: state.focused != nil
    case .nextTab: (state.focused?.tabs.count ?? 0) > 1
    case .step(let count): count < 0 ? history.index != 0 && history.moments.count > 1 : history.isPast
    case .sessions: state.conversations.contains { $0.status.isOpen || $0.isAtTheDesk }
    case .send: canSend
    case .choose: canChoose
    case .move(let direction): canMove(direction)
    default: true
    }
  }

  /// Whether the question on top is whether to quit without saving options.
  private var asksToLoseOptions: Bool {
    if case .question(.quit(_, isUnsaved: true)) = view.overlay { true } else { false }
  }

  private var canSend: Bool {
    if case .prompt(let prompt) = view.overlay { return !prompt.editor.isEmpty }
    return !draft.isEmpty && state.focused?.status == .active
  }

  private var canChoose: Bool {
    if case .palette(let palette) = view.overlay { return !palette.found.isEmpty }
    if case .problems = view.overlay { return !problems.isEmpty }
    if case .records(let panel) = view.overlay { return destination(in: panel) != nil }
    if case .administrator(let panel) = view.overlay { return canChoose(in: panel) }
    switch view.pane {
    case .buttons: return !buttons.isEmpty && state.focused?.status == .active
    case .appTab: return state.focused?.frontTab?.page != nil
    case .chatBox, .transcript, .events: return false
    }
  }

  private func canActOnRecords(_ command: Command) -> Bool {
    guard case .records(let panel) = view.overlay else { return false }
    return command == .back ? !panel.trail.isEmpty : filePlace(in: panel) != nil
  }

  private func canMove(_ direction: Direction) -> Bool {
    var start = self
    // Scrolled further than a larger screen can be, it stands at the end.
    start.view.pageScroll = min(view.pageScroll, pageScrollLimit)
    start.view.eventsScroll = min(view.eventsScroll, eventsScrollLimit)
    var moved = start
    moved.move(direction)
    return moved.view.places != start.view.places
  }
}
