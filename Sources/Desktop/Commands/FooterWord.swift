/// The footer's word for a key, and its priority when space is short.
struct FooterWord: Hashable, Sendable {
  let text: String
  let need: Need

  init(_ text: String, _ need: Need) { (self.text, self.need) = (text, need) }

  /// The priority, most needed first.
  enum Need: Int, Comparable, Sendable {
    /// The menu, the nearest scope.
    case nearest
    /// The ways to everything else, and the way out.
    case always
    /// The next step of a co-browse or screen-sharing session.
    case nextStep
    /// The purpose of the pane in front.
    case content
    /// Ending a conversation during a live session.
    case endingLive
    case accepting
    /// The next pane, or ending a conversation.
    case common
    /// Anything else a pane can do.
    case pane
    case other
    case panel
    case last

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}

extension KeyBinding.Scope {
  /// The priority of its keys.
  var need: FooterWord.Need {
    switch self {
    case .menu: .nearest
    case .pane: .pane
    case .everywhere, .help, .leader, .palette, .question, .prompt, .problems, .records, .administrator,
      .event,
      .history, .changes, .whatIf:
      .other
    }
  }
}
