import Diagnostics
import Records

/// A feature of the product that this rehearsal does not have.
public enum NotSimulated: String, Hashable, Sendable, CaseIterable {
  case calls, icons, functions, consultAndTransfer, productPages, slugs, websites, hostCalls, signIn
  case customersSide, routing, appSource, supervisors, securityRoles, sessionTemplates, homeSession
  case sessionTitles, otherChannels, agentsConnection, dispositionCodes, automatedMessages
  case dataMasking, extras, dataverse

  /// One line each.
  public static var list: [String] { allCases.map(\.line) }

  /// Its name and what is here instead, in one line.
  public var line: String { "\(title): \(instead)" }

  /// Its name, as a person would look for it.
  public var title: String {
    switch self {
    case .calls: "Audio and Video modes"
    case .icons: "Icons of buttons"
    case .functions: "Customer Defined Functions"
    case .consultAndTransfer: "Consult and transfer"
    case .productPages: "Pages of the product in app tabs"
    case .slugs: "Slugs and OData queries in templates"
    case .websites: "Third-party websites in app tabs"
    case .hostCalls: "Calls to the host"
    case .signIn: "Sign-in to the provider, and its PIN"
    case .customersSide: "The customer's side of co-browse and screen sharing"
    case .routing: "Routing to several agents, queues and skills"
    case .appSource: "AppSource"
    case .supervisors: "Supervisors"
    case .securityRoles: "Security roles"
    case .sessionTemplates: "Session templates"
    case .homeSession: "The Home session"
    case .sessionTitles: "Session titles such as Visitor 1"
    case .otherChannels: "Persistent chat and other channels"
    case .agentsConnection: "The agent's own connection and sign-out"
    case .dispositionCodes: "Disposition codes"
    case .automatedMessages: "Automated messages and their settings"
    case .dataMasking: "Data masking"
    case .extras: "Sentiment, translation, notes and attachments"
    case .dataverse: "Writing to Dataverse"
    }
  }

  /// What the rehearsal has instead, from the middle of a sentence to its end.
  private var instead: String {
    switch self {
    case .calls: "their buttons show, but no call begins."
    case .icons:
      "a terminal cannot draw SVG, so a button shows its label; its icon's URL is shown, and whether the file "
        + "exists. In the product of today the icon alone stands next to End."
    case .functions: "the call and its arguments are recorded; no script runs."
    case .consultAndTransfer: "the commands /c, /4, /cq, /t, /2, /3, /tq and /taq are known and refused."
    case .productPages:
      "entity lists, entity records, controls, dashboards, search and custom pages show only their parameters."
    case .slugs:
      "only {customerName} is filled; the others stay as they are written, because no case, survey or record "
        + "stands behind a conversation here."
    case .websites: "the address is shown; nothing is loaded, and framing is not checked."
    case .hostCalls:
      "no script of a page runs; the simulated app plays the one call that sends its invitation, and no event "
        + "of a session is sent to a page."
    case .signIn: "each is one step; no account, password or PIN is asked for or verified."
    case .customersSide:
      "what the customer sees of a session, and what the agent sees of the customer's page."
    case .routing: "there is one agent, who gets every conversation."
    case .appSource: "every installed provider is listed for a chat widget, published or not."
    case .supervisors:
      "nobody assigns work beyond an agent's capacity, monitors conversations or closes them."
    case .securityRoles: "nobody lacks a privilege or a role."
    case .sessionTemplates: "every session opens with its anchor tab alone."
    case .homeSession: "the console shows the list of conversations, without the Home session's dashboard."
    case .sessionTitles: "every customer has a name, and the session has it too."
    case .otherChannels: "every conversation is a live chat, so there is no Waiting state."
    case .agentsConnection: "the agent is always connected and signed in."
    case .dispositionCodes: "none is asked for when a session closes."
    case .automatedMessages: "their triggers, texts and channels cannot be changed; the texts are ours."
    case .dataMasking: "what agent and customer write is shown as it is written."
    case .extras: "there are none."
    case .dataverse: "secondary sessions and their events exist only in the rehearsal."
    }
  }

  /// What the product does there; nil if no page that we read says it.
  public var claim: ProductClaim? {
    switch self {
    case .calls: .fiveCapabilityModes
    case .icons: .buttonStandsAtTheTop
    case .functions: .functionHandlesTheClick
    case .consultAndTransfer: .consultAndTransfer
    case .slugs: .slugsAreFilled
    case .websites: .thirdPartyWebsiteAddress
    case .hostCalls: .invitationIsSentByTheHostCall
    case .signIn: .signInAndSessionInTheTab
    case .routing: .routingPicksAnAgent
    case .appSource: .providersComeFromAppSource
    case .supervisors: .pickingMayExceedCapacity
    case .securityRoles: .hostCallsNeedARole
    case .sessionTemplates: .sessionTabsCannotClose
    case .homeSession: .homeSessionStays
    case .sessionTitles: .sessionTitle
    case .otherChannels: .persistentChatsWait
    case .dispositionCodes: .dispositionCodes
    case .automatedMessages: .systemMessageRecipients
    case .dataMasking: .dataIsMasked
    case .productPages, .customersSide, .agentsConnection, .extras, .dataverse: nil
    }
  }
}

extension NotSimulated {
  /// The features that a row of the product's tables asks for and does not get here.
  public static func features(of row: any TableRow) -> [NotSimulated] {
    switch row {
    case let action as ConversationAction:
      return (action.icon.map { !$0.isEmpty } ?? false ? [.icons] : [])
        + (action.eventName.callsFunction ? [.functions] : [])
    case let capability as ChannelCapability:
      switch capability.escalationChannelMode {
      case .audio, .video: return [.calls]
      case .coBrowse, .screenSharing, .noMode: return []
      }
    case let template as ApplicationTabTemplate:
      let page: [NotSimulated] =
        switch template.pageType {
        case .thirdPartyWebsite: [.websites]
        case .entityList, .entityRecord, .control, .dashboard, .search, .custom: [.productPages]
        case .webResource, nil: []
        }
      return page + (template.unfilledSlugs.isEmpty ? [] : [.slugs])
    default: return []
    }
  }
}
