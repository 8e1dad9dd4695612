import Diagnostics

/// A kind of move that leads out of a refusal.
enum WayOut: Hashable, Sendable {
  case accepts, endsConversation, closesSession, closesTab, setsPresence
  case arrives, comesBack, isCutOff
  case signsIn, startsSession
  case administers

  /// The kind of an input, if it is a way out of anything.
  init?(_ input: Input) {
    switch input {
    case .agent(let input):
      switch input {
      case .accepts: self = .accepts
      case .endsConversation: self = .endsConversation
      case .closesSession: self = .closesSession
      case .closesTab: self = .closesTab
      case .setsPresence: self = .setsPresence
      case .rejects, .opens, .types, .presses, .opensTab, .resetsPresence: return nil
      }
    case .customer(let input):
      switch input {
      case .arrives: self = .arrives
      case .comesBack: self = .comesBack
      case .isCutOff: self = .isCutOff
      case .says, .answers, .leaves: return nil
      }
    case .provider(let input):
      switch input {
      case .signsIn: self = .signsIn
      case .startsSession, .invites: self = .startsSession
      case .sends: return nil
      }
    case .administrator: self = .administers
    case .trainer, .page, .passTo: return nil
    }
  }
}

extension Refusal {
  /// The moves of which one must be possible beside the refusal.
  ///
  /// nil: no move helps, because the input itself names something that is not there, or because a solution's
  /// records are wrong; only another version of its files helps then.
  var waysOut: Set<WayOut>? {
    switch self {
    case .tooManySessions: [.closesSession]
    case .tooManyTabs: [.closesTab, .closesSession]
    case .tabCannotClose: [.endsConversation, .closesSession]
    case .conversationNotActive(let status): status.waysOut
    case .conversationNotAtTheDesk(let status), .conversationNotOpen(let status): status.waysOut
    case .conversationDoesNotRing: [.accepts, .closesSession]
    case .customerAway(.cutOff): [.comesBack]
    case .customerAway(.left), .customerAway(.here): [.endsConversation, .closesSession]
    case .customerNotCutOff: [.isCutOff]
    case .signedOutOfProvider: [.signsIn]
    case .signedInToProvider, .noInvitation: [.startsSession]
    case .noPresenceToReset: [.setsPresence]
    case .actionHidden, .noProviderInstalled: [.administers]
    case .noSuchConversation, .emptyMessage, .noSuchTab, .anchorTabCannotClose, .noAppInTab,
      .presenceIsTheSystems, .noSuchWidget, .providerNotInstalled, .solutionNotInstalled, .solutionConflicts,
      .solutionIsData, .noSuchAction, .unknownCommand, .commandNotSimulated, .eventParameterMissing,
      .templateNotFound, .webResourceNameMissing, .websiteAddressMissing, .functionMissing, .actionOpensNoTab,
      .timeIsPast:
      nil
    }
  }
}

extension ConversationStatus {
  /// The moves that lead to another status.
  fileprivate var waysOut: Set<WayOut> {
    switch self {
    case .open: [.accepts, .closesSession]
    case .active: [.endsConversation]
    case .wrapUp: [.closesSession]
    case .closed: [.arrives]
    }
  }
}
