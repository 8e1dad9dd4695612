/// A page of Microsoft's documentation that supports one of our statements.
///
/// The raw value is the last part of its address.
public enum DocumentationPage: String, Hashable, Sendable, CaseIterable {
  case thirdPartyCoBrowse = "third-party-co-browse"
  case applicationTabTemplates = "application-tab-templates"
  case sessionTemplates = "session-templates"
  case notificationTemplates = "notification-templates"
  case automaticAssignment = "enable-auto-assign-conversations"
  case rejectedNotifications = "enable-agent-reject-notifications"
  case missedNotifications = "manage-missed-notifications"
  case workstreams = "create-workstreams"
  case capacityProfiles = "capacity-profiles"
  case userProfiles = "users-user-profiles"
  case assignmentMethods = "assignment-methods"
  case automatedMessages = "configure-automated-message"
  case reconnection = "configure-reconnect-chat"
  case chatWidget = "add-chat-widget"
  case automationKeys = "automation-dictionary-keys"
  case dataMasking = "data-masking-settings"
  case migration = "migrate-config-data-for-records"
  case conversationStates = "oc-conversation-state"
  case disconnectedChats = "oc-conv-state-chat-disconnect"
  case presence = "oc-manage-presence-status"
  case conversationControl = "oc-conversation-control"
  case callOptions = "call-options-visual-engagement"
  case notifications = "oc-notifications"
  case agentDashboard = "oc-agent-dashboard"
  case sessions = "oc-manage-sessions"
  case applications = "oc-manage-applications"
  case activeConversation = "oc-customer-summary"
  case knownIssues = "omnichannel-readme"
  case appProfileManager = "microsoft-apm"
  case createTab = "createtab"
  case canCreateTab = "cancreatetab"
  case canCreateSession = "cancreatesession"
  case closeTab = "closetab"
  case sessionClosedEvent = "on_session_closed"
  case omnichannelReference = "omnichannel-api-reference"
  case channelFrameworkReference = "microsoft-ciframework-v2"
  case sendMessageToConversation = "sendmessagetoconversation"
  case getConversationId = "getconversationid"
  case htmlWebResources = "webpage-html-web-resources"
  case webResources = "web-resources"
  case dataParameterSample = "sample-pass-multiple-values-web-resource-through-data-parameter"
  case createSolution = "create-solution"
  case solutionConcepts = "solution-concepts-alm"
  case solutionTable = "solution"
  case conversationActionTable = "msdyn_conversationaction"
  case conversationActionLocaleTable = "msdyn_conversationactionlocale"
  case providerTable = "msdyn_provider"
  case channelCapabilityTable = "msdyn_channelcapability"
  case applicationTabTemplateTable = "msdyn_applicationtabtemplate"
  case sessionTable = "msdyn_ocsession"
  case chatWidgetTable = "msdyn_livechatconfig"

  /// The page's own title.
  public var title: String { edition.title }

  /// The page's address on the web.
  public var address: String { "https://learn.microsoft.com/" + edition.path }

  /// Which version of the page we read; the page may have changed since.
  public var version: PageVersion { edition.version }
}

/// Which version of a page was read.
public enum PageVersion: Hashable, Sendable {
  /// The date that the page gives for itself, as year-month-day.
  case dated(String)
  /// The commit in which the page was read, for a generated page that gives no date.
  case commit(String)

  /// The date or the commit alone, for reports that a program reads.
  public var text: String {
    switch self {
    case .dated(let text), .commit(let text): text
    }
  }
}
