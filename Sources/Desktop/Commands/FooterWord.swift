/// What the footer says of a key, and how much that is needed where room is short.
struct FooterWord: Hashable, Sendable {
  let text: String
  let need: Need

  init(_ text: String, _ need: Need) { (self.text, self.need) = (text, need) }

  /// The most needed first.
  enum Need: Int, Comparable, Sendable {
    /// The menu, which lies nearest.
    case nearest
    /// The ways to everything else, and the way out.
    case always
    /// The next step of a co-browse or screen-sharing session.
    case nextStep
    /// What the pane in front is for.
    case content
    /// The end of a conversation while a session of it is live.
    case endingLive
    case accepting
    /// The next pane, the end of a conversation.
    case common
    /// Whatever more a pane can do.
    case pane
    case other
    case panel
    case last

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}

extension KeyBinding.Scope {
  /// How much its keys are needed.
  var need: FooterWord.Need {
    switch self {
    case .menu: .nearest
    case .pane: .pane
    case .everywhere, .help, .palette, .question, .prompt, .problems, .records, .administrator, .event: .other
    }
  }
}
