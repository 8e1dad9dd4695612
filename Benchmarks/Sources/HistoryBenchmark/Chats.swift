import Records
import Simulation

/// The inputs of one chat after another: it is accepted, lines are typed, co-browse connects and ends, it is closed.
struct Chats {
  /// How many inputs a chat has.
  let length: Int
  private var step = 0

  init(length: Int) { self.length = length }

  /// The next input, and when it comes.
  mutating func next(after run: Run) -> (input: Input, instant: Instant) {
    defer { step += 1 }
    return (input(in: run.state), run.state.now + .seconds(1))
  }

  private func input(in state: State) -> Input {
    let number = ConversationNumber(step / length)
    switch step % length {
    case 0: return .customer(.arrives(Customer(name: "Customer \(step)"), widget: 0, speaks: false))
    case 1: return .agent(.accepts(number))
    case 2: return .agent(.types(number, "/cb"))
    case 3: return event(.cobrowseConnected, number, in: state)
    case length - 3: return event(.cobrowseEnded, number, in: state)
    case length - 2: return .agent(.endsConversation(number))
    case length - 1: return .agent(.closesSession(number))
    default:
      return step % 3 == 0
        ? .customer(.says(number, "Line \(step)"))
        : .agent(.types(number, "A line of words, which is \(step)"))
    }
  }

  private func event(_ event: ProviderEvent, _ number: ConversationNumber, in state: State) -> Input {
    .provider(.sends(event, to: .top, from: state.conversation(number)?.front ?? TabNumber(0)))
  }
}
