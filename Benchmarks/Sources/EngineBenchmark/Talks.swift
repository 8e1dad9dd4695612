import Records
import Simulation

/// A desk at which some conversations are under way, and the inputs of a busy agent's day there.
struct Talks {
  /// The desk now.
  private(set) var state: State
  private let numbers: [ConversationNumber]
  private let kinds: [Kind]
  /// The indices of the next input's conversation and kind, counted on because a division takes as long as some inputs.
  private var (talk, kind) = (0, 0)
  /// The inputs since the facts were last dropped.
  private var count = 0
  /// The facts since they were last dropped, as a run would keep them.
  private var facts: Chunked<Fact> = []

  /// A desk with some conversations, each with so many messages, and the kinds of inputs to come.
  init(at desk: State, conversations: Int, messages: Int = 0, of kinds: [Kind] = Kind.allCases) {
    state = desk
    self.kinds = kinds
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

  /// The next input, one kind after another in each conversation.
  mutating func takeMixedStep() {
    let number = numbers[talk]
    switch kinds[kind] {
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
    kind += 1
    if kind == kinds.count {
      kind = 0
      moveOn()
    }
    dropFacts()
  }

  private mutating func moveOn() { talk = talk + 1 == numbers.count ? 0 : talk + 1 }

  private mutating func dropFacts() {
    count += 1
    guard count == 1_000 else { return }
    count = 0
    facts.removeAll()
  }

  private mutating func send(_ event: ProviderEvent) {
    guard let tab = state.frontTab else { return }
    receive(.provider(.sends(event, to: .top, from: tab)))
  }

  /// A message of the customer, to the desk as it is or to a copy of it.
  mutating func takeMessage() {
    receive(.customer(.says(numbers[talk], "Line of a long talk")))
    moveOn()
    dropFacts()
  }
}
