import Simulation

extension Scene {
  func action(of command: CustomerCommand) throws(CommandRefusal) -> Move.Action? {
    if command == .show { return nil }
    let number = try inFront().number
    return switch command {
    case .show: nil
    case .say: .words(.customerSays(number))
    case .answer(let answer): .input(.customer(.answers(number, answer)))
    case .loseConnection: .input(.customer(.isCutOff(number)))
    case .comeBack: .input(.customer(.comesBack(number)))
    case .leave: .input(.customer(.leaves(number)))
    }
  }

  /// What can be done now as the customer in front.
  var customerControls: [CustomerCommand] {
    CustomerCommand.actions.filter { refusal(of: .customer($0)) == nil }
  }

  /// The index of the marked control, limited because there may be fewer by now.
  var chosenCustomerControl: Int { max(0, min(view.chosenCustomerControl, customerControls.count - 1)) }
}

extension Console {
  /// The console's own part of a command about the customer.
  mutating func perform(_ command: CustomerCommand) {
    // The engine does the others.
    guard command == .show else { return }
    view.lessons.insert(.customersSide)
    guard !view.showsCustomer else { return view.hideCustomer() }
    view.showsCustomer = true
    if state.focus != nil, Layout(size, view)?.customer.isEmpty == true {
      // Without room for both it takes the place of the pane that has the focus.
      view.pane = .customerSide
    }
  }

  /// Begins to say something as the customer in front.
  mutating func speakAsCustomer(_ change: (inout LineEditor) -> Void) {
    _ = perform(.customer(.say))
    guard case .prompt(var prompt) = view.overlay else { return }
    change(&prompt.editor)
    view.overlay = .prompt(prompt)
  }
}
