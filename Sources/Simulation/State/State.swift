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
  /// The conversations at the desk, at most ten, in order of arrival.
  ///
  /// Kept separately so that what asks about the agent's work does not look at all who wait.
  var accepted: [ConversationNumber] = []
  /// How many secondary sessions are connected.
  ///
  /// Kept so that what asks about the agent's capacity does not look through the sessions of every conversation.
  var connectedSessionCount = 0
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

  /// Asks something of a conversation where it lies: copying it takes longer than most questions; nil if there is
  /// no such conversation.
  @inline(__always)
  func ask<Answer>(_ number: ConversationNumber, _ question: (borrowing Conversation) -> Answer?) -> Answer? {
    conversations.ask(ifAt: number.index, question)
  }

  /// Asks something of the page in a conversation's app tab where it lies; nil if there is no such page.
  @inline(__always)
  func ask<Answer>(
    _ tab: TabNumber, in number: ConversationNumber, _ question: (borrowing Page) -> Answer?
  ) -> Answer? {
    ask(number) { $0.ask(tab, question) }
  }

  /// The page in a conversation's app tab.
  func page(_ tab: TabNumber, in number: ConversationNumber) -> Page? { ask(tab, in: number) { copy $0 } }

  /// The conversations that are not closed, in order of arrival.
  public var underWay: ConversationList { ConversationList(numbers: unclosed, among: conversations) }

  /// The first conversation under way whose status meets a condition.
  func firstUnderWay(where condition: (ConversationStatus) -> Bool) -> ConversationNumber? {
    unclosed.first { condition(conversations.ask($0.index) { $0.status }) }
  }

  /// The conversations that the agent has a session for, in order of arrival.
  public var atTheDesk: ConversationList { ConversationList(numbers: accepted, among: conversations) }

  /// The conversation whose session is in front.
  public var focused: Conversation? { focus.flatMap(conversation) }

  /// The app tab with a number, and its conversation.
  public func tab(_ number: TabNumber) -> (conversation: Conversation, tab: AppTab)? {
    guard let conversation = owner(of: number).flatMap(conversation) else { return nil }
    return conversation.tab(number).map { (conversation, $0) }
  }

  /// The conversation that has an app tab; most often it is the one in front.
  @inline(__always)
  func owner(of tab: TabNumber) -> ConversationNumber? {
    if let focus, ask(focus, { $0.hasTab(tab) }) == true { return focus }
    return accepted.first { conversations.ask($0.index) { $0.hasTab(tab) } }
  }

  /// The app tab in front, in the session in front.
  @inline(__always)
  public var frontTab: TabNumber? { focus.flatMap { ask($0) { $0.front } } }

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
    buttonBar(ofConversationsBy: conversation.widget)
  }

  func buttonBar(of number: ConversationNumber) -> ButtonBar {
    ask(number) { buttonBar(ofConversationsBy: $0.widget) } ?? ButtonBar()
  }

  private func buttonBar(ofConversationsBy widget: Int) -> ButtonBar {
    buttonBars.indices.contains(widget) ? buttonBars[widget] : ButtonBar()
  }

  /// Asks something of a conversation's buttons where they lie.
  @inline(__always)
  func askButtons<Answer>(
    of number: ConversationNumber, _ question: (borrowing ButtonBar) -> Answer?
  ) -> Answer? {
    guard let widget = ask(number, { $0.widget }) else { return nil }
    guard buttonBars.indices.contains(widget) else { return question(ButtonBar()) }
    return question(buttonBars.span[widget])
  }

  /// The number of sessions that the agent has at the desk.
  public var sessionCount: Int { accepted.count }

  /// The settings by which conversations are distributed.
  public var workstream: Workstream { organization.workstream }

  /// The number of units of the agent's capacity taken by conversations that are active or in Wrap-up.
  @inline(__always)
  public var unitsTaken: Int {
    let (units, overflow) = chatsTakingCapacity.multipliedReportingOverflow(by: workstream.capacityUnits)
    return overflow ? .max : units
  }

  /// How many conversations take units of the agent's capacity.
  @inline(__always)
  public var chatsTakingCapacity: Int {
    accepted.count { conversations.ask($0.index) { $0.status.takesCapacity } }
  }

  /// The units of the agent's capacity that are left; negative if picking has exceeded it.
  var unitsLeft: Int { desk.agent.capacity - unitsTaken }

  /// Whether a connected secondary session uses up the capacity (inferred from calls).
  @inline(__always)
  public var isCapacityUsedUp: Bool { connectedSessionCount > 0 }

  /// Whether a conversation rings; by index, because every frame asks.
  public var isAnyRinging: Bool {
    let underWay = underWay
    var index = 0
    while index < underWay.count {
      if underWay[index].status.rings { return true }
      index += 1
    }
    return false
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
