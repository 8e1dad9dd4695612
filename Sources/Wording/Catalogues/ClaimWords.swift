import Simulation

/// A claim about the product or the rehearsal, in our own words.
public enum ClaimWords {
  public static func statement(_ claim: SimulationClaim) -> String {
    switch claim {
    case .buttonsByOrder:
      "The buttons of a conversation are its conversation actions, smallest Order first; a negative "
        + "order is allowed."
    case .equalOrdersByName: "Actions of the same order are sorted by name, then by id."
    case .inactiveActionsAreHidden: "An inactive conversation action has no button."
    case .widgetTurnsModesOn:
      "A co-browse or screen-sharing button shows while the conversation's chat widget has that mode "
        + "turned on and the "
        + "button's provider chosen for it. The two modes are independent."
    case .anyChosenCapabilityShows:
      "An action that several channel capabilities link shows if any of them is chosen; the session has "
        + "that one's mode."
    case .deadCapabilitiesHideTheirAction:
      "A channel capability that is inactive, or whose provider is missing or inactive, hides its action."
    case .subscriptionIsNeeded:
      "Without an active chat or digital messaging subscription there is no third-party co-browse or "
        + "screen sharing."
    case .notInUnifiedServiceDesk:
      "An agent who works in Unified Service Desk gets no third-party co-browse or screen sharing."
    case .actionsWithoutCapabilityShow:
      "An action that no co-browse or screen-sharing capability links always shows."
    case .labelsComeFromLocaleRows:
      "Label, tooltip and slash command of a button come from the action's locale row in the agent's "
        + "language."
    case .wholeLocaleRowFallsBack:
      "If that row is missing, the whole English row is used; if that is missing too, the action's "
        + "name, with no command."

    case .slashCommandsRunActions:
      "An agent runs a conversation action by typing its slash command into the chat box, in upper "
        + "or lower case."
    case .commandsNeverReachTheCustomer:
      "A line that begins with / is a command and never reaches the customer. To send such text, "
        + "begin with //."
    case .restOfCommandIsIgnored:
      "Only the first word of a command counts; the rest is ignored, and the event line says so."
    case .unknownCommandIsRejected: "An unknown command is rejected, and the nearest ones are named."
    case .smallestOrderTakesSharedCommand:
      "If two buttons have the same command, the one with the smaller order runs, with a warning."
    case .productCommandsAreReserved:
      "The product reserves ten commands, such as /q, /c and /t. Only those for quick replies are "
        + "simulated."
    case .quickReplies: "/q and /1 list the organization's quick replies, also by keyword or #tag."

    case .openAppTabTemplate:
      "Open App Tab Template opens the app tab that the action's Event Parameter names; if it is "
        + "already open, it comes to the front."
    case .sendMessage: "Send message puts the Event Parameter into the conversation as the agent's message."
    case .customerDefinedFunction:
      "Customer Defined Function calls the named function of a web resource. Here the call is recorded, "
        + "but nothing runs."
    case .actionWithoutParameterIsRejected:
      "An action without the value that its event needs is rejected with a reason, and nothing happens."
    case .templateByUniqueNameThenName:
      "The Event Parameter is compared with the templates' unique names first, then with their names."
    case .tenTabs: "A session holds at most 10 app tabs, Summary among them."
    case .audioAndVideoAreNotSimulated: "The modes Audio and Video show their buttons and start no session."

    case .dataHoldsConversationId:
      "An app tab's page gets one parameter, data: percent-encoded JSON with the conversation's id "
        + "as conversationId."
    case .conversationDataOverrides:
      "The conversation's data replaces a data parameter in the template."
    case .summaryCannotClose:
      "The first tab of a session, Summary, cannot close; others do as their template says."
    case .tabReloadsOnReturn:
      "When the agent comes back to an app tab, from another tab or another session, its page loads "
        + "again: a known issue."
    case .pageUnloadsOnClose:
      "Closing an app tab fires its page's onbeforeunload, where the page sends its Ended event."
    case .behaviourIsSimulated:
      "A solution's simulation block plays the third-party app, with its delays and mistakes."

    case .escalationCreatesSession:
      "Selecting an action with the mode Co-browse or Screen sharing creates a secondary session of "
        + "the conversation, "
        + "with the creation reason Escalated."
    case .oneSessionPerMode:
      "A conversation has at most one live session of each mode; selecting the action again brings "
        + "its tab to the front."
    case .connectedEventConnects: "A Connected event of its mode makes a Requested session Connected."
    case .endedEventEnds: "An Ended event of its mode ends a Connected session."
    case .eventsBelongToTheirTab: "The events name no conversation; each belongs to the app tab that sent it."
    case .eventsGoToWindowTop: "Omnichannel receives the events only at window.top."
    case .unfinishedSessionIsCancelled:
      "A Requested session is cancelled by its Ended event, by the closing of its tab or by the end "
        + "of the conversation."
    case .conversationEndEndsSessions:
      "When the conversation ends, its Connected sessions end too, with the closure reason "
        + "ConversationClosed."
    case .closedTabLeaksSession:
      "A Connected session whose tab closes without an Ended event stays Connected: the defect that "
        + "the advice about "
        + "onbeforeunload prevents."
    case .repeatedEventChangesNothing:
      "An event that does not fit the session's status changes nothing and raises a warning."
    case .systemMessages:
      "A system message in the conversation reports each step of a session. The texts are ours; "
        + "the product's are "
        + "not known."

    case .presenceFollowsWork:
      "Presence follows the work: Available with none, Busy with some, Do not disturb at full capacity."
    case .connectedSessionUsesCapacity:
      "A connected secondary session uses the agent's whole capacity, as a call does."
    case .requestedSessionTakesNoCapacity: "A session that is only Requested takes no capacity."
    case .presenceByHand:
      "Available or Busy set by hand lasts until the next conversation is accepted or closed; the "
        + "others stay until changed."
    case .rejectedMeansDoNotDisturb: "Rejecting a conversation makes the agent Do not disturb."
    case .missedMeansInactive: "Missing a conversation makes the agent Inactive, which only the system sets."

    case .conversationsArriveOpen: "When a customer starts a chat, a new conversation arrives and is Open."
    case .messagesAreExchanged: "Customer and agent exchange messages through the conversation."
    case .tenSessions: "An agent has at most 10 sessions at a time."
    case .ringsForTwoMinutes: "An incoming conversation rings for 120 seconds."
    case .usedUpCapacityWithdrawsOffers:
      "Conversations that ring when a session connects go back to waiting: the session uses all capacity."
    case .fullCapacityWaits:
      "Each active conversation takes one unit of capacity; if no unit is free, the next one waits."
    case .agentPicksOpenConversation: "An agent can pick an Open conversation, whether it rings or waits."
    case .endGoesToWrapUp: "When agent or customer ends an Active conversation it goes to Wrap-up."
    case .closingReleasesActiveConversation:
      "Closing the session of an Active live chat without ending it makes the conversation Open again."
    case .wrapUpThenClosed:
      "Closing the session of a conversation in Wrap-up closes the conversation for good."
    case .customerLeavesQueue: "When the customer leaves before an agent accepts, the conversation is Closed."
    case .cutOffForThreeMinutes:
      "A customer who is cut off has 3 minutes to come back; after that the conversation goes to Wrap-up."
    case .nothingAfterTheEnd: "In Wrap-up and Closed, buttons, commands and messages are refused."
    case .customersSpeakByThemselves:
      "Customers send the messages listed in the organization's file, 8 seconds apart."

    case .inputsAreChecked: "An input that is not possible now is refused with a reason and changes nothing."
    case .trainerSetsUp:
      "Arrivals, time, agent, language and widget are set by whoever leads the rehearsal; they are "
        + "not part of the product."
    case .optionsActAtOnce:
      "A change to a chat widget's conversation options takes effect on its conversations at once."
    case .solutionsComeAndGoWhole:
      "Installing a solution adds all its records; uninstalling it removes all of them."
    case .conflictingSolutionsAreRefused:
      "A solution is not installed if its slash commands, unique names or ids are taken, or if a newer "
        + "version is installed."
    case .uninstallResetsOptions:
      "If a chat widget's chosen provider is removed with its solution, the mode is turned off, with no "
        + "provider chosen."
    case .openOutlivesItsSolution:
      "App tabs and sessions that are open when their solution is removed or upgraded stay as they are until they "
        + "are closed."
    }
  }
}
