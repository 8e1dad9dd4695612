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

  /// What was refused, without its data.
  public var name: RefusalName {
    switch self {
    case .noSuchConversation: .noSuchConversation
    case .conversationNotOpen: .conversationNotOpen
    case .conversationDoesNotRing: .conversationDoesNotRing
    case .conversationNotActive: .conversationNotActive
    case .conversationNotAtTheDesk: .conversationNotAtTheDesk
    case .tooManySessions: .tooManySessions
    case .customerAway: .customerAway
    case .customerNotCutOff: .customerNotCutOff
    case .emptyMessage: .emptyMessage
    case .noSuchTab: .noSuchTab
    case .anchorTabCannotClose: .anchorTabCannotClose
    case .tabCannotClose: .tabCannotClose
    case .noAppInTab: .noAppInTab
    case .signedOutOfProvider: .signedOutOfProvider
    case .signedInToProvider: .signedInToProvider
    case .noInvitation: .noInvitation
    case .presenceIsTheSystems: .presenceIsTheSystems
    case .noPresenceToReset: .noPresenceToReset
    case .noSuchWidget: .noSuchWidget
    case .providerNotInstalled: .providerNotInstalled
    case .noProviderInstalled: .noProviderInstalled
    case .solutionNotInstalled: .solutionNotInstalled
    case .solutionConflicts: .solutionConflicts
    case .solutionIsData: .solutionIsData
    case .noSuchAction: .noSuchAction
    case .actionHidden: .actionHidden
    case .unknownCommand: .unknownCommand
    case .commandNotSimulated: .commandNotSimulated
    case .eventParameterMissing: .eventParameterMissing
    case .templateNotFound: .templateNotFound
    case .tooManyTabs: .tooManyTabs
    case .webResourceNameMissing: .webResourceNameMissing
    case .websiteAddressMissing: .websiteAddressMissing
    case .functionMissing: .functionMissing
    case .actionOpensNoTab: .actionOpensNoTab
    case .timeIsPast: .timeIsPast
    }
  }

  /// The refusal's id, as printed in JSON: that of the reason if an action is hidden.
  public var rule: String {
    switch self {
    case .actionHidden(let reason): reason.rule
    default: name.rawValue
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
