import Records
import Simulation
import Wording

/// The words for what to try next.
struct HintWords {
  let keys: KeyTable

  func line(_ hint: NextHint) -> String { "Next · \(text(hint))" }

  private func text(_ hint: NextHint) -> String {
    switch hint {
    case .accept(let customer): "\(key(.session(.accept(nil)))) accepts \(customer.name)"
    case .letIn(let customer): "\(key(.trainer(.nextCustomer))): \(customer.name) arrives"
    case .type(let command, let label, let connects):
      "\(command) opens \(label)\(SelfConnectingWords.hint(connects))"
    case .press(let index, let label, let connects):
      "\(key(.button(.press(index)))) opens \(label)\(SelfConnectingWords.hint(connects))"
    case .signIn: "[Sign in] in the app tab signs in to the provider"
    case .report(let milestone):
      "\(key(.provider(.report(milestone)))): \(ProviderEventWords.control(milestone)), as the app"
    case .wait: "the app connects by itself in a moment"
    case .useThePage: "press the buttons of the app's own page"
    case .read(.basis): "\(key(.view(.previousPane))), then Enter: what an event is based on"
    case .read(.customersSide): "\(key(.customer(.show))): what the customer sees"
    case .read(.speaking): "\(key(.customer(.say))): say something as the customer"
    case .read(.invitation): "\(key(.provider(.invite))): the app invites the customer"
    case .speak(let customer): "\(key(.customer(.say))): say something as \(customer.name)"
    case .invite(let customer, command: nil): "\(key(.provider(.invite))): the app invites \(customer.name)"
    case .invite(let customer, let command?):
      "\(command), then \(key(.provider(.invite))): the app invites \(customer.name)"
    case .answer(let customer, isShown: true): "Accept on the customer's side, as \(customer.name)"
    case .answer(let customer, isShown: false):
      "\(key(.customer(.show))), then Accept, as \(customer.name)"
    case .read(.history): "\(key(.show(.history))): go back, and ask what if"
    case .read(.records): "\(key(.show(.records))): the records behind the buttons"
    case .end(let customer): "\(key(.session(.end))) ends the chat with \(customer.name)"
    case .close(let customer): "\(key(.session(.end))) closes the session of \(customer.name)"
    }
  }

  private func key(_ command: Command) -> String { keys.name(for: command) }
}
