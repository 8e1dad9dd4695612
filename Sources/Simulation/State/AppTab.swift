import Organizations
import Records

/// A tab in a session's app tab area.
public struct AppTab: Hashable, Sendable {
  /// The title of a session's first tab, its anchor tab.
  public static let anchorTitle = "Active Conversation"
  /// Names of the anchor tab that scenarios may use too.
  ///
  /// The product called it *Customer Summary* before (oc-customer-summary).
  public static let formerAnchorTitles = ["Summary", "Customer Summary"]

  public let number: TabNumber
  public let title: String
  /// The page that it shows; nil in the session's first tab, which cannot be closed.
  public internal(set) var page: Page?

  public init(number: TabNumber, title: String, page: Page?) {
    (self.number, self.title, self.page) = (number, title, page)
  }

  /// Whether a person who names this title means the tab.
  public func answers(to title: String) -> Bool {
    title == self.title || page == nil && Self.formerAnchorTitles.contains(title)
  }
}

/// The page in an app tab: a third-party app opened by a conversation action.
public struct Page: Hashable, Sendable {
  /// The page as its template has it; all tabs of the template share it.
  private let source: Shared<TemplatePage>
  private let conversationData: AppTabAddress.ConversationData?
  /// How the simulated app behaves; tabs share it until one behaves otherwise.
  var sharedBehaviour: Shared<ProviderBehaviour>
  /// The modes of the actions that opened it or brought it to the front; its events count for these modes.
  public internal(set) var modes: PageModes
  /// How many times it has loaded.
  public internal(set) var loads = 0
  /// When the simulated app will report Connected.
  public internal(set) var connects: Instant?
  /// Where the app's invitation to the customer stands.
  public internal(set) var invitation = InvitationStatus.ready
  /// When the simulated app will invite the customer by itself.
  public internal(set) var invites: Instant?
  /// The events that the real page sent in its browser, which has unloaded it already.
  public internal(set) var sendsOnUnload: [PageInput.SentEvent] = []
  /// Whether the agent has left it since it loaded; if so, it reloads when they come back.
  public internal(set) var isBehind = false

  /// A page that has not loaded yet.
  public init(
    template: GUID, templateName: String, address: AppTabAddress, canClose: Bool, unfilledSlugs: [String],
    hasFile: Bool?, behaviour: ProviderBehaviour, modes: [RemoteAssistanceMode]
  ) {
    source = Shared(
      TemplatePage(
        template: template, templateName: templateName, destination: address.destination, canClose: canClose,
        unfilledSlugs: unfilledSlugs, hasFile: hasFile))
    (conversationData, sharedBehaviour) = (address.conversationData, Shared(behaviour))
    self.modes = PageModes(modes)
  }

  /// A template's page in a conversation, which has not loaded yet.
  init(
    _ source: Shared<TemplatePage>, in conversation: GUID, behaviour: Shared<ProviderBehaviour>,
    modes: PageModes
  ) {
    (self.source, sharedBehaviour, self.modes) = (source, behaviour, modes)
    conversationData = AppTabAddress(source.value.destination, conversation: conversation).conversationData
  }

  /// The application tab template that it was opened from.
  public var template: GUID { source.value.template }
  public var templateName: String { source.value.templateName }
  public var address: AppTabAddress { AppTabAddress(source.value.destination, conversationData) }
  public var canClose: Bool { source.value.canClose }
  /// The slugs of the template that stay as they are written, each once.
  public var unfilledSlugs: [String] { source.value.unfilledSlugs }
  /// Whether the solution provides the web resource's file; nil if the address is not a web resource.
  public var hasFile: Bool? { source.value.hasFile }
  /// How the simulated app behaves.
  public var behaviour: ProviderBehaviour { sharedBehaviour.value }

  /// Changes it in place, in a tab that may have no page.
  mutating func change(_ body: (inout Page) -> Void) { body(&self) }

  /// The modes whose events the simulated app sends.
  var eventModes: PageModes { sharedBehaviour.value.sendsMode.map { PageModes($0) } ?? modes }

  /// When the simulated app will report Connected if it starts waiting now.
  func connects(from now: Instant) -> Instant? {
    eventModes.isEmpty ? nil : sharedBehaviour.value.connectsAfter.map { now + $0 }
  }
}
