import Diagnostics

/// A claim about the product or the rehearsal, in our own words.
public enum ClaimWords {
  public static func statement(_ claim: ProductClaim) -> String {
    switch claim {
    // Buttons.
    case .buttonsByOrder:
      "The buttons of a conversation are its conversation actions, smallest Order first."
    case .negativeOrdersAreLegal:
      "Order may be negative."
    case .administratorMayEditOrder:
      "An administrator may edit the Order of an action."
    case .equalOrdersByName:
      "Actions of the same order are sorted by name, then by id."
    case .inactiveActionsAreHidden:
      "An inactive conversation action has no button."
    case .widgetTurnsModesOn:
      "Co-browse and screen sharing are turned on for each chat widget, each with a provider "
        + "of its own; the two modes are independent."
    case .onlyTwoModesAreOptions:
      "A chat widget has an option for co-browse and one for screen sharing, and none for a "
        + "provider of another mode."
    case .providersOfferTheirModes:
      "For each mode a chat widget offers the providers that have a channel capability of it."
    case .modeOffHidesItsButton:
      "A co-browse or screen-sharing button shows only while the conversation's chat widget "
        + "has that mode turned on and the button's provider chosen for it."
    case .noProviderDisablesBothOptions:
      "Without an installed provider both options of a chat widget are disabled."
    case .providersComeFromAppSource:
      "Only providers with a solution published on AppSource are listed for a chat widget."
    case .anyChosenCapabilityShows:
      "An action that several channel capabilities link shows if any of them is chosen; the "
        + "session has that one's mode."
    case .capabilityWithoutProviderHides:
      "A channel capability without a provider hides its action."
    case .deadCapabilitiesHideTheirAction:
      "A channel capability that is inactive, or whose provider is missing or inactive, hides "
        + "its action."
    case .subscriptionIsNeeded:
      "Without an active chat or digital messaging subscription there is no third-party "
        + "co-browse or screen sharing."
    case .externalitiesAreNeeded:
      "The Omnichannel base and chat solutions need to be a version with third-party "
        + "co-browse externalities enabled."
    case .notInUnifiedServiceDesk:
      "An agent who works in Unified Service Desk gets no third-party co-browse or screen "
        + "sharing."
    case .actionsWithoutCapabilityShow:
      "An action that no co-browse or screen-sharing capability links always shows."
    case .labelsComeFromLocaleRows:
      "Label, tooltip and slash command of a button come from a locale row of its action."
    case .localeFollowsTheAgent:
      "The locale row in use is the one in the agent's language."
    case .wholeLocaleRowFallsBack:
      "If that row is missing, the English row is used."
    case .nameStandsInForALabel:
      "The whole English row is used, never single fields of it; without an English row the "
        + "button shows the action's name and has no command."
    case .buttonStandsAtTheTop:
      "The buttons stand at the top of the conversation control."
    // Slash commands.
    case .slashCommandsRunActions:
      "An agent runs a conversation action by typing its slash command into the chat box."
    case .commandsIgnoreCase:
      "A slash command may be typed in upper or lower case."
    case .slashCommandsAreUnique:
      "A slash command needs to be unique in the system."
    case .commandsNeverReachTheCustomer:
      "A line that begins with / is a command and never reaches the customer."
    case .doubleSlashSendsText:
      "To send text that begins with /, type //."
    case .restOfCommandIsIgnored:
      "Only the first word of a conversation action's command counts; the rest is ignored, "
        + "and the event line says so. The product's own commands use it."
    case .unknownCommandIsRejected:
      "An unknown command is rejected, and the nearest ones are named."
    case .smallestOrderTakesSharedCommand:
      "If two buttons have the same command, the one with the smaller order runs, with a "
        + "warning."
    case .productHasTenCommands:
      "The product has ten commands of its own, such as /q, /c and /t."
    case .productCommandsAreReserved:
      "The product's own commands win over a conversation action's."
    case .quickReplies:
      "/q lists the organization's quick replies, also by keyword or by #tag; /q # lists the "
        + "tags."
    // Actions.
    case .openAppTabTemplate:
      "Open App Tab Template opens the app tab that the action's Event Parameter names."
    case .openTabComesToFront:
      "If the app tab is already open, it comes to the front."
    case .appTabPageLoads:
      "The page of an app tab loads when the tab opens."
    case .updatePresenceAtTheSelection:
      "Selecting a co-browse or screen-sharing button triggers internal events: create a new "
        + "session for the secondary channel, send system messages, update presence."
    case .sendMessage:
      "Send message puts the Event Parameter into the conversation as the agent's message."
    case .customerDefinedFunction:
      "Customer Defined Function calls the named function of a web resource."
    case .functionArguments:
      "The function gets the conversation's id. Here the call is recorded, but nothing runs."
    case .actionWithoutParameterIsRejected:
      "An action without the value that its event needs is rejected with a reason, and "
        + "nothing happens."
    case .templateByUniqueNameThenName:
      "The Event Parameter is compared with the templates' unique names first, then with "
        + "their names."
    case .tenTabs:
      "A session holds at most 10 app tabs."
    case .anchorTabCounts:
      "The anchor tab is one of the 10."
    case .audioAndVideoAreNotSimulated:
      "The modes Audio and Video show their buttons and start no session."
    // App tabs.
    case .dataHoldsConversationId:
      "An app tab's page gets one parameter, data: JSON with the conversation's id as "
        + "conversationId."
    case .dataIsPercentEncoded:
      "The value of data is percent-encoded."
    case .webResourceParameters:
      "A web resource takes only the product's own parameters and data."
    case .webResourceAddress:
      "The address of a web resource is the organization's address, /WebResources/ and its "
        + "name."
    case .thirdPartyWebsiteAddress:
      "A third-party website opens at its url followed by its data, and only by https."
    case .pageTypesHaveParameters:
      "Each page type of an application tab template has parameters of its own, some of them required."
    case .otherPagesAreNotSimulated:
      "Pages of the product itself are not simulated in app tabs, and no URL of theirs is told."
    case .otherPagesGetNoConversation:
      "Only a web resource gets the conversation's id; other page types get their own "
        + "parameters."
    case .conversationDataOverrides:
      "The conversation's data replaces a data parameter in the template."
    case .anchorTabCannotClose:
      "Every session has one anchor tab, which cannot be closed."
    case .anchorTabIsActiveConversation:
      "The anchor tab of a conversation is Active Conversation."
    case .canCloseComesFromTheTemplate:
      "Whether an agent can close an app tab comes from Can close of its template."
    case .sessionTabsCannotClose:
      "App tabs that open with a session, from its session template, cannot be closed by the "
        + "agent."
    case .focusGoesLeftAfterClose:
      "After an app tab is closed, the next tab to the left comes to the front."
    case .tabsAreSwitched:
      "An agent brings an app tab to the front by selecting its title."
    case .slugsAreFilled:
      "Slugs in the title and the parameters of a template, such as {customerName}, are "
        + "replaced by what is known when it opens."
    case .unfilledSlugsStay:
      "A slug that the rehearsal cannot fill stays as it is written."
    case .missingFilesShowNothing:
      "A web resource that is missing shows nothing: the button has no picture, the app tab is "
        + "empty, the function is not found."
    case .tabReloadsOnReturn:
      "When the agent switches away from an app tab, its page goes back to its initial state."
    case .reloadHappensAtTheReturn:
      "The page loads again when the agent comes back to its tab, and the old page unloads "
        + "then."
    case .pageUnloadsOnClose:
      "Closing an app tab fires its page's onbeforeunload, where the page sends its Ended "
        + "event."
    case .behaviourIsSimulated:
      "A solution's simulation block plays the third-party app, with its delays and mistakes."
    case .pageRunsInBrowser:
      "The provider's own page runs in a browser on this machine, in a host page of ours; what it logs, throws and "
        + "asks for is told, and nothing leaves the machine."
    // Invitations.
    case .invitationsAreSharedInTheTab:
      "The agent shares the invitation to a session in the app tab."
    case .signInAndSessionInTheTab:
      "In the app tab the agent signs in to the provider, starts a session and shares its "
        + "password or PIN in the chat; the customer enters it, if there is one, and accepts."
    case .invitationIsSentByTheHostCall:
      "A page sends a message to the conversation with "
        + "Microsoft.Omnichannel.sendMessageToConversation; without false as the second argument "
        + "it goes to the send box."
    case .pageMayAskForTheConversation:
      "A page may ask for the session's conversation with "
        + "Microsoft.Omnichannel.getConversationId."
    case .hostObjectsAreReached:
      "The host's objects, such as Microsoft.Omnichannel, are reached at window.top."
    case .documentedHostCalls:
      "The calls of Microsoft.Omnichannel and Microsoft.Apm have documented names."
    case .channelFrameworkIsForProviders:
      "Microsoft.CIFramework is supported only from the active channel providers of an organization, whose "
        + "widgets are loaded in the communication panel."
    case .undocumentedHostCallsFail:
      "A call that the reference of the product's calls does not list is not there."
    case .hostCallsFollowTheFocus:
      "Without a conversation's id sendMessageToConversation sends to the conversation in focus, "
        + "and getFocusedSession returns the session in focus."
    case .hostCallsNeedARole:
      "The calls of Microsoft.Apm need one of the roles App Profile user and Productivity tools "
        + "user."
    case .invitationStates:
      "The states of an invitation: signed out, ready, invited, accepted, declined, expired. "
        + "Their times and texts are ours, and so are the warnings about what does not fit them."
    // Sessions.
    case .escalationCreatesSession:
      "Selecting an action with the mode Co-browse or Screen sharing creates a secondary session of the "
        + "conversation, which is Requested."
    case .sessionReasonIsEscalated:
      "Its creation reason is Escalated."
    case .oneSessionPerMode:
      "A conversation has at most one live session of each mode; selecting the action again "
        + "brings its tab to the front."
    case .connectedEventIsExpected:
      "The app sends a Connected event when its session is connected."
    case .connectedEventConnects:
      "A Connected event of its mode makes a Requested session Connected."
    case .endedEventIsExpected:
      "The app sends an Ended event when its session ends."
    case .endedEventEnds:
      "An Ended event of its mode makes a Connected session Ended."
    case .eventsBelongToTheirTab:
      "The events name no conversation; each belongs to the app tab that sent it."
    case .eventsGoToWindowTop:
      "The events are dispatched to window.top."
    case .eventsElsewhereAreNotHeard:
      "An event that is dispatched to another window is not heard."
    case .otherNamesAreNotHeard:
      "An event of any other name has no effect."
    case .unfinishedSessionIsCancelled:
      "A Requested session is cancelled by its Ended event, by the closing of its tab or by "
        + "the end of the conversation."
    case .conversationEndEndsSessions:
      "When the conversation ends, its Connected sessions end too, with the closure reason "
        + "ConversationClosed."
    case .closedTabLeaksSession:
      "A Connected session whose tab closes without an Ended event stays Connected: the "
        + "defect that the advice about onbeforeunload prevents."
    case .repeatedEventChangesNothing:
      "An event that does not fit the session's status changes nothing and raises a warning."
    case .systemMessages:
      "Selecting the button makes the product send system messages."
    case .sessionStepsAreReported:
      "A system message reports each step of a session. The steps and the texts are chosen here; "
        + "the product's are not known."
    case .sessionMessagesReachBoth:
      "Customer and agent both see the system messages about a session; no page says who sees them."
    case .systemMessageRecipients:
      "That the agent joins or the session ends is told to the customer; that the customer is "
        + "disconnected, only to the representative."
    case .absenceIsToldToTheAgent:
      "That the customer leaves, comes back or stays away is told to the representative only."
    case .sessionStatusIsTracked:
      "The product's services keep the status of a session up to date from the app's events."
    case .thirdPartyHasTheData:
      "Once the third party takes over, its server handles all data of the session."
    // Presence and capacity.
    case .presenceFollowsWork:
      "Presence follows the work: Available with no capacity used, Busy with some, Do not "
        + "disturb with all."
    case .tenSessionsMeanDoNotDisturb:
      "With the greatest number of sessions open the agent is Do not disturb."
    case .connectedSessionUsesCapacity:
      "A connected secondary session uses the agent's whole capacity, as a call does."
    case .requestedSessionTakesNoCapacity:
      "A session that is only Requested takes no capacity, though for a call the escalation "
        + "does."
    case .presenceByHand:
      "Available or Busy set by hand lasts until the next conversation is accepted or closed; "
        + "the others stay until changed, or until the agent signs out."
    case .rejectedChangesNothingByDefault:
      "Unless the workstream says otherwise, rejecting a conversation changes no presence; no page gives the "
        + "product's default."
    case .rejectedMeansDoNotDisturb:
      "If the setting for rejected notifications is on, rejecting a conversation makes the "
        + "agent Do not disturb."
    case .missedChangesNothingByDefault:
      "Unless the workstream says otherwise, missing a conversation changes no presence; no page gives the "
        + "product's default."
    case .missedMeansInactive:
      "If missed notifications are on, missing a conversation makes the agent Inactive."
    case .missedNeedsAwayNotAllowed:
      "Missed notifications do not change the presence while Away is an allowed presence."
    case .inactiveIsSetByTheSystem:
      "Only the system sets Inactive."
    case .resetPresence:
      "The alert about a missed or rejected conversation offers to reset the presence to what "
        + "the system last set."
    case .allowedPresences:
      "Work is assigned only to agents whose presence is among the workstream's allowed "
        + "presences."
    case .defaultAllowedPresences:
      "Unless the workstream says otherwise, the allowed presences are Available and Busy; no "
        + "page gives the product's default."
    case .capacityUnits:
      "The workstream sets how many units of capacity a conversation takes."
    case .oneUnitEach:
      "Unless the workstream says otherwise, a conversation takes one unit."
    case .activeTakesCapacity:
      "An active conversation takes capacity."
    case .wrapUpBlocksCapacity:
      "In Wrap-up a conversation goes on taking capacity: always, which is the default, not "
        + "at all, or for a set time."
    case .pickingMayExceedCapacity:
      "Picking a conversation may exceed the capacity; the agent is Do not disturb then."
    // Conversations.
    case .conversationsArriveOpen:
      "When a customer starts a chat, a new conversation arrives in the queue and is Open."
    case .ringingIsOpen:
      "A conversation that rings is Open until it is accepted."
    case .messagesAreExchanged:
      "Customer and agent exchange messages through the conversation."
    case .acceptingStartsASession:
      "Accepting a conversation starts its session."
    case .tenSessions:
      "An agent has at most 10 sessions at a time."
    case .ringsForTwoMinutes:
      "By default an incoming conversation rings for 120 seconds."
    case .oneNotificationAtATime:
      "One notification shows at a time; a conversation that arrives meanwhile is not "
        + "assigned."
    case .missedIsRerouted:
      "A conversation that is missed is routed again."
    case .rejectedGoesBackToTheQueue:
      "A rejected conversation goes back to the queue."
    case .returnedWaitsForAChange:
      "A missed or rejected conversation rings for the same agent again once a conversation "
        + "arrives, or a presence or the capacity changes."
    case .fullCapacityWaits:
      "If no agent has an allowed presence and free capacity, the conversation waits in the "
        + "queue."
    case .oldestFirst:
      "By default, the conversation that has waited longest is assigned first."
    case .usedUpCapacityWithdrawsOffers:
      "Conversations that ring when a session connects go back to waiting: the session uses "
        + "all capacity."
    case .agentPicksOpenConversation:
      "An agent can pick an Open conversation."
    case .endGoesToWrapUp:
      "When agent or customer ends an Active conversation it goes to Wrap-up."
    case .closingReleasesActiveConversation:
      "Closing the session of an Active live chat without ending it makes the conversation "
        + "Open again."
    case .releasedConversationIsReassigned:
      "A conversation whose session was closed without ending it is assigned again."
    case .closingASessionAsks:
      "Closing a session asks first."
    case .sessionsAreSwitched:
      "An agent has several sessions and switches between them."
    case .homeSessionStays:
      "The Home session is always there and cannot be closed."
    case .sessionTitle:
      "The title of a session is the customer, the account or the case; without sign-in it is "
        + "Visitor and a number."
    case .dispositionCodes:
      "If disposition codes are on, the agent gives one before closing a session."
    case .consultAndTransfer:
      "An agent can consult another one and transfer a conversation."
    case .persistentChatsWait:
      "Closing the session of a persistent chat makes the conversation Waiting, and the "
        + "capacity is free."
    case .dataIsMasked:
      "Data masking rules hide matching text in what agents and customers write."
    case .routingPicksAnAgent:
      "Unified routing assigns a conversation to one of several agents of its queue."
    case .wrapUpThenClosed:
      "Closing the session of a conversation in Wrap-up closes the conversation for good."
    case .customerLeavesQueue:
      "When the customer leaves before an agent accepts, the conversation is Closed."
    case .cutOffForThreeMinutes:
      "A customer who is cut off has, by default, 3 minutes to come back; after that an "
        + "Active conversation goes to Wrap-up, an Open one is Closed."
    case .nothingAfterTheEnd:
      "In Wrap-up and Closed, buttons, commands and messages are refused."
    case .customersSpeakByThemselves:
      "Customers send the messages listed in the organization's file, 8 seconds apart."
    // Setup.
    case .inputsAreChecked:
      "An input that is not possible now is refused with a reason and changes nothing."
    case .trainerSetsUp:
      "Arrivals, time, agent, language and widget are set by whoever leads the rehearsal; "
        + "they are not part of the product."
    case .settingsHoldForWhatBegins:
      "A changed setting of the workstream acts at once; what rings, wraps up or is awaited "
        + "already keeps its time."
    case .optionsActAtOnce:
      "A change to a chat widget's conversation options takes effect on its conversations at "
        + "once."
    case .solutionAddsItsRecords:
      "Installing a solution adds all its records."
    case .providerLeavesNothing:
      "Removing a provider is the provider's work: no solution, code or data of it should "
        + "remain."
    case .managedSolutionTakesItsComponents:
      "Deleting a managed solution removes its components."
    case .unmanagedSolutionLeavesItsComponents:
      "Deleting an unmanaged solution leaves its components and the data; each component has to be deleted by itself."
    case .componentTables:
      "Channel capabilities and application tab templates are components of a solution: their tables have the columns "
        + "of one."
    case .dataRowsStay:
      "Conversation actions, their locale rows and providers are data, not components of a "
        + "solution: deleting the solution leaves them."
    case .deletingEmptiesLookups:
      "Deleting a provider or an action empties the lookups to it."
    case .leftRowsKeepTheirLookups:
      "Deleting a solution empties no lookup of the rows that stay: their lookups lead to providers and actions, "
        + "which stay too."
    case .installTakesOverLeftRows:
      "A solution that is installed again takes over the rows that it left, if it has all of them by their ids."
    case .conflictingSolutionsAreRefused:
      "A solution is not installed if its slash commands, unique names or ids are taken, or "
        + "if a newer version is installed."
    case .uninstallDeletesEverything:
      "Uninstalling with the data deletes components and data at once, as the article asks of the provider; in the "
        + "product that takes the provider's package."
    case .uninstallResetsOptions:
      "If a chat widget's chosen provider is removed with its solution, the mode is turned "
        + "off, with no provider chosen."
    case .openOutlivesItsSolution:
      "App tabs and sessions that are open when their solution is removed or upgraded stay as "
        + "they are until they are closed."
    // Records.
    case .recordsOfASolution:
      "A provider's solution should bring a template, an action, a locale row, a provider and a capability."
    case .englishIsTheBasicLanguage:
      "Each action should have at least one locale row; English is the basic language."
    case .eventParameterNamesTheTemplate:
      "The Event Parameter holds the template's name."
    case .remoteAssistanceOpensATab:
      "A co-browse or screen-sharing action has the event Open App Tab Template, and no web "
        + "resource data."
    case .appsLiveInATab:
      "The third-party app should open in an app tab whose page type is web resource."
    case .iconIsAWebResource:
      "An action's icon is the URL of a web resource."
    case .capabilityLinksAnAction:
      "For co-browse and screen sharing, a capability links an action."
    case .capabilityNeedsItsProvider:
      "A channel capability belongs to a provider; the lookup is required."
    case .capabilityIsUnique:
      "For one action and one provider there should be one capability."
    case .fiveCapabilityModes:
      "A capability has one of five modes: Audio, Video, Co-browse, Screen sharing, None."
    case .capabilityName:
      "A capability's name is provider_channelcapability."
    case .providerIsInstalledByACapability:
      "A provider is installed by a capability with that provider and an action."
    case .localeNeedsItsAction:
      "A locale row belongs to an action; the lookup is required."
    case .functionHandlesTheClick:
      "A Customer Defined Function needs a web resource and a function name."
    case .articleSpellsTheTemplate:
      "The article gives the application type as webresource, and the parameter as webresourcename with a URL."
    case .templateNeedsItsWebResource:
      "A template of the type web resource needs the parameter webresourceName."
    case .uniqueNameHasAPrefix:
      "A template's unique name begins with a prefix of 3 to 8 letters or digits and an "
        + "underscore."
    case .uniqueNameHasThePublishersPrefix:
      "The prefix of a unique name is the publisher's."
    case .columnsHaveLimits:
      "Each text column has a greatest length."
    case .solutionNameHasALimit:
      "A solution's unique name has at most 65 characters: letters, digits and underscores."
    case .solutionNameUpgrade:
      "The ending _upgrade of a solution's name is reserved."
    case .widgetStoresTheProvidersName:
      "A chat widget stores the name of its provider as text."
    case .widgetNeedsAProvider:
      "A mode that is turned on has a provider selected."
    case .fourEvents:
      "The app reports four events by exact names: CobrowseConnectedEvent, "
        + "CobrowseEndedEvent, ScreenShareConnectedEvent, ScreenShareEndedEvent."
    case .endedBelongsInOnbeforeunload:
      "The Ended event belongs in onbeforeunload, so that closing the tab ends the session."
    case .privacyPolicyIsPublished:
      "A provider publishes the link to its privacy policy on AppSource."
    case .dataProtectionIsCompliant:
      "A provider handles personal data in a compliant way."
    case .installingNeedsFewSteps:
      "Installing a solution should leave the customer few manual steps, or none."
    case .publishingHasItsLinks:
      "To publish on AppSource, the article links the onboarding, a guide, ISV Studio, an "
        + "overview, the agreement, the policies, the certification and the support."
    case .checksOfOurs:
      "A check of this program; the product makes none."
    }
  }
}
