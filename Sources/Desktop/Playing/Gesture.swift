import Simulation

/// What a person is seen doing at the console just before an input.
public enum Gesture: Hashable, Sendable {
  /// Types a line of this many letters into the chat box.
  case types(letters: Int)
  /// Points at a button.
  case pointsAtButton
}

extension Console {
  /// The gesture before an input; nil if there is nothing to see.
  public func gesture(before input: Input) -> Gesture? {
    switch input {
    case .agent(.types(let number, let text)):
      number == state.focus && state.focused?.status.isActive == true ? .types(letters: text.count) : nil
    case .agent(.presses(let number, let action)):
      number == state.focus && buttons.contains { $0.action.id == action } ? .pointsAtButton : nil
    default: nil
    }
  }

  /// The console while an input is being made: the line typed so far, or the button marked.
  ///
  /// - Parameter letters: how many letters of a line have been typed.
  public func onTheWay(to input: Input, letters: Int) -> Console {
    var console = self
    console.view.note = nil
    switch input {
    case .agent(.types(let number, let text)):
      console.view.pane = .chatBox
      console.view.menuChoice = nil
      console.view.isMenuHidden = false
      console.view.drafts[number] = LineEditor(String(text.prefix(letters)))
    case .agent(.presses(_, let action)):
      console.view.pane = .buttons
      console.view.chosenButton = buttons.firstIndex { $0.action.id == action } ?? 0
    default: break
    }
    return console
  }
}
