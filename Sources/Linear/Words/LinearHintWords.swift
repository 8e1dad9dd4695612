import Records
import Simulation
import Wording

/// The words for what to try next, with what to type.
enum LinearHintWords {
  static let nothing = "there is nothing to suggest; what lists what can be done now"

  static func line(_ hint: NextHint) -> String { "next · \(text(hint))" }

  private static func text(_ hint: NextHint) -> String {
    switch hint {
    case .accept(let customer): "accept \(customer.name)"
    case .letIn(let customer): "arrive: \(customer.name) arrives"
    case .type(let command, let label, let connects):
      "\(command) opens \(label)\(SelfConnectingWords.hint(connects))"
    case .press(_, let label, let connects): "press \(label)\(SelfConnectingWords.hint(connects))"
    case .signIn: "sign in: the agent signs in to the provider"
    case .report(.connected): "connect: the app reports that it has connected"
    case .report(.ended): "end session: the app reports that it has ended"
    case .wait: "pass 10s: the app connects by itself"
    case .useThePage: "press the buttons of the app's own page"
    case .speak(let customer): "customer says and a message: \(customer.name) speaks"
    case .invite(let customer, command: nil): "start session: the app invites \(customer.name)"
    case .invite(let customer, let command?):
      "\(command), then start session: the app invites \(customer.name)"
    case .answer(let customer, isShown: _): "customer accepts: \(customer.name) takes the invitation"
    case .end(let customer): "end chat: the conversation with \(customer.name) ends"
    case .close(let customer): "close session: the session of \(customer.name) closes"
    case .read(let lesson): reading(lesson)
    }
  }

  private static func reading(_ lesson: Lesson) -> String {
    switch lesson {
    case .basis: "basis: what the last lines are based on"
    case .history: "back: the moment before; now returns"
    case .speaking: "customer says and a message: the customer speaks"
    case .invitation: "start session: the app invites the customer"
    // Linear mode has neither, and counts them as known.
    case .customersSide, .records: "what: all that can be done now"
    }
  }
}
