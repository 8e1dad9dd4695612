import Cells

/// The help of linear mode: how each command is typed, and what it does.
public enum LinearHelp {
  /// The help of one command, or of all.
  static func lines(_ word: LinearWord?) -> [LinearLine] {
    guard let word else { return LinearWord.allCases.map(line) + general.map { LinearLine(.help, $0) } }
    return [line(of: word)]
  }

  private static func line(of word: LinearWord) -> LinearLine {
    LinearLine(.help, "\(usage(of: word)): \(meaning(of: word))")
  }

  /// The help of the commands that have all of these words.
  ///
  /// - Parameter listed: lines of moves; a command that one of them shows already is left out.
  static func lines(with text: String, besides listed: [LinearLine]) -> [LinearLine] {
    LinearWord.allCases.filter { word in
      let start = ". \(word.phrase)"
      return !listed.contains { start.occurs(in: $0.words) }
    }
    .map(line).filter { $0.words.hasEachWord(of: text) }
  }

  /// How every command is typed, for the page that lists them.
  public static var table: [(usage: String, meaning: String)] {
    LinearWord.allCases.map { (usage(of: $0), meaning(of: $0)) }
  }

  private static let general = [
    "/command: runs a slash command in the chat, such as /cb",
    "3: does what has this number in the last list; 3 Hello gives it the words that it needs",
    "in 2: end chat, or in Mia Wong: end chat: the same in another session, here of number 2 or with Mia Wong",
    "in tab 2: connect: the same from another app tab",
  ]

  static func usage(of word: LinearWord) -> String {
    switch word {
    case .help: "help [command]"
    case .what: "what [words], or what all"
    case .find: "find words"
    case .transcript: "transcript [number]"
    case .accept: "accept [customer]"
    case .reject: "reject [customer]"
    case .open: "session 2, or open customer"
    case .say: "say message"
    case .press: "press button"
    case .tab: "tab [number, title, next or previous]"
    case .closeTab: "close tab [number or title]"
    case .closeSession: "close session [customer]"
    case .presence: "presence status, or presence reset"
    case .arrive: "arrive [customer] [through chat widget][, silently]"
    case .customerSays: "customer says message"
    case .invite: "invite [message]"
    case .send: "send event [to window]"
    case .turnOn: "turn on mode [with provider] [for chat widget]"
    case .turnOff: "turn off mode [for chat widget]"
    case .set: "set setting to value"
    case .uninstall: "uninstall solution[, keep its data]"
    case .pass: "pass duration"
    case .agent: "agent name"
    case .language: "language tag"
    case .widget: "widget name"
    case .hint, .whereAmI, .sessions, .tabs, .buttons, .basis, .endChat, .customerAccepts, .customerDeclines,
      .customerLeaves, .customerIsCutOff, .customerComesBack, .connect, .end, .endSession, .signIn,
      .startSession,
      .stopClock,
      .startClock, .startOver, .back, .forward, .now, .otherBranch, .quit:
      word.phrase
    }
  }

  static func meaning(of word: LinearWord) -> String {
    switch word {
    case .help: "lists the commands, or tells one"
    case .what: "lists what can be done now, by numbers; what all lists the administrator's and trainer's too"
    case .find: "lists what has these words, possible or not, and the commands that have them"
    case .hint: "tells what to try next"
    case .whereAmI: "tells the time, the agent's presence, the sessions and the tabs"
    case .sessions: "lists the sessions"
    case .tabs: "lists the app tabs of the session in front"
    case .buttons: "lists the buttons, and why others are hidden"
    case .transcript: "reads the messages, or the last so many"
    case .basis: "tells whether the last lines are documented, inferred or invented"
    case .accept: "accepts the conversation that rings or waits"
    case .reject: "rejects the conversation that rings"
    case .open: "brings a session to the front"
    case .say: "sends a message as the agent"
    case .press: "selects a button, by its number, label or action"
    case .tab: "brings an app tab to the front; alone it reads the one in front"
    case .closeTab: "closes an app tab"
    case .endChat: "ends the conversation, which goes to Wrap-up"
    case .closeSession: "closes the session"
    case .presence: "sets the agent's presence"
    case .arrive: "lets the next customer start a chat, or a named one"
    case .customerSays: "sends a message as the customer"
    case .customerAccepts: "accepts the app's invitation as the customer"
    case .customerDeclines: "declines the app's invitation as the customer"
    case .customerLeaves: "lets the customer leave"
    case .customerIsCutOff: "cuts the customer's connection"
    case .customerComesBack: "lets a customer who was cut off come back"
    case .connect: "lets the third-party app report that it has connected"
    case .endSession: "lets the third-party app report that it has ended"
    case .end: "lists what can end, by numbers; it ends nothing by itself"
    case .signIn: "signs in to the provider"
    case .startSession: "starts a session in the app, which sends its own invitation"
    case .invite: "invites the customer from the app, with a message of your own if you give one"
    case .send: "lets the app send an event by its name, also a wrong one"
    case .turnOn: "turns co-browse or screen sharing on, as the administrator"
    case .turnOff: "turns co-browse or screen sharing off, as the administrator"
    case .set: "changes a setting of the workstream or the organization, in this rehearsal only"
    case .uninstall: "uninstalls a solution, in this rehearsal only"
    case .pass: "lets time pass, such as 10s or 2 minutes"
    case .stopClock: "stops the clock, so that nothing happens by itself"
    case .startClock: "lets the clock run again"
    case .startOver: "lets the customer in front arrive again"
    case .agent: "puts another agent at the desk"
    case .language: "changes the agent's language"
    case .widget: "moves the session to another chat widget"
    case .back: "goes to the moment before"
    case .forward: "goes to the moment after"
    case .now: "goes back to the present"
    case .otherBranch: "goes to the branch of the history that was left last"
    case .quit: "ends the rehearsal"
    }
  }
}
