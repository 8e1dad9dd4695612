import Cells
import Simulation
import Wording

/// What linear mode itself says.
enum LinearWords {
  static func greeting(_ reason: LinearReason) -> String {
    let why =
      switch reason {
      case .option: "--linear asks for it"
      case .environment: "AGENT_CONSOLE_LINEAR asks for it"
      case .configuration(let file, let line): "\(VisibleText.of(file)):\(line) asks for it"
      case .input: "the commands come from a pipe or a file"
      }
    return "linear mode is on, because \(why). Type help for the commands, what for what can be done now."
  }

  static let noSessions = "nobody is at the desk"
  static let noTab = "no app tab is open"
  static let noButtons = "the conversation has no button"
  static let noMessages = "there is no message yet"
  static let nothingHappened = "nothing has happened yet"
  static let nothingToDo = "nothing fits"
  static let fileIsMissing = "the web resource's file is missing"
  static let clockIsStopped = "stopped"
  static let clockRuns = "running"
  static let sessionIsLive =
    "a co-browse or screen-sharing session is live; Ctrl-C again, or quit, ends the rehearsal all the same"
  static let present = "back in the present"

  static let endWhat = "end what? Nothing has ended yet; type a number, or the words after it"

  /// A thing that can end, after the words that end it.
  static func ending(
    _ ending: Ending, as words: String, with number: ConversationNumber, in state: State
  ) -> String {
    let customer = state.conversation(number)?.customer.name ?? ""
    return switch ending {
    case .session(let mode): "\(words): the \(ConversationWords.session(of: mode)) with \(customer)"
    case .chat: "\(words): the conversation with \(customer), which goes to Wrap-up"
    case .desk: "\(words): the session of \(customer) at the desk"
    }
  }

  static func recordingStopped(_ why: String) -> String { "the rehearsal is not recorded any more: \(why)" }

  static func more(_ count: Int) -> String {
    "\(count) more, of the administrator, of the trainer, and mistakes to try: what all"
  }

  static let inOtherBranch = "in the branch that was left; other branch goes back"

  /// Going on from the past has left a branch.
  static func branchBegins(leaving name: String, steps: Int) -> String {
    "a new branch begins; the one that was left has \(CountWords.count(steps, "moment", "moments")) more, from "
      + "\(quoted(name)) on; other branch goes back to it"
  }

  static func moment(_ number: Int, of count: Int) -> String {
    "moment \(number) of \(count); what is done here begins a new branch, and now goes back to the present"
  }

  /// Why a line is not understood, and what to type instead.
  static func sentence(_ problem: LinearProblem, in state: State) -> String {
    switch problem {
    case .unknownCommand(let line, let nearest):
      "there is no command \(quoted(line)); to send a message, type say and the message" + meant(nearest)
    case .incomplete(let word): "\(word.phrase) needs more: \(LinearHelp.usage(of: word))"
    case .tooManyWords(let word, let words):
      "\(word.phrase) does not take \(quoted(words)), so nothing was done"
        + meant(LineReader.nearest(to: "\(word.phrase) \(words)", besides: word))
    case .noSessionInFront: "no session is in front; accept a conversation, or open a session"
    case .nobodyWaits: "no conversation waits or rings; arrive lets the next customer come"
    case .nobodyElse: "every customer of the organization is already here"
    case .noApp: "no third-party app is open; press a button, or type its slash command"
    case .noSuch(let kind, let words, let nearest):
      "there is no \(name(kind)) \(quoted(words))" + meant(nearest) + example(kind)
    case .ambiguous(let name, let numbers):
      "\(numbers.count) sessions are with \(name): \(ConversationWordList.of(numbers, in: state))"
    case .noSuchChoice(let number, of: 0): "there is no list to choose \(number) from; type what first"
    case .noSuchChoice(let number, of: let count): "the last list has no number \(number), only 1 to \(count)"
    case .choiceNeedsWords(let number): "type \(number) and the words after it"
    case .noProvider(let mode): "no installed solution has a provider of \(mode)"
    case .badValue(let setting, let value): "\(quoted(value)) is no value for \(setting)"
    case .noEarlierMoment: "this is the first moment"
    case .noLaterMoment: "this is the present"
    case .noBranchLeft: "no branch was left, so there is none to go to"
    case .tooLong: "the line is longer than \(LineReader.limit) bytes"
    }
  }

  private static func meant(_ nearest: String?) -> String { nearest.map { "; did you mean \($0)?" } ?? "" }

  private static func name(_ kind: LinearProblem.Kind) -> String {
    switch kind {
    case .session: "session"
    case .customer: "customer"
    case .tab: "app tab"
    case .button: "button"
    case .presence: "presence"
    case .event: "event"
    case .mode: "mode"
    case .widget: "chat widget"
    case .setting: "setting"
    case .agent: "agent"
    case .language: "language"
    case .duration: "duration"
    case .command: "command"
    }
  }

  private static func example(_ kind: LinearProblem.Kind) -> String {
    switch kind {
    case .duration: "; write one such as 10s or 2 minutes"
    case .customer: "; new and a name lets someone else come"
    case .session, .tab, .button, .presence, .event, .mode, .widget, .setting, .agent, .language, .command: ""
    }
  }
}

/// Conversations of the same customer, told apart.
private enum ConversationWordList {
  static func of(_ numbers: [ConversationNumber], in state: State) -> String {
    numbers.map { number in
      let status = state.conversation(number).map { " (\($0.status.label))" } ?? ""
      return "\(number.ordinal)\(status)"
    }.joined(separator: ", ")
  }
}
