extension Fact {
  /// The names of all facts, by noun: what the sentence `the fact "…" is told` can ask for.
  public static let names = [
    "conversationArrived", "conversationRang", "conversationWaits",
    "offerWithdrawn", "conversationAccepted", "conversationRejected",
    "conversationMissed", "conversationCameToFront", "conversationEnded",
    "conversationReleased", "conversationClosed", "customerLeft",
    "customerCutOff", "customerCameBack", "customerSaid",
    "agentSaid", "customerInvited", "systemMessagePosted",
    "commandRan", "quickRepliesListed", "actionSelected",
    "functionCalled", "modeNotSimulated", "sessionRequested",
    "sessionConnected", "sessionEnded", "sessionCancelled",
    "sessionLeaked", "tabOpened", "tabCameToFront",
    "tabServesMode", "pageLoaded", "pageUnloaded",
    "pageReloaded", "tabOrphaned", "tabOutdated",
    "tabClosed", "eventSent",
    "presenceChanged", "modeTurnedOn", "modeTurnedOff", "modeReset",
    "solutionInstalled", "solutionUpgraded", "solutionUninstalled",
    "agentChanged", "languageChanged", "widgetChanged",
    "organizationChanged", "conversationStartedOver", "commandRejected",
    "actionRejected", "inputRefused", "warningRaised",
    "timePassed",
  ]
}
