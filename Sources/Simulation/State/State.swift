import Organizations
import Records

/// Everything that is so at a moment: the organization, the desk, the conversations, the clock.
///
/// Only `absorb` changes it, one fact at a time, so that folding the facts of a run gives its state again and no
/// fact can lie.
public struct State: Hashable, Sendable {
  public internal(set) var organization: Organization
  public internal(set) var desk: AgentDesk
  public internal(set) var now: Instant
  /// All conversations in the order of arrival; a conversation's number is its place.
  public internal(set) var conversations: [Conversation] = []
  /// The conversations that are not closed, in the order of arrival: what is asked all the time must not cost
  /// more with every conversation that ever was.
  var unclosed: [ConversationNumber] = []
  /// The conversation whose session is in front.
  public internal(set) var focus: ConversationNumber?
  /// The buttons of each chat widget, in the desk's language; made anew when something they rest on changes.
  public internal(set) var buttonBars: [ButtonBar] = []
  /// How many facts have been told.
  public internal(set) var factCount = 0
  /// How many inputs have been received.
  public internal(set) var inputCount = 0
  var identifiers: IdentifierSource
  var tabCount = 0

  /// A desk where nothing has happened yet.
  public init(_ organization: Organization, _ setup: Setup = Setup()) {
    self.organization = organization
    let agent = setup.agent ?? organization.agents.first ?? Agent(name: "Agent")
    desk = AgentDesk(agent: agent, language: setup.language ?? agent.language)
    now = setup.clock
    identifiers = IdentifierSource(seed: setup.seed)
    // A desk has a chat widget: one named Chat where the organization has none (invented).
    if organization.chatWidgets.isEmpty { self.organization.chatWidgets = [ChatWidget(name: "Chat")] }
    remakeButtonBars()
  }

  /// How a run begins.
  public struct Setup: Hashable, Sendable {
    /// The agent at the desk; nil: the organization's first.
    public var agent: Agent?
    /// The language of the buttons; nil: the agent's.
    public var language: Locale?
    public var clock = Instant.rehearsal
    public var seed: UInt64 = 1

    public init() {}
  }
}

extension State {
  /// An agent has at most this many sessions at a time (documented: microsoft-apm).
  public static let maximumSessions = 10
  /// A session has at most this many app tabs, *Summary* among them (documented: microsoft-apm).
  public static let maximumTabs = 10
  /// How long an incoming conversation rings (documented: notification-templates).
  public static let ringTime = Span.seconds(120)
  /// How long a customer who was cut off may take to return (documented: oc-conv-state-chat-disconnect).
  public static let returnTime = Span.minutes(3)
  /// The pause between two lines that a customer says by themselves (invented).
  public static let speechPause = Span.seconds(8)

  public func conversation(_ number: ConversationNumber) -> Conversation? {
    conversations.indices.contains(number.index) ? conversations[number.index] : nil
  }

  /// The conversations that are not closed, in the order of arrival.
  public var underWay: some Sequence<Conversation> { unclosed.lazy.map { conversations[$0.index] } }

  /// The conversation whose session is in front.
  public var focused: Conversation? { focus.flatMap(conversation) }

  /// The conversation and tab of an app tab's number.
  public func tab(_ number: TabNumber) -> (conversation: Conversation, tab: AppTab)? {
    for conversation in underWay {
      if let tab = conversation.tab(number) { return (conversation, tab) }
    }
    return nil
  }

  /// The tab that a provider acts in when nobody says which: the one in front if it is a provider's, else the last
  /// one opened.
  ///
  /// A page that no session belongs to is taken only where there is none better.
  public func providerTab(of conversation: Conversation) -> AppTab? {
    let pages = conversation.tabs.filter { $0.page != nil }
    let providers = pages.filter { $0.page?.modes.isEmpty == false }
    let candidates = providers.isEmpty ? pages : providers
    return candidates.first { $0.number == conversation.front } ?? candidates.last
  }

  /// The buttons of a conversation.
  public func buttonBar(of conversation: Conversation) -> ButtonBar {
    buttonBars.indices.contains(conversation.widget) ? buttonBars[conversation.widget] : ButtonBar()
  }

  /// How many sessions the agent has at the desk.
  public var sessionCount: Int { underWay.count(where: \.isAtTheDesk) }

  /// How many units of the agent's capacity are taken by active conversations.
  public var unitsTaken: Int { underWay.count { $0.status.isActive } }

  /// Whether a connected secondary session uses the capacity up (inferred from calls).
  public var isCapacityUsedUp: Bool {
    underWay.contains { $0.sessions.contains(where: \.isConnected) }
  }

  mutating func remakeButtonBars() {
    buttonBars = organization.chatWidgets.indices.map(buttonBar(ofWidget:))
  }

  mutating func remakeButtonBar(of widget: Int) {
    buttonBars[widget] = buttonBar(ofWidget: widget)
  }

  private func buttonBar(ofWidget widget: Int) -> ButtonBar {
    ButtonBar(
      for: organization.chatWidgets[widget], of: organization, language: desk.language,
      client: desk.agent.client)
  }
}
