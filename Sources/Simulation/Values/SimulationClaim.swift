import Diagnostics

/// A claim that the engine makes about the product, with its basis; `fidelity` lists all of them.
public enum SimulationClaim: String, Hashable, Sendable, CaseIterable {
  // Buttons.
  case buttonsByOrder = "buttons-by-order"
  case equalOrdersByName = "equal-orders-by-name"
  case inactiveActionsAreHidden = "inactive-actions-are-hidden"
  case widgetTurnsModesOn = "widget-turns-modes-on"
  case anyChosenCapabilityShows = "any-chosen-capability-shows"
  case deadCapabilitiesHideTheirAction = "dead-capabilities-hide-their-action"
  case subscriptionIsNeeded = "subscription-is-needed"
  case notInUnifiedServiceDesk = "not-in-unified-service-desk"
  case actionsWithoutCapabilityShow = "actions-without-capability-show"
  case labelsComeFromLocaleRows = "labels-come-from-locale-rows"
  case wholeLocaleRowFallsBack = "whole-locale-row-falls-back"
  // Slash commands.
  case slashCommandsRunActions = "slash-commands-run-actions"
  case commandsNeverReachTheCustomer = "commands-never-reach-the-customer"
  case restOfCommandIsIgnored = "rest-of-command-is-ignored"
  case unknownCommandIsRejected = "unknown-command-is-rejected"
  case smallestOrderTakesSharedCommand = "smallest-order-takes-shared-command"
  case productCommandsAreReserved = "product-commands-are-reserved"
  case quickReplies = "quick-replies"
  // Actions.
  case openAppTabTemplate = "open-app-tab-template"
  case sendMessage = "send-message"
  case customerDefinedFunction = "customer-defined-function"
  case actionWithoutParameterIsRejected = "action-without-parameter-is-rejected"
  case templateByUniqueNameThenName = "template-by-unique-name-then-name"
  case tenTabs = "ten-tabs"
  case audioAndVideoAreNotSimulated = "audio-and-video-are-not-simulated"
  // App tabs.
  case dataHoldsConversationId = "data-holds-conversation-id"
  case conversationDataOverrides = "conversation-data-overrides"
  case summaryCannotClose = "summary-cannot-close"
  case tabReloadsOnReturn = "tab-reloads-on-return"
  case pageUnloadsOnClose = "page-unloads-on-close"
  case behaviourIsSimulated = "behaviour-is-simulated"
  // Sessions.
  case escalationCreatesSession = "escalation-creates-session"
  case oneSessionPerMode = "one-session-per-mode"
  case connectedEventConnects = "connected-event-connects"
  case endedEventEnds = "ended-event-ends"
  case eventsBelongToTheirTab = "events-belong-to-their-tab"
  case eventsGoToWindowTop = "events-go-to-window-top"
  case unfinishedSessionIsCancelled = "unfinished-session-is-cancelled"
  case conversationEndEndsSessions = "conversation-end-ends-sessions"
  case closedTabLeaksSession = "closed-tab-leaks-session"
  case repeatedEventChangesNothing = "repeated-event-changes-nothing"
  case systemMessages = "system-messages"
  // Presence.
  case presenceFollowsWork = "presence-follows-work"
  case connectedSessionUsesCapacity = "connected-session-uses-capacity"
  case requestedSessionTakesNoCapacity = "requested-session-takes-no-capacity"
  case presenceByHand = "presence-by-hand"
  case rejectedMeansDoNotDisturb = "rejected-means-do-not-disturb"
  case missedMeansInactive = "missed-means-inactive"
  // Conversations.
  case conversationsArriveOpen = "conversations-arrive-open"
  case messagesAreExchanged = "messages-are-exchanged"
  case tenSessions = "ten-sessions"
  case ringsForTwoMinutes = "rings-for-two-minutes"
  case fullCapacityWaits = "full-capacity-waits"
  case usedUpCapacityWithdrawsOffers = "used-up-capacity-withdraws-offers"
  case agentPicksOpenConversation = "agent-picks-open-conversation"
  case endGoesToWrapUp = "end-goes-to-wrap-up"
  case closingReleasesActiveConversation = "closing-releases-active-conversation"
  case wrapUpThenClosed = "wrap-up-then-closed"
  case customerLeavesQueue = "customer-leaves-queue"
  case cutOffForThreeMinutes = "cut-off-for-three-minutes"
  case nothingAfterTheEnd = "nothing-after-the-end"
  case customersSpeakByThemselves = "customers-speak-by-themselves"
  // The setup of the rehearsal.
  case inputsAreChecked = "inputs-are-checked"
  case trainerSetsUp = "stage-is-set-by-trainer"
  case optionsActAtOnce = "options-act-at-once"
  case solutionsComeAndGoWhole = "solutions-come-and-go-whole"
  case conflictingSolutionsAreRefused = "conflicting-solutions-are-refused"
  case uninstallResetsOptions = "uninstall-resets-options"
  case openOutlivesItsSolution = "open-outlives-its-solution"

