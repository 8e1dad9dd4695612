import Records
import Simulation

extension Refusal {
  /// Under which conditions a scenario can meet this refusal.
  enum Chance {
    /// In any organization.
    case always
    /// Only if the records of an action, its template or its tab allow it: the engine is asked.
    case byRecords
    /// Never: no sentence leads there, or the sentence reports its own error first.
    case never
  }

  var chance: Chance {
    switch self {
    case .conversationDoesNotRing, .conversationNotActive, .conversationNotAtTheDesk, .tooManySessions,
      .customerAway, .customerNotCutOff, .emptyMessage, .anchorTabCannotClose, .presenceIsTheSystems,
      .noPresenceToReset, .providerNotInstalled, .noProviderInstalled, .solutionNotInstalled,
      .solutionConflicts,
      .unknownCommand, .commandNotSimulated, .noInvitation:
      .always
    case .tabCannotClose, .noAppInTab, .signedOutOfProvider, .signedInToProvider, .eventParameterMissing,
      .templateNotFound, .tooManyTabs,
      .webResourceNameMissing, .websiteAddressMissing, .functionMissing, .actionOpensNoTab:
      .byRecords
    case .noSuchConversation, .conversationNotOpen, .noSuchTab, .noSuchWidget, .noSuchAction, .solutionIsData,
      .actionHidden,
      .timeIsPast:
      .never
    }
  }

  /// One refusal for each rule that is possible in any organization.
  static let possibleAnywhere: [Refusal] = [
    .conversationDoesNotRing, .conversationNotActive(.closed), .conversationNotAtTheDesk(.closed),
    .tooManySessions, .customerAway(.left), .customerNotCutOff, .emptyMessage, .anchorTabCannotClose,
    .presenceIsTheSystems, .noPresenceToReset, .providerNotInstalled("", .coBrowse),
    .noProviderInstalled(.coBrowse),
    .solutionNotInstalled("", nearest: nil), .solutionConflicts(solution: "", []),
    .unknownCommand("", near: []), .commandNotSimulated(""), .noInvitation(nil),
  ].filter { $0.chance == .always }
}
