import Simulation
import Testing

/// The pinned claim of each fact, refusal and hidden reason, one per line.
///
/// Changing a line changes what the console calls documented.
@Suite struct ClaimOfEachFactTests {
  @Test("Every fact has the pinned claim") func everyFactHasThePinnedClaim() {
    let lines = Set(Everything.facts.map { "\($0.name.rawValue) | \($0.claim.name)" })
    expectSame(lines, Self.facts)
  }

  @Test("Every refusal has the pinned claim") func everyRefusalHasThePinnedClaim() {
    let lines = Set(Everything.refusals.map { "\($0.rule) | \($0.claim.rawValue)" })
    expectSame(lines, Self.refusals)
  }

  @Test("Every hidden reason has the pinned claim")
  func everyHiddenReasonHasThePinnedClaim() {
    let lines = Set(Everything.hiddenReasons.map { "\($0.rule) | \($0.claim.rawValue)" })
    expectSame(lines, Self.hiddenReasons)
  }

  private func expectSame(
    _ lines: Set<String>, _ pinned: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let pinned = Set(pinned.split(separator: "\n").map(String.init))
    #expect(lines.subtracting(pinned).sorted() == [], "not pinned", sourceLocation: sourceLocation)
    #expect(pinned.subtracting(lines).sorted() == [], "pinned, and gone", sourceLocation: sourceLocation)
  }

  private static let facts = """
    actionRejected | mode-off-hides-its-button
    actionSelected | customer-defined-function
    actionSelected | open-app-tab-template
    actionSelected | send-message
    agentChanged | stage-is-set-by-trainer
    agentSaid | messages-are-exchanged
    agentSaid | send-message
    capacityFreed | wrap-up-blocks-capacity
    commandRan | rest-of-command-is-ignored
    commandRan | slash-commands-run-actions
    commandRejected | mode-off-hides-its-button
    commandRejected | product-commands-are-reserved
    commandRejected | unknown-command-is-rejected
    conversationAccepted | accepting-starts-a-session
    conversationArrived | conversations-arrive-open
    conversationCameToFront | agents-switch-sessions
    conversationClosed | customer-leaves-queue
    conversationClosed | wrap-up-then-closed
    conversationEnded | cut-off-for-three-minutes
    conversationEnded | end-goes-to-wrap-up
    conversationMissed | missed-is-rerouted
    conversationRang | rings-for-two-minutes
    conversationRejected | rejected-goes-back-to-the-queue
    conversationReleased | closing-releases-active-conversation
    conversationStartedOver | stage-is-set-by-trainer
    conversationWaits | one-notification-at-a-time
    customerCameBack | cut-off-for-three-minutes
    customerCutOff | cut-off-for-three-minutes
    customerInvited | invitation-is-sent-by-the-host-call
    customerLeft | customer-leaves-queue
    customerSaid | customers-speak-by-themselves
    pageAlerted | page-runs-in-browser
    pageAskedOutside | page-runs-in-browser
    pageCalledHost | host-objects-are-reached
    pageDidMore | page-runs-in-browser
    pageFoundNothing | page-runs-in-browser
    pageLogged | page-runs-in-browser
    pageReachedOutside | page-runs-in-browser
    pageRuntimeChanged | page-runs-in-browser
    pageSendsOnUnload | page-runs-in-browser
    pageStopped | page-runs-in-browser
    pageThrew | page-runs-in-browser
    pageWasNotHeard | page-runs-in-browser
    pageWasStopped | page-runs-in-browser
    eventSent | connected-event-connects
    eventSent | ended-event-ends
    eventSent | events-belong-to-their-tab
    functionCalled | function-arguments
    inputRefused | inactive-is-set-by-the-system
    callingOptionsChanged | audio-and-video-are-not-simulated
    externalitiesChanged | externalities-are-needed
    subscriptionChanged | subscription-is-needed
    warningRaised | invitation-states
    invitationAccepted | invitation-states
    invitationAccepted | sign-in-and-session-in-the-tab
    invitationDeclined | invitation-states
    invitationEnded | invitation-states
    invitationExpired | invitation-states
    invitationSent | sign-in-and-session-in-the-tab
    invitationWithdrawn | invitation-states
    inputRefused | reset-presence
    languageChanged | stage-is-set-by-trainer
    modeNotSimulated | audio-and-video-are-not-simulated
    modeReset | uninstall-resets-options
    modeTurnedOff | options-act-at-once
    modeTurnedOn | options-act-at-once
    offerWithdrawn | used-up-capacity-withdraws-offers
    organizationChanged | stage-is-set-by-trainer
    pageLoaded | app-tab-page-loads
    pageReloaded | reload-happens-at-the-return
    pageUnloaded | page-unloads-on-close
    presenceChanged | connected-session-uses-capacity
    presenceChanged | presence-by-hand
    presenceChanged | presence-follows-work
    presenceChanged | rejected-means-do-not-disturb
    providerSignedIn | sign-in-and-session-in-the-tab
    presenceChanged | reset-presence
    quickRepliesListed | quick-replies
    sendBoxFilled | invitation-is-sent-by-the-host-call
    sessionCancelled | unfinished-session-is-cancelled
    sessionConnected | connected-event-connects
    sessionEnded | conversation-end-ends-sessions
    sessionEnded | ended-event-ends
    sessionLeaked | closed-tab-leaks-session
    sessionRequested | escalation-creates-session
    solutionInstalled | solution-adds-its-records
    solutionUninstalled | uninstall-deletes-everything
    solutionUpgraded | solution-adds-its-records
    systemMessagePosted | absence-is-told-to-the-agent
    systemMessagePosted | session-steps-are-reported
    systemMessagePosted | system-message-recipients
    tabCameToFront | open-tab-comes-to-front
    tabClosed | page-unloads-on-close
    tabOpened | anchor-tab-is-active-conversation
    tabOpened | data-holds-conversation-id
    tabOrphaned | open-outlives-its-solution
    tabOutdated | open-outlives-its-solution
    tabServesMode | events-belong-to-their-tab
    tagsListed | quick-replies
    timePassed | stage-is-set-by-trainer
    warningRaised | closed-tab-leaks-session
    warningRaised | events-belong-to-their-tab
    warningRaised | events-elsewhere-are-not-heard
    warningRaised | open-outlives-its-solution
    warningRaised | repeated-event-changes-nothing
    warningRaised | smallest-order-takes-shared-command
    widgetChanged | stage-is-set-by-trainer
    workstreamChanged | allowed-presences
    workstreamChanged | capacity-units
    workstreamChanged | missed-means-inactive
    workstreamChanged | rejected-means-do-not-disturb
    workstreamChanged | wrap-up-blocks-capacity
    """

