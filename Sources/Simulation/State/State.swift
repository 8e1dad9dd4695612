import Organizations
import Records

/// The complete state at one moment: the organization, the desk, the conversations and the clock.
///
/// Only `absorb` changes it, one fact at a time. Folding the facts of a run therefore reproduces its state,
/// and no fact can misstate what happened.
public struct State: Hashable, Sendable {
  public internal(set) var organization: Organization {
    get { sharedOrganization.value }
    set { sharedOrganization = Shared(newValue) }
  }
  private var sharedOrganization: Shared<Organization>
  public internal(set) var desk: AgentDesk
  public internal(set) var now: Instant
  /// All conversations in order of arrival; a conversation's number is its index.
  public internal(set) var conversations = Chunked<Conversation>()
  /// The conversations that are not closed, in order of arrival.
  ///
  /// Kept separately so that frequent queries do not get slower with every past conversation.
  var unclosed: [ConversationNumber] = []
  /// The conversation whose session is in front.
  public internal(set) var focus: ConversationNumber?
  /// The buttons of each chat widget, in the desk's language; rebuilt when anything they depend on changes.
  public internal(set) var buttonBars: [ButtonBar] = []
  /// How many facts have been emitted.
  public internal(set) var factCount = 0
  /// How many inputs have been received.
  public internal(set) var inputCount = 0
  /// What the pages of app tabs run in.
  public internal(set) var pageRuntime: PageRuntime
  var identifiers: IdentifierSource
  var tabCount = 0

  /// Creates a desk at which nothing has happened yet.
  public init(_ organization: Organization, _ setup: Setup = Setup()) {
    var organization = organization
    // A desk needs a chat widget: if the organization has none, add one named Chat (invented).
    if organization.chatWidgets.isEmpty { organization.chatWidgets = [ChatWidget(name: "Chat")] }
    sharedOrganization = Shared(organization)
    let agent = setup.agent ?? organization.agents.first ?? Agent(name: "Agent")
    desk = AgentDesk(agent: agent, language: setup.language ?? agent.language)
    now = setup.clock
    identifiers = IdentifierSource(seed: setup.seed)
    pageRuntime = setup.pageRuntime
    remakeButtonBars()
  }

  /// Options for the start of a run.
  public struct Setup: Hashable, Sendable {
    /// The agent at the desk; nil for the organization's first.
    public var agent: Agent?
    /// The language of the buttons; nil for the agent's.
    public var language: Locale?
    public var clock = Instant.rehearsal
    public var seed: UInt64 = 1
    public var pageRuntime = PageRuntime.simulated

    public init() {}
  }

  /// The seed of the engine's ids.
  public var seed: UInt64 { identifiers.seed }
}

extension State {
  /// The maximum number of sessions an agent can have at a time (documented: microsoft-apm).
  public static let maximumSessions = 10
  /// The maximum number of app tabs in a session, including the anchor tab (documented: cancreatetab).
  public static let maximumTabs = 10
  /// The pause between two lines that a customer says automatically (invented).
  public static let speechPause = Span.seconds(8)

  public func conversation(_ number: ConversationNumber) -> Conversation? {
    conversations.indices.contains(number.index) ? conversations[number.index] : nil
  }

  /// The conversations that are not closed, in order of arrival.
  public var underWay: ConversationsUnderWay {
    ConversationsUnderWay(numbers: unclosed, among: conversations)
  }

  /// The conversation whose session is in front.
  public var focused: Conversation? { focus.flatMap(conversation) }

  /// The app tab with a number, and its conversation.
  public func tab(_ number: TabNumber) -> (conversation: Conversation, tab: AppTab)? {
    for conversation in underWay {
      if let tab = conversation.tab(number) { return (conversation, tab) }
    }
    return nil
  }

  /// The tab that a provider acts in by default: the front tab if it is a provider's, otherwise the one
  /// opened last.
  ///
  /// A page without a session is chosen only if there is no better one.
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

  /// The number of sessions that the agent has at the desk.
  public var sessionCount: Int { underWay.count(where: \.isAtTheDesk) }

  /// The settings by which conversations are distributed.
  public var workstream: Workstream { organization.workstream }

  /// The number of units of the agent's capacity taken by conversations that are active or in Wrap-up.
  public var unitsTaken: Int {
    let (units, overflow) = underWay.count(where: \.status.takesCapacity)
      .multipliedReportingOverflow(by: workstream.capacityUnits)
    return overflow ? .max : units
  }

  /// The units of the agent's capacity that are left; negative if picking has exceeded it.
  var unitsLeft: Int { desk.agent.capacity - unitsTaken }

  /// Whether a connected secondary session uses up the capacity (inferred from calls).
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
