import Simulation

/// One warning of every rule.
enum Everything {
  static let warnings: [Warning] = [
    .sessionLeaked(ConversationNumber(0), .coBrowse),
    .eventRepeated(.cobrowseConnected, TabNumber(1)),
    .eventWithoutSession(.cobrowseConnected, TabNumber(1)),
    .eventOfOtherMode(.screenShareConnected, TabNumber(1)),
    .eventToWindow(.cobrowseConnected, TabNumber(1)),
    .connectedUninvited(.cobrowseConnected, TabNumber(1), .declined),
    .startedWhileConnected(ConversationNumber(0), TabNumber(1), .coBrowse),
    .slashCommandShared(ConversationNumber(0), "/cb"),
    .sessionOrphaned(ConversationNumber(0), .coBrowse, solution: "FabrikamRemoteAssist"),
  ]
}