  private static let refusals = """
    command-not-simulated | product-commands-are-reserved
    conversation-does-not-ring | inputs-are-checked
    conversation-not-active | nothing-after-the-end
    conversation-not-at-the-desk | inputs-are-checked
    conversation-not-open | inputs-are-checked
    customer-away | inputs-are-checked
    customer-not-cut-off | inputs-are-checked
    empty-message | inputs-are-checked
    event-parameter-missing | action-without-parameter-is-rejected
    function-missing | action-without-parameter-is-rejected
    no-app-in-tab | inputs-are-checked
    no-presence-to-reset | reset-presence
    no-provider-installed | no-provider-disables-both-options
    no-such-action | inputs-are-checked
    no-such-conversation | inputs-are-checked
    no-such-tab | inputs-are-checked
    no-such-widget | inputs-are-checked
    presence-is-the-systems | inactive-is-set-by-the-system
    provider-not-installed | inputs-are-checked
    solution-conflict | conflicting-solutions-are-refused
    solution-not-installed | inputs-are-checked
    summary-cannot-close | anchor-tab-cannot-close
    tab-cannot-close | can-close-comes-from-the-template
    solution-is-data | data-rows-stay
    command-not-simulated | product-commands-are-reserved
    template-not-found | template-by-unique-name-then-name
    time-is-past | inputs-are-checked
    too-many-sessions | ten-sessions
    too-many-tabs | ten-tabs
    unknown-command | unknown-command-is-rejected
    web-resource-name-missing | action-without-parameter-is-rejected
    website-address-missing | action-without-parameter-is-rejected
    action-opens-no-tab | inputs-are-checked
    signed-out-of-provider | sign-in-and-session-in-the-tab
    signed-in-to-provider | invitation-states
    no-invitation | invitation-states
    """

  private static let hiddenReasons = """
    action-inactive | inactive-actions-are-hidden
    no-subscription | subscription-is-needed
    externalities-disabled | externalities-are-needed
    unified-service-desk | not-in-unified-service-desk
    capability-inactive | dead-capabilities-hide-their-action
    provider-missing | capability-without-provider-hides
    provider-inactive | dead-capabilities-hide-their-action
    mode-turned-off | mode-off-hides-its-button
    provider-not-chosen | mode-off-hides-its-button
    """
}
