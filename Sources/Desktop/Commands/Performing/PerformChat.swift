import Simulation

extension Scene {
  func action(of command: ChatCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .send:
      if case .prompt = view.overlay { return nil }
      guard let focused, focused.status.isActive || !draft.isEmpty else {
        throw .nothingToTypeInto(focused?.status.word)
      }
      guard !draft.isEmpty else { throw .nothingTyped }
      return .input(.agent(.types(focused.number, line)))
    case .edit:
      if view.overlay == nil, focused?.status.isActive != true {
        throw .nothingToTypeInto(focused?.status.word)
      }
    case .olderLine: if !canRecall(.up) { throw .noOtherLine }
    case .newerLine: if !canRecall(.down) { throw .noOtherLine }
    case .completeFromMenu: _ = try openMenu()
    case .runFromMenu:
      let menu = try openMenu()
      // Without a choice the line is tried as typed, whatever the result.
      guard menu.kind == .commands, let chosen = view.menuChoice, let focused else { return nil }
      return .input(.agent(.types(focused.number, menu.entry(chosen).text)))
    }
    return nil
  }

  private func openMenu() throws(CommandRefusal) -> Menu {
    guard let menu else { throw .noMenu }
    return menu
  }

  /// Whether there is a line above or below, in the draft or among the sent lines.
  private func canRecall(_ step: LineStep) -> Bool {
    guard let focused else { return false }
    var (draft, history) = (draft, view.history)
    if draft.move(step) { return true }
    return switch step {
    case .up: history.older(than: line, in: focused.number) != nil
    case .down: history.newer(in: focused.number) != nil
    }
  }
}

extension Console {
  mutating func perform(_ command: ChatCommand) -> [Effect] {
    switch command {
    case .send: return send()
    case .edit(let edit): self.edit(edit)
    case .olderLine: recall(.up)
    case .newerLine: recall(.down)
    case .completeFromMenu: takeMenuEntry()
    case .runFromMenu: return chooseMenuEntry()
    }
    return []
  }
}
