import Simulation

extension Scene {
  func action(of command: ButtonCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .press(let index):
      .input(.agent(.presses(try inFront().number, action: try button(index).action.id)))
    case .show: nil
    }
  }

  private func button(_ index: Int) throws(CommandRefusal) -> Button {
    guard buttons.indices.contains(index) else { throw .noSuchButton(of: buttons.count) }
    return buttons[index]
  }
}

extension Console {
  /// The console's own part of a button command: marking the button.
  mutating func perform(_ command: ButtonCommand) {
    switch command {
    case .press(let index): view.chosenButton = index
    case .show(let index):
      view.chosenButton = index
      view.pane = .buttons
    }
  }
}
