extension ProductClaim {
  /// The claim, with its basis and pages.
  public var claim: Claim {
    switch self {
    // Buttons.
    case .buttonsByOrder: documented(.article(.framework))
    case .negativeOrdersAreLegal: documented(Citation(.conversationActionTable, "msdyn_Order"))
    case .administratorMayEditOrder: documented(.article(.framework))
    case .equalOrdersByName: .invented(rawValue)
    case .inactiveActionsAreHidden: inferred(Citation(.conversationActionTable, "statecode"))
    case .widgetTurnsModesOn:
      documented(.article(.administration), Citation(.chatWidget, "Configure a chat widget"))
    case .onlyTwoModesAreOptions:
      inferred(.article(.administration), Citation(.chatWidget, "Configure a chat widget"))
    case .providersOfferTheirModes: inferred(.article(.administration))
    case .modeOffHidesItsButton: inferred(.article(.administration))
    case .noProviderDisablesBothOptions: documented(.article(.administration))
    case .providersComeFromAppSource: documented(Citation(.chatWidget, "Configure a chat widget"))
    case .anyChosenCapabilityShows: .invented(rawValue)
    case .capabilityWithoutProviderHides:
      inferred(Citation(.channelCapabilityTable, "msdyn_Provider"), .article(.administration))
    case .deadCapabilitiesHideTheirAction: inferred(Citation(.channelCapabilityTable, "statecode"))
    case .subscriptionIsNeeded: documented(.article(.prerequisites))
    case .externalitiesAreNeeded: documented(.article(.prerequisites))
    case .notInUnifiedServiceDesk: documented(Citation(.thirdPartyCoBrowse, .introduction))
    case .actionsWithoutCapabilityShow: .invented(rawValue)
    case .labelsComeFromLocaleRows:
      documented(.article(.framework), Citation(.conversationActionLocaleTable, "msdyn_SlashCommands"))
    case .localeFollowsTheAgent: inferred(.article(.framework))
    case .wholeLocaleRowFallsBack: inferred(.article(.create))
    case .nameStandsInForALabel: .invented(rawValue)
    case .buttonStandsAtTheTop:
      documented(
        .article(.buttonRendering), Citation(.callOptions, "Initiate a cobrowsing or screen sharing session"))
    // Slash commands.
    case .slashCommandsRunActions: documented(.article(.framework), .article(.rendering))
    case .commandsIgnoreCase: .invented(rawValue)
    case .slashCommandsAreUnique: documented(.article(.rendering))
    case .commandsNeverReachTheCustomer: inferred(Citation(.conversationControl, "Send quick replies"))
    case .doubleSlashSendsText: .invented(rawValue)
    case .restOfCommandIsIgnored: .invented(rawValue)
    case .unknownCommandIsRejected: .invented(rawValue)
    case .smallestOrderTakesSharedCommand: .invented(rawValue)
    case .productHasTenCommands:
      documented(
        Citation(.conversationControl, "Enhance productivity using keyboard commands"),
        Citation(.conversationControl, "Consult with representative or supervisor"))
    case .productCommandsAreReserved:
      inferred(Citation(.conversationControl, "Enhance productivity using keyboard commands"))
    case .quickReplies:
      documented(
        Citation(.conversationControl, "Search for quick replies and tags"),
        Citation(.conversationControl, "Send quick replies"))
    // Actions.
    case .openAppTabTemplate: documented(.article(.handlers), .article(.appTab))
    case .openTabComesToFront: .invented(rawValue)
    case .appTabPageLoads: inferred(.article(.appTab))
    case .updatePresenceAtTheSelection: documented(.article(.framework))
    case .sendMessage:
      inferred(.article(.handlers), Citation(.conversationActionTable, "msdyn_EventParameter"))
    case .customerDefinedFunction:
      inferred(.article(.framework), Citation(.conversationActionTable, "msdyn_FunctionName"))
    case .functionArguments: .invented(rawValue)
    case .actionWithoutParameterIsRejected: .invented(rawValue)
    case .templateByUniqueNameThenName: inferred(.article(.handlers), Citation(.createTab, "Parameters"))
    case .tenTabs: documented(Citation(.canCreateTab, .introduction))
    case .anchorTabCounts: inferred(Citation(.canCreateTab, .introduction))
    case .audioAndVideoAreNotSimulated: .invented(rawValue)
    // App tabs.
    case .dataHoldsConversationId: documented(.article(.appTab))
    case .dataIsPercentEncoded: documented(Citation(.dataParameterSample, "Sample HTML web resource"))
    case .webResourceParameters:
      documented(Citation(.htmlWebResources, "Pass parameters to HTML web resources"))
    case .webResourceAddress: documented(Citation(.webResources, "Full URL"))
    case .thirdPartyWebsiteAddress: documented(Citation(.applicationTabTemplates, "Third-party website"))
    case .pageTypesHaveParameters:
      documented(
        Citation(.applicationTabTemplates, "Page types"), Citation(.applicationTabTemplates, "Dashboard"),
        Citation(.applicationTabTemplates, "Entity list"),
        Citation(.applicationTabTemplates, "Entity record"),
        Citation(.applicationTabTemplates, "Search"), Citation(.applicationTabTemplates, "Custom"))
    case .otherPagesAreNotSimulated: .invented(rawValue)
    case .otherPagesGetNoConversation:
      inferred(.article(.appTab), Citation(.applicationTabTemplates, "Page types"))
    case .conversationDataOverrides:
      inferred(Citation(.createTab, "Create a tab with a web resource passing web resource parameter"))
    case .anchorTabCannotClose:
      documented(Citation(.applications, "Work with applications"), Citation(.closeTab, .introduction))
    case .anchorTabIsActiveConversation:
      documented(
        Citation(.applications, "Work with applications"),
        Citation(.activeConversation, "What is Active Conversation?"))
    case .canCloseComesFromTheTemplate: documented(Citation(.applicationTabTemplateTable, "msdyn_pinned"))
    case .sessionTabsCannotClose:
      documented(Citation(.sessionTemplates, "Associate application tabs, scripts with session templates"))
    case .focusGoesLeftAfterClose: documented(Citation(.applications, "Work with applications"))
    case .tabsAreSwitched: documented(Citation(.applications, "Work with applications"))
    case .slugsAreFilled:
      documented(Citation(.automationKeys, .introduction), Citation(.automationKeys, "Slugs for templates"))
    case .unfilledSlugsStay: .invented(rawValue)
    case .missingFilesShowNothing:
      inferred(.article(.framework), Citation(.applicationTabTemplates, "Web resource"))
    case .tabReloadsOnReturn:
      documented(
        Citation(.knownIssues, "Third-party application tab refreshes when focus is changed"),
        Citation(.applicationTabTemplates, "Web resource"))
    case .reloadHappensAtTheReturn: inferred(Citation(.applicationTabTemplates, "Web resource"))
    case .pageUnloadsOnClose: documented(.article(.events))
    case .behaviourIsSimulated: .invented(rawValue)
    case .pageRunsInBrowser: .invented(rawValue)
    // Invitations.
    case .invitationsAreSharedInTheTab: documented(.article(.appTab))
    case .signInAndSessionInTheTab:
      documented(Citation(.callOptions, "Initiate a cobrowsing or screen sharing session"))
    case .invitationIsSentByTheHostCall:
      documented(
        Citation(.sendMessageToConversation, .introduction),
        Citation(.sendMessageToConversation, "Parameters"))
    case .pageMayAskForTheConversation: documented(Citation(.getConversationId, .introduction))
    case .hostObjectsAreReached: inferred(Citation(.appProfileManager, "Prerequisite"))
    case .documentedHostCalls:
      documented(
        Citation(.omnichannelReference, "Methods"), Citation(.appProfileManager, "Session management"),
        Citation(.appProfileManager, "Tab management"))
    case .channelFrameworkIsForProviders:
      documented(
        Citation(.channelFrameworkReference, .introduction),
        Citation(.channelFrameworkReference, "Communication panel management APIs"))
    case .undocumentedHostCallsFail: inferred(Citation(.omnichannelReference, "Methods"))
    case .hostCallsFollowTheFocus:
      documented(
        Citation(.sendMessageToConversation, "Parameters"),
        Citation(.appProfileManager, "Session management"))
    case .hostCallsNeedARole: documented(Citation(.appProfileManager, "Prerequisite"))
    case .invitationStates: .invented(rawValue)
    // Sessions.
    case .escalationCreatesSession: inferred(.article(.framework))
    case .sessionReasonIsEscalated: inferred(Citation(.sessionTable, "msdyn_sessioncreationreason"))
    case .oneSessionPerMode: .invented(rawValue)
    case .connectedEventIsExpected: documented(.article(.events))
    case .connectedEventConnects: inferred(.article(.events), .article(.dataFlow))
    case .endedEventIsExpected: documented(.article(.events))
    case .endedEventEnds: inferred(.article(.events), .article(.dataFlow))
    case .eventsBelongToTheirTab: inferred(.article(.events))
    case .eventsGoToWindowTop: documented(.article(.events))
    case .eventsElsewhereAreNotHeard: inferred(.article(.events))
    case .otherNamesAreNotHeard: inferred(.article(.events))
    case .unfinishedSessionIsCancelled: .invented(rawValue)
    case .conversationEndEndsSessions: inferred(Citation(.sessionTable, "msdyn_closurereason"))
    case .closedTabLeaksSession: inferred(.article(.events))
    case .repeatedEventChangesNothing: .invented(rawValue)
    case .systemMessages: documented(.article(.framework))
    case .sessionStepsAreReported: .invented(rawValue)
    case .sessionMessagesReachBoth: .invented(rawValue)
    case .systemMessageRecipients:
      documented(Citation(.automatedMessages, "Preconfigured automated message triggers"))
    case .absenceIsToldToTheAgent: .invented(rawValue)
    case .sessionStatusIsTracked: documented(.article(.dataFlow))
    case .thirdPartyHasTheData: documented(.article(.dataFlow))
    // Presence and capacity.
    case .presenceFollowsWork: documented(Citation(.presence, "How presence status is updated"))
    case .tenSessionsMeanDoNotDisturb: documented(Citation(.presence, "How presence status is updated"))
    case .connectedSessionUsesCapacity:
      inferred(
        Citation(.capacityProfiles, "Escalation profiles"),
        Citation(.callOptions, "Capacity of the service representative"))
    case .requestedSessionTakesNoCapacity: .invented(rawValue)
    case .presenceByHand:
      documented(Citation(.presence, "How do manual and automatic presence updates work together"))
    case .rejectedChangesNothingByDefault: .invented(rawValue)
    case .rejectedMeansDoNotDisturb:
      documented(
        Citation(.presence, "How presence status is updated"),
        Citation(.rejectedNotifications, "Enable automatic update of agent presence"))
    case .missedChangesNothingByDefault: .invented(rawValue)
    case .missedMeansInactive:
      documented(
        Citation(
          .missedNotifications,
          "Enable automatic update of representative presence when a notification is missed"),
        Citation(.notifications, "Missed notifications"))
    case .missedNeedsAwayNotAllowed: documented(Citation(.missedNotifications, .introduction))
    case .inactiveIsSetByTheSystem: documented(Citation(.presence, "View out-of-the-box presence statuses"))
    case .resetPresence:
      documented(
        Citation(.notifications, "Missed notifications"),
        Citation(.notifications, "Agent reject notifications"))
    case .allowedPresences:
      documented(
        Citation(.presence, "Define allowed presence in workstream settings"),
        Citation(.workstreams, "Configure work distribution"))
    case .defaultAllowedPresences: .invented(rawValue)
    case .capacityUnits:
      documented(Citation(.userProfiles, "Capacity"), Citation(.workstreams, "Configure work distribution"))
    case .oneUnitEach: .invented(rawValue)
    case .activeTakesCapacity: documented(Citation(.conversationStates, "Active"))
    case .wrapUpBlocksCapacity:
      documented(
        Citation(.conversationStates, "Wrap-up"), Citation(.workstreams, "Configure work distribution"))
    case .pickingMayExceedCapacity:
      documented(
        Citation(.capacityProfiles, .introduction), Citation(.presence, "How capacity affects presence"))
    // Conversations.
    case .conversationsArriveOpen: documented(Citation(.conversationStates, "Open"))
    case .ringingIsOpen: .invented(rawValue)
    case .messagesAreExchanged: documented(Citation(.notifications, "Incoming chat notifications"))
    case .acceptingStartsASession: documented(Citation(.notifications, "Incoming chat notifications"))
    case .tenSessions:
      documented(
        Citation(.canCreateSession, .introduction),
        Citation(.notifications, "Maximum session limit notifications"))
    case .ringsForTwoMinutes: documented(Citation(.notificationTemplates, "Create a notification template"))
    case .oneNotificationAtATime: documented(Citation(.knownIssues, "Queue support for notifications"))
    case .missedIsRerouted:
      documented(Citation(.notifications, "Notification time-out and rerouting of conversations"))
    case .rejectedGoesBackToTheQueue:
      documented(Citation(.automaticAssignment, "Enable voice calls and chats to be accepted automatically"))
    case .returnedWaitsForAChange:
      inferred(Citation(.assignmentMethods, "Assignment cycle"))
    case .fullCapacityWaits: documented(Citation(.assignmentMethods, "How automated assignment works"))
    case .oldestFirst: documented(Citation(.assignmentMethods, "How unified routing prioritizes work items"))
    case .usedUpCapacityWithdrawsOffers: .invented(rawValue)
    case .agentPicksOpenConversation:
      documented(Citation(.conversationStates, "Open"), Citation(.agentDashboard, "Open work items"))
    case .endGoesToWrapUp:
      documented(
        Citation(.conversationStates, "Active"),
        Citation(.conversationStates, "How conversations are handled on close or end"))
    case .closingReleasesActiveConversation:
      documented(
        Citation(.conversationStates, "Active"),
        Citation(.conversationStates, "How conversations are handled on close or end"))
    case .releasedConversationIsReassigned:
      documented(
        Citation(.conversationStates, "How conversations are handled on close or end"),
        Citation(.workstreams, "Agent affinity"))
    case .closingASessionAsks:
      documented(
        Citation(.conversationControl, "Close or end a conversation"), Citation(.sessions, "Close a session"))
    case .sessionsAreSwitched:
      documented(
        Citation(.sessions, .introduction), Citation(.sessions, "Work on multiple customer sessions"))
    case .homeSessionStays:
      documented(
        Citation(.sessions, "Mode of the session panel"), Citation(.applicationTabTemplates, .introduction))
    case .sessionTitle: documented(Citation(.sessions, "Title of the session"))
    case .dispositionCodes: documented(Citation(.sessions, "Close a session"))
    case .consultAndTransfer:
      documented(
        Citation(.conversationControl, "Consult with representative or supervisor"),
        Citation(.conversationControl, "Transfer conversations"))
    case .persistentChatsWait:
      documented(
        Citation(.conversationStates, "Waiting"),
        Citation(.sessions, "Persistent chat for service representatives"))
    case .dataIsMasked: documented(Citation(.dataMasking, .introduction))
    case .routingPicksAnAgent: documented(Citation(.assignmentMethods, "How automated assignment works"))
    case .wrapUpThenClosed:
      documented(Citation(.conversationStates, "Wrap-up"), Citation(.conversationStates, "Closed"))
    case .customerLeavesQueue: documented(Citation(.conversationStates, "Open"))
    case .cutOffForThreeMinutes:
      documented(
        Citation(.disconnectedChats, .introduction),
        Citation(.disconnectedChats, "What happens when a chat gets disconnected"),
        Citation(.reconnection, "Enable reconnection to a previous chat session"))
    case .nothingAfterTheEnd: .invented(rawValue)
    case .customersSpeakByThemselves: .invented(rawValue)
    // Setup.
    case .inputsAreChecked: .invented(rawValue)
    case .trainerSetsUp: .invented(rawValue)
    case .settingsHoldForWhatBegins: .invented(rawValue)
    case .optionsActAtOnce: .invented(rawValue)
    case .solutionAddsItsRecords: inferred(.article(.create))
    case .providerLeavesNothing: documented(.article(.provisioning))
    case .managedSolutionTakesItsComponents:
      documented(Citation(.createSolution, "Delete a managed solution"))
    case .unmanagedSolutionLeavesItsComponents:
      documented(Citation(.createSolution, "Delete an unmanaged solution"))
    case .componentTables:
      inferred(
        Citation(.channelCapabilityTable, "Read-only columns/attributes"),
        Citation(.applicationTabTemplateTable, "Read-only columns/attributes"))
    case .dataRowsStay:
      inferred(
        Citation(.conversationActionTable, "Writable columns/attributes"),
        Citation(.conversationActionLocaleTable, "Many-to-One relationships"))
    case .deletingEmptiesLookups:
      documented(
        Citation(.channelCapabilityTable, "Many-to-One relationships"),
        Citation(.conversationActionLocaleTable, "Many-to-One relationships"))
    case .leftRowsKeepTheirLookups:
      inferred(
        Citation(.channelCapabilityTable, "Many-to-One relationships"),
        Citation(.conversationActionLocaleTable, "Many-to-One relationships"))
    case .installTakesOverLeftRows: .invented(rawValue)
    case .conflictingSolutionsAreRefused: .invented(rawValue)
    case .uninstallDeletesEverything: .invented(rawValue)
    case .uninstallResetsOptions: .invented(rawValue)
    case .openOutlivesItsSolution: .invented(rawValue)
    // Records.
    case .recordsOfASolution: documented(.article(.create))
    case .englishIsTheBasicLanguage: documented(.article(.create))
    case .eventParameterNamesTheTemplate: documented(.article(.handlers))
    case .remoteAssistanceOpensATab: documented(.article(.handlers), .article(.framework))
    case .appsLiveInATab: documented(.article(.appTab))
    case .iconIsAWebResource: documented(.article(.framework), .article(.rendering))
    case .capabilityLinksAnAction:
      documented(.article(.framework), Citation(.channelCapabilityTable, "msdyn_ConversationAction"))
    case .capabilityNeedsItsProvider:
      documented(Citation(.channelCapabilityTable, "msdyn_Provider"), .article(.framework))
    case .capabilityIsUnique: documented(.article(.framework))
    case .fiveCapabilityModes: documented(.article(.framework))
    case .capabilityName: documented(.article(.framework))
    case .providerIsInstalledByACapability: documented(.article(.administration))
    case .localeNeedsItsAction:
      documented(Citation(.conversationActionLocaleTable, "msdyn_Conversationactionkey"))
    case .functionHandlesTheClick:
      inferred(
        Citation(.conversationActionTable, "msdyn_WebResource"),
        Citation(.conversationActionTable, "msdyn_FunctionName"))
    case .articleSpellsTheTemplate: documented(.article(.appTab))
    case .templateNeedsItsWebResource: documented(Citation(.applicationTabTemplates, "Web resource"))
    case .uniqueNameHasAPrefix:
      documented(Citation(.applicationTabTemplates, "Create application tab templates"))
    case .uniqueNameHasThePublishersPrefix:
      inferred(
        Citation(.solutionConcepts, "Solution publisher prefix"),
        Citation(.applicationTabTemplates, "Create application tab templates"))
    case .columnsHaveLimits:
      documented(
        Citation(.conversationActionTable, "Writable columns/attributes"),
        Citation(.conversationActionLocaleTable, "Writable columns/attributes"),
        Citation(.providerTable, "Writable columns/attributes"),
        Citation(.channelCapabilityTable, "Writable columns/attributes"),
        Citation(.applicationTabTemplateTable, "Writable columns/attributes"))
    case .solutionNameHasALimit: inferred(Citation(.solutionTable, "UniqueName"))
    case .solutionNameUpgrade: documented(Citation(.createSolution, "Create a solution publisher"))
    case .widgetStoresTheProvidersName:
      documented(
        Citation(.chatWidgetTable, "msdyn_cobrowseprovider"),
        Citation(.chatWidgetTable, "msdyn_screensharingprovider"))
    case .widgetNeedsAProvider: documented(Citation(.chatWidget, "Configure a chat widget"))
    case .fourEvents: documented(.article(.events))
    case .endedBelongsInOnbeforeunload: documented(.article(.events))
    case .privacyPolicyIsPublished: documented(.article(.responsibility))
    case .dataProtectionIsCompliant: documented(.article(.responsibility))
    case .installingNeedsFewSteps: documented(.article(.provisioning))
    case .publishingHasItsLinks: documented(.article(.publishing))
    case .checksOfOurs: .invented(rawValue)
    }
  }

  private func documented(_ first: Citation, _ others: Citation...) -> Claim {
    .documented(rawValue, first, others)
  }

  private func inferred(_ first: Citation, _ others: Citation...) -> Claim {
    .inferred(rawValue, from: first, others)
  }
}
