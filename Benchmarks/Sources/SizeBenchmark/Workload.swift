import Cells
import Desktop
import Records
import Simulation

/// A way in which what a console holds grows.
enum Workload: String, CaseIterable {
  case messages = "messages in the conversation in front"
  case readBack = "messages, with the transcript scrolled back"
  case unread = "unread messages in the background"
  case conversations = "conversations that wait"
  case past = "conversations that are closed"
  case message = "characters of one message"
  case wideMessage = "characters of one message in Japanese"
  case draft = "characters of a draft"

  /// The sizes to measure, each ten times the one before.
  var counts: [Int] {
    switch self {
    case .messages, .readBack, .unread: [1_000, 10_000, 100_000]
    case .conversations, .past: [10, 100, 1_000]
    case .message, .wideMessage: [10_000, 100_000, 1_000_000]
    case .draft: [1_000, 10_000, 100_000]
    }
  }

  /// A console at a desk with one conversation in front, and so much of it.
  func console(at desk: Simulation.State, _ count: Int, size: Size) -> Console {
    var run = Run(from: desk)
    func arrive() {
      run.receive(.customer(.arrives(Customer(name: "Maria Ortega"), widget: 0, speaks: false)))
    }
    arrive()
    let front = ConversationNumber(0)
    run.receive(.agent(.accepts(front)))
    switch self {
    case .messages, .readBack:
      for line in 0..<count {
        run.receive(.customer(.says(front, "Line \(line) of a long talk")), at: run.state.now + .seconds(1))
      }
    case .unread:
      arrive()
      let other = ConversationNumber(1)
      run.receive(.agent(.accepts(other)))
      run.receive(.agent(.opens(front)))
      for line in 0..<count {
        run.receive(.customer(.says(other, "Line \(line) of a long talk")), at: run.state.now + .seconds(1))
      }
    case .conversations: for _ in 0..<count { arrive() }
    case .past:
      for number in 1...count {
        arrive()
        let conversation = ConversationNumber(number)
        run.receive(.agent(.accepts(conversation)))
        run.receive(.agent(.endsConversation(conversation)))
        run.receive(.agent(.closesSession(conversation)))
      }
      run.receive(.agent(.opens(front)))
    case .message:
      run.receive(.customer(.says(front, String(repeating: "a word or two ", count: count / 14))))
    case .wideMessage:
      run.receive(.customer(.says(front, String(repeating: "画面を共有します", count: count / 8))))
    case .draft: break
    }
    var console = Console(openedAt: desk, size: size)
    console.follow(run)
    if self == .draft {
      _ = console.handle([.screen(.paste(String(repeating: "a word or two ", count: count / 14)))])
    }
    if self == .readBack { for _ in 0..<3 { _ = console.handle([.screen(.key(.pageUp))]) } }
    return console
  }
}
