import Diagnostics
import Organizations
import Records

/// Why an actor's attempt was refused: nothing was done, and the state is unchanged.
public enum Refusal: Error, Hashable, Sendable {
  case noSuchConversation
  /// Accepting and rejecting need an open conversation.
  case conversationNotOpen(ConversationStatus)
  case conversationDoesNotRing
  /// Buttons, commands and messages need an active conversation.
  case conversationNotActive(ConversationStatus)
  /// The conversation must have a session at the desk.
  case conversationNotAtTheDesk(ConversationStatus)
  /// Ten sessions are already open.
  case tooManySessions
  case customerAway(CustomerPresence)
  case customerNotCutOff
  case emptyMessage
  case noSuchTab
  /// The anchor tab cannot be closed.
  case anchorTabCannotClose
  /// The template does not allow its tab to be closed.
  case tabCannotClose(String)
  /// The tab has no third-party app.
  case noAppInTab
  /// The app cannot start a session before the agent has signed in to its provider.
  case signedOutOfProvider
  case signedInToProvider
  /// The customer has no invitation to answer; the status of the last one is nil if there was no app.
  case noInvitation(InvitationStatus.Word?)
  /// Only the system sets Inactive.
  case presenceIsTheSystems
  /// No missed or rejected notification has changed the presence.
  case noPresenceToReset
  case noSuchWidget
  /// No installed provider with that name has an active capability for that mode.
  case providerNotInstalled(String, RemoteAssistanceMode)
  /// No provider for that mode is installed at all: the option is greyed out.
  case noProviderInstalled(RemoteAssistanceMode)
  case solutionNotInstalled(String, nearest: String?)
  /// The solution conflicts with what is installed, or cannot replace it.
  case solutionConflicts(solution: String, [InstallConflict])
  /// The solution is data alone, so that nothing goes if its data stays.
  case solutionIsData(String)
  case noSuchAction
  case actionHidden(HiddenReason)
  /// No row in use has the command; `elsewhere` is a row of another language that has it.
  case unknownCommand(String, near: [String], elsewhere: OtherLanguageCommand? = nil)
  /// A command of the product itself; `near` are the conversation's own that begin with it.
  case commandNotSimulated(String, near: [String] = [])
  case eventParameterMissing(EventName)
  case templateNotFound(String, nearest: String?)
  /// Ten tabs are already open in the session.
  case tooManyTabs
  case webResourceNameMissing(template: String)
  case websiteAddressMissing(template: String)
  case functionMissing
  /// A co-browse or screen-sharing action must open an app tab, and its event is another.
  case actionOpensNoTab(EventName, RemoteAssistanceMode)
  /// Time cannot go back.
  case timeIsPast

  /// The refusal's id, as printed in JSON.
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
    case .anchorTabCannotClose: "summary-cannot-close"
    case .tabCannotClose: "tab-cannot-close"
    case .noAppInTab: "no-app-in-tab"
    case .signedOutOfProvider: "signed-out-of-provider"
    case .signedInToProvider: "signed-in-to-provider"
    case .noInvitation: "no-invitation"
    case .presenceIsTheSystems: "presence-is-the-systems"
    case .noPresenceToReset: "no-presence-to-reset"
    case .noSuchWidget: "no-such-widget"
    case .providerNotInstalled: "provider-not-installed"
    case .noProviderInstalled: "no-provider-installed"
    case .solutionNotInstalled: "solution-not-installed"
    case .solutionConflicts: "solution-conflict"
    case .solutionIsData: "solution-is-data"
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
    case .actionOpensNoTab: "action-opens-no-tab"
    case .timeIsPast: "time-is-past"
    }
  }

  public var claim: ProductClaim {
    switch self {
    case .conversationNotActive: .nothingAfterTheEnd
    case .tooManySessions: .tenSessions
    case .tooManyTabs: .tenTabs
    case .anchorTabCannotClose: .anchorTabCannotClose
    case .tabCannotClose: .canCloseComesFromTheTemplate
    case .actionHidden(let reason): reason.claim
    case .unknownCommand: .unknownCommandIsRejected
    case .commandNotSimulated: .productCommandsAreReserved
    case .eventParameterMissing, .webResourceNameMissing, .websiteAddressMissing, .functionMissing:
      .actionWithoutParameterIsRejected
    case .templateNotFound: .templateByUniqueNameThenName
    case .actionOpensNoTab: .inputsAreChecked
    case .signedOutOfProvider: .signInAndSessionInTheTab
    case .signedInToProvider, .noInvitation: .invitationStates
    case .presenceIsTheSystems: .inactiveIsSetByTheSystem
    case .noPresenceToReset: .resetPresence
    case .noProviderInstalled: .noProviderDisablesBothOptions
    case .solutionConflicts: .conflictingSolutionsAreRefused
    case .solutionIsData: .dataRowsStay
    case .noSuchConversation, .conversationNotOpen, .conversationDoesNotRing, .conversationNotAtTheDesk,
      .customerAway, .customerNotCutOff, .emptyMessage, .noSuchTab, .noAppInTab, .noSuchWidget,
      .providerNotInstalled, .solutionNotInstalled, .noSuchAction, .timeIsPast:
      .inputsAreChecked
    }
  }
}
