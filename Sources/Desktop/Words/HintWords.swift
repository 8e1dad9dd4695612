import Records
import Simulation

/// The words for what to try next.
struct HintWords {
  let keys: KeyTable

  func line(_ hint: NextHint) -> String { "Next · \(text(hint))" }

  private func text(_ hint: NextHint) -> String {
    switch hint {
    case .accept(let customer): "\(key(.session(.accept(nil)))) accepts \(customer.name)"
    case .letIn(let customer): "\(key(.trainer(.nextCustomer))): \(customer.name) arrives"
    case .type(let command, let label): "\(command) opens \(label)"
    case .press(let index, let label): "\(key(.button(.press(index)))) opens \(label)"
    case .signIn: "[Sign in] in the app tab signs in to the provider"
    case .report(.connected): "\(key(.provider(.report(.connected)))): the app connects"
    case .report(.ended): "\(key(.provider(.report(.ended)))): the app ends the session"
    case .wait: "the app connects by itself in a moment"
    case .useThePage: "press the buttons of the app's own page"
    case .read(.basis): "\(key(.view(.previousPane))), then Enter: what an event is based on"
    case .read(.customersSide): "\(key(.customer(.show))): what the customer sees"
    case .read(.history): "\(key(.show(.history))): go back, and ask what if"
    case .read(.records): "\(key(.show(.records))): the records behind the buttons"
    case .end(let customer): "\(key(.session(.end))) ends the chat with \(customer.name)"
    case .close(let customer): "\(key(.session(.end))) closes the session of \(customer.name)"
    }
  }

  private func key(_ command: Command) -> String { keys.name(for: command) }
}
