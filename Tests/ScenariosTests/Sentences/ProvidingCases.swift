/// The error of a step without a third-party app.
private let noApp =
  "no app tab of a third-party app is open (let the agent press its button first: `When the agent types \"/cb\"`)"
private let events =
  "(allowed: CobrowseConnectedEvent, CobrowseEndedEvent, ScreenShareConnectedEvent, ScreenShareEndedEvent)"

/// The sentences about actions of the third-party app and the administrator.
extension SentenceCase {
  static let byProviders: [SentenceCase] = [
    SentenceCase(
      "the provider sends {event} to window",
      holds: """
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent to window
        Then the warning "event-to-window" is raised
        """,
      fails: Failing(
        "When the provider sends CobrowseConnectedEvent to window",
        says: "the provider sends CobrowseConnectedEvent to window: " + noApp),
      wrong: Failing(
        "When the provider sends CobrowseConectedEvent to window",
        says:
          "the provider sends CobrowseConectedEvent to window: `CobrowseConectedEvent` is not allowed in the "
          + "sentence `the provider sends {event} to window` (did you mean `CobrowseConnectedEvent`? "
          + events + ")")),
    SentenceCase(
      #"the provider sends {event} from the tab "…""#,
      holds: """
        When the agent types "/cb"
        And the agent opens the tab "Summary"
        And the provider sends CobrowseConnectedEvent from the tab "Fabrikam co-browse"
        Then the co-browse session is Connected
        """,
      fails: Failing(
        #"When the provider sends CobrowseConnectedEvent from the tab "Summary""#,
        says: #"the provider sends CobrowseConnectedEvent from the tab "Summary": refused: The tab has no "#
          + "third-party app. (Choose a tab that a conversation action has opened.)"),
      wrong: Failing(
        """
        When the agent types "/cb"
        And the provider sends CobrowseEndedEvent from the tab "Fabrikam cobrowse"
        """,
        says: #"the provider sends CobrowseEndedEvent from the tab "Fabrikam cobrowse": there is no app tab "#
          + "Fabrikam cobrowse (did you mean `Fabrikam co-browse`? (there are: Active Conversation, Fabrikam co-browse))"
      )
    ),
    SentenceCase(
      "the provider sends {event}",
      holds: """
        When the agent types "/cb"
        And the provider sends CobrowseEndedEvent
        Then the co-browse session is Cancelled
        """,
      fails: Failing(
        "When the provider sends CobrowseEndedEvent", says: "the provider sends CobrowseEndedEvent: " + noApp),
      wrong: Failing(
        "When the provider sends ScreenshareStarted",
        says: "the provider sends ScreenshareStarted: `ScreenshareStarted` is not allowed in the sentence "
          + "`the provider sends {event}` (allowed: CobrowseConnectedEvent, CobrowseEndedEvent, "
          + "ScreenShareConnectedEvent, ScreenShareEndedEvent)")),
    SentenceCase(
      #"the provider invites the customer with "…""#,
      holds: """
        When the agent types "/cb"
        And the provider invites the customer with "Join with the code 4711"
        Then the customer sees "4711"
        """,
      fails: Failing(
        #"When the provider invites the customer with "Join""#,
        says: #"the provider invites the customer with "Join": "# + noApp)),
    SentenceCase(
      "{duration} pass", at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives
        And 2m pass
        Then the fact "conversationMissed" is told
        """,
      wrong: Failing(
        "When 5 seconds pass",
        says: #"5 seconds pass: there is no sentence "5 seconds pass" (did you mean `5s pass`?)"#)),
  ]

  static let byAdministrators: [SentenceCase] = [
    SentenceCase(
      #"the administrator turns {mode} on with the provider "…""#,
      holds: """
        When the administrator turns co-browse off
        And the administrator turns co-browse on with the provider "Fabrikam"
        Then the button "Co-browse" is shown
        """,
      fails: Failing(
        #"When the administrator turns co-browse on with the provider "Tailspin""#,
        says: #"the administrator turns co-browse on with the provider "Tailspin": refused: No installed "#
          + "solution has the provider Tailspin with an active Co-browse capability. "
          + "(Choose an installed provider, or install the solution that has it.)"),
      wrong: Failing(
        #"When the administrator turns co-brose on with the provider "Fabrikam""#,
        says:
          #"the administrator turns co-brose on with the provider "Fabrikam": `co-brose` is not allowed in "#
          + #"the sentence `the administrator turns {mode} on with the provider "…"` "#
          + "(did you mean `co-browse`? (allowed: co-browse, screen-sharing))")),
    SentenceCase(
      "the administrator turns {mode} off",
      holds: """
        When the administrator turns screen-sharing off
        Then the button "Share screen" is not shown
        """,
      wrong: Failing(
        "When the administrator turns audio off",
        says: "the administrator turns audio off: `audio` is not allowed in the sentence "
          + "`the administrator turns {mode} off` (allowed: co-browse, screen-sharing)")),
    SentenceCase(
      #"the administrator installs "…""#,
      holds: """
        When the administrator installs "TailspinAssist"
        Then the button "Greet" is shown
        """,
      wrong: Failing(
        #"When the administrator installs "TailspinAsist""#,
        says: #"the administrator installs "TailspinAsist": there is no solution TailspinAsist "#
          + "(did you mean `TailspinAssist`? (there are: AlpineAssist, FabrikamRemoteAssist, LucerneAssist, "
          + "ProsewareAssist, TailspinAssist, "
          + "Tailwind Tools, WideWorldSupport))")),
    SentenceCase(
      #"the administrator uninstalls "…""#,
      holds: """
        When the administrator uninstalls "FabrikamRemoteAssist"
        Then there are no buttons
        """,
      wrong: Failing(
        #"When the administrator uninstalls "FabrikamRemoteAsist""#,
        says:
          #"the administrator uninstalls "FabrikamRemoteAsist": refused: The solution FabrikamRemoteAsist "#
          + "is not installed. (Did you mean FabrikamRemoteAssist?)")),
    SentenceCase(
      #"the administrator uninstalls "…" and leaves its data"#,
      holds: """
        When the administrator uninstalls "FabrikamRemoteAssist" and leaves its data
        Then the button "Survey" is shown
        """,
      wrong: Failing(
        #"When the administrator uninstalls "FabrikamRemoteAsist" and leaves its data"#,
        says:
          #"the administrator uninstalls "FabrikamRemoteAsist" and leaves its data: refused: The solution "#
          + "FabrikamRemoteAsist is not installed. (Did you mean FabrikamRemoteAssist?)")),
  ]
}
