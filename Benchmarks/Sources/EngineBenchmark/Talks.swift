import Records
import Simulation

/// A desk at which some conversations are under way, and the inputs of a busy agent's day there.
struct Talks {
  /// The desk now.
  private(set) var state: State
  private let numbers: [ConversationNumber]
  private var step = 0
  /// The facts since they were last dropped, as a run would keep them.
  private var facts: [Fact] = []

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

  /// The next input of the mix: talk, a slash command, its session's events, the tab that closes, time.
  ///
  /// One after another in each conversation.
  mutating func takeMixedStep() {
    let number = numbers[step / Self.mix % numbers.count]
    switch step % Self.mix {
    case 0: receive(.customer(.says(number, "I can't find the button")))
    case 1: receive(.agent(.types(number, "I'll have a look with you")))
    case 2: receive(.agent(.types(number, "/cb")))
    case 3: send(.cobrowseConnected, in: number)
    case 4: receive(.customer(.says(number, "There it is")))
    case 5: send(.cobrowseEnded, in: number)
    case 6:
      if let tab = state.conversation(number)?.front { receive(.agent(.closesTab(number, tab))) }
    default: receive(.passTo(state.now + .seconds(1)))
    }
    step += 1
    if step % 1_000 == 0 { facts.removeAll(keepingCapacity: true) }
  }

  private static let mix = 8

  private mutating func send(_ event: ProviderEvent, in number: ConversationNumber) {
    guard let tab = state.conversation(number)?.front else { return }
    receive(.provider(.sends(event, to: .top, from: tab)))
  }

  /// A message of the customer, to the desk as it is or to a copy of it.
  mutating func takeMessage() {
    receive(.customer(.says(numbers[step % numbers.count], "Line of a long talk")))
    step += 1
    if step % 1_000 == 0 { facts.removeAll(keepingCapacity: true) }
  }
}