  /// The claim, with its basis and page.
  public var claim: Claim {
    switch self {
    case .buttonsByOrder: documented(.thirdPartyCoBrowse, "Conversation Actions entity")
    case .equalOrdersByName: .invented(rawValue)
    case .inactiveActionsAreHidden: inferred(.tableReference, "statecode")
    case .widgetTurnsModesOn: documented(.thirdPartyCoBrowse, "Omnichannel administration experience")
    case .anyChosenCapabilityShows: .invented(rawValue)
    case .deadCapabilitiesHideTheirAction: .invented(rawValue)
    case .subscriptionIsNeeded: documented(.thirdPartyCoBrowse, "Prerequisites")
    case .notInUnifiedServiceDesk: documented(.thirdPartyCoBrowse, "Note on Unified Service Desk")
    case .actionsWithoutCapabilityShow: inferred(.thirdPartyCoBrowse, "Conversation Actions entity")
    case .labelsComeFromLocaleRows: documented(.thirdPartyCoBrowse, "Conversation Action Locale entity")
    case .wholeLocaleRowFallsBack: inferred(.thirdPartyCoBrowse, "Create the solution with the required data")
    case .slashCommandsRunActions: documented(.thirdPartyCoBrowse, "Fields classification and usage")
    case .commandsNeverReachTheCustomer: inferred(.conversationControl, "Commands")
    case .restOfCommandIsIgnored: .invented(rawValue)
    case .unknownCommandIsRejected: .invented(rawValue)
    case .smallestOrderTakesSharedCommand: .invented(rawValue)
    case .productCommandsAreReserved: documented(.conversationControl, "Commands")
    case .quickReplies: documented(.conversationControl, "Quick replies")
    case .openAppTabTemplate: documented(.thirdPartyCoBrowse, "Event handlers")
    case .sendMessage: documented(.thirdPartyCoBrowse, "Event handlers")
    case .customerDefinedFunction: documented(.thirdPartyCoBrowse, "Event handlers")
    case .actionWithoutParameterIsRejected: .invented(rawValue)
    case .templateByUniqueNameThenName: inferred(.appProfileManager, "createTab")
    case .tenTabs: documented(.appProfileManager, "createTab")
    case .audioAndVideoAreNotSimulated: .invented(rawValue)
    case .dataHoldsConversationId: documented(.thirdPartyCoBrowse, "App Tab Template")
    case .conversationDataOverrides: inferred(.appProfileManager, "createTab")
    case .summaryCannotClose: documented(.applicationTabTemplates, "Anchor tab")
    case .tabReloadsOnReturn: documented(.knownIssues, "Application tabs")
    case .pageUnloadsOnClose:
      documented(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .behaviourIsSimulated: .invented(rawValue)
    case .escalationCreatesSession: inferred(.thirdPartyCoBrowse, "Channel Capability entity")
    case .oneSessionPerMode: .invented(rawValue)
    case .connectedEventConnects:
      documented(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .endedEventEnds: documented(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .eventsBelongToTheirTab:
      inferred(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .eventsGoToWindowTop:
      documented(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .unfinishedSessionIsCancelled: .invented(rawValue)
    case .conversationEndEndsSessions: inferred(.tableReference, "msdyn_closurereason")
    case .closedTabLeaksSession:
      inferred(.thirdPartyCoBrowse, "Events expected from the third-party application")
    case .repeatedEventChangesNothing: .invented(rawValue)
    case .systemMessages: documented(.thirdPartyCoBrowse, "Channel Capability entity")
    case .presenceFollowsWork: documented(.presence, "Automatic presence")
    case .connectedSessionUsesCapacity: inferred(.callOptions, "Capacity")
    case .requestedSessionTakesNoCapacity: .invented(rawValue)
    case .presenceByHand: documented(.presence, "Manual presence")
    case .rejectedMeansDoNotDisturb: documented(.presence, "Missed and rejected notifications")
    case .missedMeansInactive: documented(.presence, "Missed and rejected notifications")
    case .conversationsArriveOpen: documented(.conversationStates, "Open")
    case .messagesAreExchanged: inferred(.conversationControl, "Conversation control")
    case .tenSessions: documented(.appProfileManager, "createSession")
    case .ringsForTwoMinutes: documented(.notifications, "Timeout")
    case .fullCapacityWaits: documented(.presence, "Capacity")
    case .usedUpCapacityWithdrawsOffers: .invented(rawValue)
    case .agentPicksOpenConversation: documented(.conversationStates, "Open to Active")
    case .endGoesToWrapUp: documented(.conversationStates, "Active to Wrap-up")
    case .closingReleasesActiveConversation: documented(.conversationStates, "Active to Open")
    case .wrapUpThenClosed: documented(.conversationStates, "Wrap-up to Closed")
    case .customerLeavesQueue: documented(.conversationStates, "Open to Closed")
    case .cutOffForThreeMinutes: documented(.conversationStates, "Customer disconnects")
    case .nothingAfterTheEnd: .invented(rawValue)
    case .customersSpeakByThemselves: .invented(rawValue)
    case .inputsAreChecked: .invented(rawValue)
    case .trainerSetsUp: .invented(rawValue)
    case .optionsActAtOnce: inferred(.thirdPartyCoBrowse, "Omnichannel administration experience")
    case .solutionsComeAndGoWhole:
      documented(.thirdPartyCoBrowse, "Provisioning and deprovisioning requirements")
    case .conflictingSolutionsAreRefused:
      inferred(.thirdPartyCoBrowse, "UI rendering for the third-party co-browse and screen-sharing button")
    case .uninstallResetsOptions: .invented(rawValue)
    case .openOutlivesItsSolution: .invented(rawValue)
    }
  }

  private func documented(_ page: DocumentationPage, _ section: String) -> Claim {
    .documented(rawValue, page, section)
  }
  private func inferred(_ page: DocumentationPage, _ section: String) -> Claim {
    .inferred(rawValue, from: page, section)
  }
}
