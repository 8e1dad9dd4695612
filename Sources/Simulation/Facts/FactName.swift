/// The name of a fact, grouped by noun: what `dispatch --json` writes and the sentence `the fact "…" is told`
/// names.
public enum FactName: String, Hashable, Sendable, CaseIterable {
  case conversationArrived, conversationRang, conversationWaits, offerWithdrawn, conversationAccepted,
    conversationRejected, conversationMissed, conversationCameToFront, conversationEnded,
    conversationReleased, conversationClosed, capacityFreed, customerLeft, customerCutOff, customerCameBack
  case customerSaid, agentSaid, customerInvited, sendBoxFilled, systemMessagePosted
  case providerSignedIn, invitationSent, invitationAccepted, invitationDeclined, invitationExpired,
    invitationWithdrawn, invitationEnded
  case commandRan, quickRepliesListed, tagsListed
  case actionSelected, functionCalled, modeNotSimulated
  case sessionRequested, sessionConnected, sessionEnded, sessionCancelled, sessionLeaked
  case tabOpened, tabCameToFront, tabServesMode, pageLoaded, pageUnloaded, pageReloaded, tabOrphaned,
    tabOutdated, tabClosed
  case eventSent
  case presenceChanged
  case modeTurnedOn, modeTurnedOff, modeReset
  case workstreamChanged, subscriptionChanged, externalitiesChanged, callingOptionsChanged
  case solutionInstalled, solutionUpgraded, solutionUninstalled
  case agentChanged, languageChanged, widgetChanged, organizationChanged, conversationStartedOver,
    pageRuntimeChanged
  case pageLogged, pageThrew, pageAlerted, pageAskedOutside, pageReachedOutside, pageFoundNothing,
    pageWasStopped, pageWasNotHeard, pageCalledHost, pageStopped, pageDidMore, pageSendsOnUnload
  case commandRejected, actionRejected, inputRefused
  case warningRaised
  case timePassed
}
