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
  public internal(set) var content: Content

  /// What a tab contains.
  public enum Content: Hashable, Sendable {
    /// The session's first tab; it cannot be closed.
    case summary
    indirect case page(Page)
  }

  public init(number: TabNumber, title: String, content: Content) {
    (self.number, self.title, self.content) = (number, title, content)
  }

  /// Whether a person who names this title means the tab.
  public func answers(to title: String) -> Bool {
    title == self.title || page == nil && Self.formerAnchorTitles.contains(title)
  }

  public var page: Page? {
    if case .page(let page) = content { page } else { nil }
  }
}

/// The page in an app tab: a third-party app opened by a conversation action.
public struct Page: Hashable, Sendable {
  /// The application tab template that it was opened from.
  public let template: GUID
  public let templateName: String
  public let address: AppTabAddress
  public let canClose: Bool
  /// The slugs of the template that stay as they are written, each once.
  public let unfilledSlugs: [String]
  /// Whether the solution provides the web resource's file; nil if the address is not a web resource.
  public let hasFile: Bool?
  /// How the simulated app behaves.
  public internal(set) var behaviour: ProviderBehaviour
  /// The modes of the actions that opened it or brought it to the front; its events count for these modes.
  public internal(set) var modes: [RemoteAssistanceMode]
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
    (self.template, self.templateName, self.address) = (template, templateName, address)
    (self.canClose, self.unfilledSlugs, self.hasFile) = (canClose, unfilledSlugs, hasFile)
    (self.behaviour, self.modes) = (behaviour, modes)
  }

  /// The modes whose events the simulated app sends.
  var eventModes: [RemoteAssistanceMode] { behaviour.sendsMode.map { [$0] } ?? modes }

  /// When the simulated app will report Connected if it starts waiting now.
  func connects(from now: Instant) -> Instant? {
    eventModes.isEmpty ? nil : behaviour.connectsAfter.map { now + $0 }
  }
}
