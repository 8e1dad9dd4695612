/// The words that begin a command.
enum LinearWord: String, Hashable, Sendable, CaseIterable {
  // To know more.
  case help, what, find, hint, whereAmI, sessions, tabs, buttons, transcript, basis
  /// Asks which of the things that can end is meant.
  case end
  // The agent.
  case accept, reject, open, say, press, tab, closeTab, endChat, closeSession, presence
  // The customer.
  case arrive, customerSays, customerAccepts, customerDeclines, customerLeaves, customerIsCutOff
  case customerComesBack
  // The provider's app.
  case connect, endSession, signIn, startSession, invite, send
  // The administrator.
  case turnOn, turnOff, set, uninstall
  // The trainer and the clock.
  case pass, stopClock, startClock, startOver, agent, language, widget
  // The history, and the program.
  case back, forward, now, otherBranch, quit

  /// How a person types it; the first one is the usual one.
  var phrases: [String] {
    switch self {
    case .help: ["help", "?"]
    case .what: ["what", "what can i do"]
    case .find: ["find"]
    case .hint: ["hint"]
    case .whereAmI: ["where", "where am i", "status"]
    case .sessions: ["sessions"]
    case .tabs: ["tabs"]
    case .buttons: ["buttons"]
    case .transcript: ["transcript"]
    case .basis: ["basis"]
    case .accept: ["accept"]
    case .reject: ["reject"]
    case .open: ["session", "open"]
    case .say: ["say"]
    case .press: ["press"]
    case .tab: ["tab"]
    case .closeTab: ["close tab"]
    case .endChat: ["end chat"]
    case .closeSession: ["close session"]
    case .presence: ["presence"]
    case .arrive: ["arrive", "customer arrives", "next customer"]
    case .customerSays: ["customer says"]
    case .customerAccepts: ["customer accepts", "customer accepts the invitation"]
    case .customerDeclines: ["customer declines", "customer declines the invitation"]
    case .customerLeaves: ["customer leaves"]
    case .customerIsCutOff: ["customer is cut off"]
    case .customerComesBack: ["customer comes back"]
    case .connect: ["connect"]
    case .endSession: ["end session"]
    case .end: ["end"]
    case .signIn: ["sign in"]
    case .startSession: ["start session"]
    case .invite: ["invite"]
    case .send: ["send"]
    case .turnOn: ["turn on"]
    case .turnOff: ["turn off"]
    case .set: ["set"]
    case .uninstall: ["uninstall"]
    case .pass: ["pass", "wait"]
    case .stopClock: ["stop clock"]
    case .startClock: ["start clock"]
    case .startOver: ["start over"]
    case .agent: ["agent"]
    case .language: ["language"]
    case .widget: ["widget"]
    case .back: ["back"]
    case .forward: ["forward"]
    case .now: ["now"]
    case .otherBranch: ["other branch"]
    case .quit: ["quit", "exit"]
    }
  }

  var phrase: String { phrases.first ?? rawValue }

  /// Whether words may follow it.
  var takesWords: Bool {
    switch self {
    case .help, .what, .find, .transcript, .accept, .reject, .open, .say, .press, .tab, .closeTab,
      .closeSession,
      .presence, .arrive, .customerSays, .invite, .send, .turnOn, .turnOff, .set, .uninstall, .pass, .agent,
      .language, .widget:
      true
    case .hint, .whereAmI, .sessions, .tabs, .buttons, .basis, .endChat, .customerAccepts, .customerDeclines,
      .customerLeaves, .customerIsCutOff, .customerComesBack, .connect, .end, .endSession, .signIn,
      .startSession,
      .stopClock,
      .startClock, .startOver, .back, .forward, .now, .otherBranch, .quit:
      false
    }
  }

  /// Every phrase of every word, longest first, because one may begin another.
  static let spellings: [(phrase: String, word: LinearWord)] =
    allCases.flatMap { word in word.phrases.map { ($0, word) } }.sorted { $0.phrase.count > $1.phrase.count }

  /// Every phrase, in the same order.
  static let allPhrases = spellings.map(\.phrase)

  /// The phrases by their number of words.
  static let phrasesByLength = Dictionary(grouping: allPhrases) { $0.split(separator: " ").count }
}

extension LinearWord {
  /// The word that a line begins with, and what follows its one blank; nil if it begins with none.
  static func begins(_ line: Substring) -> (word: LinearWord, rest: Substring)? {
    let beginning = line.prefix(spellings.first?.phrase.count ?? 0).lowercased()
    for (phrase, word) in spellings where beginning.hasPrefix(phrase) {
      let rest = line.dropFirst(phrase.count)
      guard let next = rest.first else { return (word, rest) }
      if next == " " { return (word, rest.dropFirst()) }
    }
    return nil
  }
}
