/// A page of Microsoft's documentation that supports one of our statements.
public enum DocumentationPage: String, Hashable, Sendable, CaseIterable {
  case thirdPartyCoBrowse = "third-party-co-browse"
  case applicationTabTemplates = "application-tab-templates"
  case tableReference = "entity-reference"
  case conversationStates = "oc-conversation-state"
  case presence = "oc-manage-presence-status"
  case conversationControl = "oc-conversation-control"
  case callOptions = "call-options-visual-engagement"
  case notifications = "notification-templates"
  case appProfileManager = "microsoft-apm"
  case webResources = "webpage-html-web-resources"
  case automationKeys = "automation-dictionary-keys"
  case knownIssues = "omnichannel-readme"
  case addChatWidget = "add-chat-widget"

  /// The page's own title.
  public var title: String {
    switch self {
    case .thirdPartyCoBrowse: "Enable third-party co-browse and screen sharing"
    case .applicationTabTemplates: "Manage application tab templates"
    case .tableReference: "Dataverse table reference"
    case .conversationStates: "Understand conversation states"
    case .presence: "Manage presence status"
    case .conversationControl: "Use the conversation control"
    case .callOptions: "Call options and visual engagement"
    case .notifications: "Manage notification settings and templates"
    case .appProfileManager: "Microsoft.Apm"
    case .webResources: "Webpage (HTML) web resources"
    case .automationKeys: "Automation dictionary keys"
    case .knownIssues: "Known issues and limitations"
    case .addChatWidget: "Add a chat widget"
    }
  }
}

/// The part of a page that makes a statement.
public struct Citation: Hashable, Sendable {
  public var page: DocumentationPage
  /// The heading of the section, as on the page.
  public var section: String?

  public init(_ page: DocumentationPage, _ section: String? = nil) {
    self.page = page
    self.section = section
  }
}
