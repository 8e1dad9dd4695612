import Records
import Simulation

extension RefusalWords {
  /// Why something was refused, in a few words after what it was; the sentence and its hint are told beside it.
  static func brief(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchConversation: "no such conversation"
    case .conversationNotOpen(let status), .conversationNotActive(let status),
      .conversationNotAtTheDesk(let status):
      "the conversation is \(status.word.rawValue)"
    case .conversationDoesNotRing: "it is not ringing"
    case .tooManySessions: "the maximum of sessions is open"
    case .tooManyTabs: "the maximum of tabs is open"
    case .customerAway(.cutOff): "the customer is cut off"
    case .customerAway: "the customer has left"
    case .customerNotCutOff: "the customer is not cut off"
    case .emptyMessage: "the message is empty"
    case .noSuchTab: "no such app tab"
    case .anchorTabCannotClose, .tabCannotClose: "this tab cannot be closed"
    case .noAppInTab: "the tab has no app"
    case .signedOutOfProvider: "not signed in to the provider"
    case .signedInToProvider: "signed in already"
    case .noInvitation: "there is no invitation to answer"
    case .presenceIsTheSystems: "only the system sets Inactive"
    case .noPresenceToReset: "there is nothing to reset"
    case .noSuchWidget: "no such chat widget"
    case .providerNotInstalled, .noProviderInstalled: "its provider is not installed"
    case .solutionNotInstalled: "it is not installed"
    case .solutionConflicts: "it conflicts with what is there"
    case .solutionIsData: "it is data alone"
    case .noSuchAction: "no such action"
    case .actionHidden: "its button is hidden"
    case .unknownCommand: "no such command here"
    case .commandNotSimulated: "not simulated"
    case .eventParameterMissing: "its Event Parameter is empty"
    case .templateNotFound: "its template is missing"
    case .webResourceNameMissing: "webresourceName is missing"
    case .websiteAddressMissing: "url is missing"
    case .functionMissing: "its function is missing"
    case .actionOpensNoTab: "its event opens no tab"
    case .timeIsPast: "that time has passed"
    }
  }
}
