import Organizations
import Records

/// Why something that an actor tried is not done: nothing of it is, and the state stays as it was.
public enum Refusal: Error, Hashable, Sendable {
  case noSuchConversation
  /// What only an open conversation lets be done: accept, reject.
  case conversationNotOpen(ConversationStatus)
  case conversationDoesNotRing
  /// What only an active conversation lets be done: buttons, commands, messages.
  case conversationNotActive(ConversationStatus)
  /// What needs a session at the desk.
  case conversationNotAtTheDesk(ConversationStatus)
  /// Ten sessions are open.
  case tooManySessions
  case customerAway(CustomerPresence)
  case customerNotCutOff
  case emptyMessage
  case noSuchTab
  /// *Summary* cannot close.
  case summaryCannotClose
  /// The template does not let its tab close.
  case tabCannotClose(String)
  /// A tab without a third-party app.
  case noAppInTab
  /// Inactive is set by the system alone.
  case presenceIsTheSystems
  case noSuchWidget
  /// No installed provider of that name has an active capability of that mode.
  case providerNotInstalled(String, RemoteAssistanceMode)
  /// No provider of that mode is installed at all: the option is greyed.
  case noProviderInstalled(RemoteAssistanceMode)
  case solutionNotInstalled(String, nearest: String?)
  /// The solution cannot be installed beside what is there, or in the place of it.
  case solutionConflicts(solution: String, [InstallConflict])
  case noSuchAction
  case actionHidden(HiddenReason)
  case unknownCommand(String, near: [String])
  case commandNotSimulated(String)
  case eventParameterMissing(EventName)
  case templateNotFound(String, nearest: String?)
  /// Ten tabs are open in the session.
  case tooManyTabs
  case webResourceNameMissing(template: String)
  case websiteAddressMissing(template: String)
  case functionMissing
  /// The past does not come back.
  case timeIsPast

  /// The refusal's id, in words for programs.
  public var rule: String {
    switch self {
    case .noSuchConversation: "no-such-conversation"
    case .conversationNotOpen: "conversation-not-open"
    case .conversationDoesNotRing: "conversation-does-not-ring"
    case .conversationNotActive: "conversation-not-active"
    case .conversationNotAtTheDesk: "conversation-not-at-the-desk"
    case .tooManySessions: "too-many-sessions"
    case .customerAway: "customer-away"
    case .customerNotCutOff: "customer-not-cut-off"
    case .emptyMessage: "empty-message"
    case .noSuchTab: "no-such-tab"
    case .summaryCannotClose: "summary-cannot-close"
    case .tabCannotClose: "tab-cannot-close"
    case .noAppInTab: "no-app-in-tab"
    case .presenceIsTheSystems: "presence-is-the-systems"
    case .noSuchWidget: "no-such-widget"
    case .providerNotInstalled: "provider-not-installed"
    case .noProviderInstalled: "no-provider-installed"
    case .solutionNotInstalled: "solution-not-installed"
    case .solutionConflicts: "solution-conflict"
    case .noSuchAction: "no-such-action"
    case .actionHidden(let reason): reason.rule
    case .unknownCommand: "unknown-command"
    case .commandNotSimulated: "command-not-simulated"
    case .eventParameterMissing: "event-parameter-missing"
    case .templateNotFound: "template-not-found"
    case .tooManyTabs: "too-many-tabs"
    case .webResourceNameMissing: "web-resource-name-missing"
    case .websiteAddressMissing: "website-address-missing"
    case .functionMissing: "function-missing"
    case .timeIsPast: "time-is-past"
    }
  }

  public var claim: SimulationClaim {
    switch self {
    case .conversationNotActive: .nothingAfterTheEnd
    case .tooManySessions: .tenSessions
    case .tooManyTabs: .tenTabs
    case .summaryCannotClose, .tabCannotClose: .summaryCannotClose
    case .actionHidden(let reason): reason.claim
    case .unknownCommand: .unknownCommandIsRejected
    case .commandNotSimulated: .productCommandsAreReserved
    case .eventParameterMissing, .webResourceNameMissing, .websiteAddressMissing, .functionMissing:
      .actionWithoutParameterIsRejected
    case .templateNotFound: .templateByUniqueNameThenName
    case .presenceIsTheSystems: .missedMeansInactive
    case .noProviderInstalled: .widgetTurnsModesOn
    case .solutionConflicts: .conflictingSolutionsAreRefused
    case .noSuchConversation, .conversationNotOpen, .conversationDoesNotRing, .conversationNotAtTheDesk,
      .customerAway, .customerNotCutOff, .emptyMessage, .noSuchTab, .noAppInTab, .noSuchWidget,
      .providerNotInstalled, .solutionNotInstalled, .noSuchAction, .timeIsPast:
      .inputsAreChecked
    }
  }
}
