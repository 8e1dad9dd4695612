import Diagnostics

extension ClaimWords {
  /// What else must be known of the claim: where pages disagree, or what they leave open; nil if nothing.
  public static func caution(_ claim: ProductClaim) -> String? {
    switch claim {
    case .widgetTurnsModesOn:
      "The article has the options under Conversation Options, Remote assistance; the page "
        + "about chat widgets has them under User features."
    case .providersComeFromAppSource:
      "The article says “installed”; the newer page says “published on AppSource”. Here every "
        + "installed provider is listed."
    case .actionsWithoutCapabilityShow:
      "The article speaks of a capability without an action, and not of an action without a capability."
    case .buttonStandsAtTheTop:
      "The article has them at the top of the conversation control; the newer page shows a "
        + "computer icon next to End."
    case .productHasTenCommands:
      "The page of January 2025 lists only /q, /c, /cq, /t and /tq; /1, /2, /3, /4 and /taq "
        + "stand on the page of July 2025."
    case .quickReplies:
      "The page of July 2025 has /1 for the same; older ones have not."
    case .updatePresenceAtTheSelection:
      "What the presence becomes then is not said; for calls, capacity is blocked from the "
        + "escalation on."
    case .customerDefinedFunction:
      "The article spells it Customer Defined function."
    case .templateByUniqueNameThenName:
      "The article says the template's name; the API takes its unique name."
    case .dataHoldsConversationId:
      "The same section also speaks of URL and query parameters."
    case .anchorTabIsActiveConversation:
      "Older pages call it Customer Summary."
    case .sessionTabsCannotClose:
      "The page about application tabs says that tabs are closed by their icon. Here no "
        + "session template is simulated but the anchor tab."
    case .tabReloadsOnReturn:
      "The known issue of 2020 names another tab or session; the page of 2024 names only "
        + "tabs; the pages about sessions and applications promise that unsaved changes stay."
    case .pageUnloadsOnClose:
      "Whether a browser fires beforeunload for a frame that is removed is not on the page."
    case .hostObjectsAreReached:
      "No page says at which window a web resource finds these objects."
    case .connectedSessionUsesCapacity:
      "For a call, capacity is blocked from the escalation on, and a supervisor may still "
        + "assign work."
    case .wrapUpBlocksCapacity:
      "One page gives 30 seconds to 60 minutes for the set time, another 1 to 60 minutes."
    case .ringingIsOpen:
      "One page can be read as Active from the assignment on."
    case .ringsForTwoMinutes:
      "The same page calls the setting Countdown (seconds) and Timeout (seconds)."
    case .oneNotificationAtATime:
      "Only the known issues of 2020 say so."
    case .agentPicksOpenConversation:
      "The page about the dashboard says both that picking starts a session and that it "
        + "brings a notification."
    case .releasedConversationIsReassigned:
      "One page says to another representative, another says to the same one."
    case .cutOffForThreeMinutes:
      "The page says once that three minutes is the default of a setting, and once plainly "
        + "three minutes."
    case .dataRowsStay:
      "The article says that the records are part of the solution, and the page about solutions that a managed one's "
        + "associated data are deleted; but these tables are the product's, and have no columns of a solution component."
    case .managedSolutionTakesItsComponents:
      "The page adds “all associated data”. Whether these are also rows in the product's own tables, it does not say; "
        + "it also says that components on which others depend cannot be deleted."
    case .leftRowsKeepTheirLookups:
      "No page says so: it follows from which tables have columns of a solution component."
    case .uninstallResetsOptions:
      "A chat widget stores the provider's name as text, so in the product the name probably stays."
    case .iconIsAWebResource:
      "The article writes /webresource/, another page /webresources/; the page about web "
        + "resources advises against both."
    case .templateNeedsItsWebResource:
      "The article spells it webresourcename."
    case .columnsHaveLimits:
      "That the length counts UTF-16 units is on no page."
    case .slugsAreFilled:
      "Only {customerName} is filled here. The page is of 2023 and says "
        + "nothing of third-party apps."
    case .dataIsMasked:
      "Whether a rule hits a link or a code that the app shares is on no page."
    case .publishingHasItsLinks:
      "The links are those of 2020; some lead to another page today."
    default: nil
    }
  }
}
