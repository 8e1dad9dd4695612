import Records

@testable import Simulation

/// Everything in a state that can change, so that two states can be compared.
struct Digest: Equatable {
  let desk: AgentDesk
  let now: Instant
  let conversations: [Conversation]
  let focus: ConversationNumber?
  let buttonBars: [ButtonBar]
  let widgets: [ChatWidget]
  let identifiers: IdentifierSource
  let tabCount: Int
  /// How many inputs and facts there were; left out where a refusal may add to them.
  let counters: [Int]

  init(_ state: State, withCounters: Bool = true) {
    desk = state.desk
    now = state.now
    conversations = state.conversations
    focus = state.focus
    buttonBars = state.buttonBars
    widgets = state.organization.chatWidgets
    identifiers = state.identifiers
    tabCount = state.tabCount
    counters = withCounters ? [state.factCount, state.inputCount] : []
  }
}
