import Records
import Simulation

extension Scene {
  func action(of command: TrainerCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .nextCustomer:
      guard let customer = state.nextCustomer else { throw .noOtherCustomer }
      let widget = focused?.widget ?? console.widget
      return .input(.customer(.arrives(customer, widget: widget, speaks: true)))
    case .hideHints: if !view.showsHints { throw .hintsAreHidden }
    case .showHints: if view.showsHints { throw .hintsAreShown }
    }
    return nil
  }
}

extension Console {
  /// The console's own part of a trainer's command.
  mutating func perform(_ command: TrainerCommand) {
    switch command {
    // The engine does this.
    case .nextCustomer: break
    case .hideHints:
      view.showsHints = false
      say(NoteWords.hintsAreHidden)
    case .showHints: view.showsHints = true
    }
  }
}
