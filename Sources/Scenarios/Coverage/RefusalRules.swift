import Records
import Simulation

extension Refusal {
  /// When something can be refused for this reason in a scenario.
  enum Chance {
    /// In any organization.
    case always
    /// Where an action, its template or its tab is made so: asking the engine tells.
    case byRecords
    /// Never: no sentence leads there, or a sentence's own error comes first.
    case never
  }

  var chance: Chance {
    switch self {
    case .conversationDoesNotRing, .conversationNotActive, .conversationNotAtTheDesk, .tooManySessions,
      .customerAway, .customerNotCutOff, .emptyMessage, .summaryCannotClose, .presenceIsTheSystems,
      .providerNotInstalled, .noProviderInstalled, .solutionNotInstalled, .solutionConflicts,
      .unknownCommand, .commandNotSimulated:
      .always
    case .tabCannotClose, .noAppInTab, .eventParameterMissing, .templateNotFound, .tooManyTabs,
      .webResourceNameMissing, .websiteAddressMissing, .functionMissing:
      .byRecords
    case .noSuchConversation, .conversationNotOpen, .noSuchTab, .noSuchWidget, .noSuchAction, .actionHidden,
      .timeIsPast:
      .never
    }
  }

  /// One of each rule that can be had in any organization.
  static let possibleAnywhere: [Refusal] = [
    .conversationDoesNotRing, .conversationNotActive(.closed), .conversationNotAtTheDesk(.closed),
    .tooManySessions, .customerAway(.left), .customerNotCutOff, .emptyMessage, .summaryCannotClose,
    .presenceIsTheSystems, .providerNotInstalled("", .coBrowse), .noProviderInstalled(.coBrowse),
    .solutionNotInstalled("", nearest: nil), .solutionConflicts(solution: "", []),
    .unknownCommand("", near: []), .commandNotSimulated(""),
  ].filter { $0.chance == .always }
}
