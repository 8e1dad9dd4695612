import Simulation

/// What lies over the panes and takes the keys.
enum Overlay: Sendable {
  case help(scroll: Int)
  case palette(Palette)
  case question(Question)
  case prompt(Prompt)
  /// What is wrong with the open organization's files.
  case problems(chosen: Int)
  /// One line of the events, whole, by its place.
  case event(Int)
}

/// A yes-or-no question before something that cannot be taken back.
enum Question: Hashable, Sendable {
  /// Quit; a co-browse or screen-sharing session may be live.
  case quit(isLive: Bool)
  /// Close the session of an active conversation: the product asks, too.
  case closeSession(ConversationNumber)

  var text: String {
    switch self {
    case .quit(isLive: true): "A co-browse or screen-sharing session is live. Quit?"
    case .quit(isLive: false): "Quit?"
    case .closeSession: "The conversation is active and goes back to the queue. Close its session?"
    }
  }
}

/// A line to type for a move that needs words.
struct Prompt: Sendable {
  let move: WordsMove
  var editor = LineEditor()

  var title: String {
    switch move {
    case .customerSays: "The customer says"
    case .providerInvites: "The invitation to share"
    }
  }
}
