import Records
import Simulation

/// A desk at which some conversations are under way, and the inputs of a busy agent's day there.
struct Talks {
  /// The desk now.
  private(set) var state: State
  private let numbers: [ConversationNumber]
  private var step = 0
  /// The facts since they were last dropped, as a run would keep them.
  private var facts: Chunked<Fact> = []

  /// A desk with some conversations, each with so many messages.
  init(at desk: State, conversations: Int, messages: Int = 0) {
    state = desk
    numbers = (0..<conversations).map { ConversationNumber($0) }
    for number in numbers {
      receive(.customer(.arrives(Customer(name: "Customer \(number.index)"), widget: 0, speaks: false)))
      receive(.agent(.accepts(number)))
    }
    for message in 0..<messages {
      for number in numbers { receive(.customer(.says(number, "Line \(message) of a long talk"))) }
    }
    facts = []
  }

  mutating func receive(_ input: Input) { state.receive(input, into: &facts) }

  /// The inputs of the mix, in order: talk, a slash command, its session's events, the tab that closes, time.
  enum Kind: String, CaseIterable {
    case says, types, command, connected, saysMore, ended, closes, passes
  }

  /// The next input of some kinds, one after another in each conversation.
  mutating func takeMixedStep(of kinds: [Kind] = Kind.allCases) {
    let number = numbers[step / kinds.count % numbers.count]
    switch kinds[step % kinds.count] {
    case .says: receive(.customer(.says(number, "I can't find the button")))
    case .types: receive(.agent(.types(number, "I'll have a look with you")))
    case .command: receive(.agent(.types(number, "/cb")))
    case .connected: send(.cobrowseConnected)
    case .saysMore: receive(.customer(.says(number, "There it is")))
    case .ended: send(.cobrowseEnded)
    case .closes:
      if let tab = state.frontTab { receive(.agent(.closesTab(number, tab))) }
    case .passes: receive(.passTo(state.now + .seconds(1)))
    }
    step += 1
    if step % 1_000 == 0 { facts.removeAll() }
  }

  private mutating func send(_ event: ProviderEvent) {
    guard let tab = state.frontTab else { return }
    receive(.provider(.sends(event, to: .top, from: tab)))
  }

  /// A message of the customer, to the desk as it is or to a copy of it.
  mutating func takeMessage() {
    receive(.customer(.says(numbers[step % numbers.count], "Line of a long talk")))
    step += 1
    if step % 1_000 == 0 { facts.removeAll() }
  }
}
