import Simulation
import Wording

/// The reasons for which something can be refused: their ids, and their words without names.
enum RefusalReasons {
  /// One refusal of each kind.
  private static let samples: [Refusal] =
    Refusal.possibleAnywhere + [
      .noSuchConversation, .conversationNotOpen(.closed), .noSuchTab, .tabCannotClose(""), .noAppInTab,
      .signedOutOfProvider, .signedInToProvider, .noSuchWidget, .solutionIsData(""), .noSuchAction,
      .eventParameterMissing(.openAppTabTemplate), .templateNotFound("", nearest: nil), .tooManyTabs,
      .webResourceNameMissing(template: ""), .websiteAddressMissing(template: ""), .functionMissing,
      .actionOpensNoTab(.sendMessage, .coBrowse), .timeIsPast,
    ] + hidden.map(Refusal.actionHidden)

  private static let hidden: [HiddenReason] = [
    .actionInactive, .noSubscription, .externalitiesDisabled, .unifiedServiceDesk,
    .capabilityInactive(capability: ""), .providerMissing(capability: ""), .providerInactive(provider: ""),
    .modeTurnedOff(.coBrowse, widget: ""), .modeTurnedOff(.screenSharing, widget: ""),
    .providerNotChosen(.coBrowse, provider: "", chosen: nil, widget: ""),
  ]

  static let ids = samples.map(\.rule)
  /// In lower case.
  static let texts = samples.map {
    (RefusalWords.sentence($0) + " " + (RefusalWords.hint($0) ?? "")).lowercased()
  }
}
