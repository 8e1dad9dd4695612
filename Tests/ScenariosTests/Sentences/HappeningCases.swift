/// What a step says where nobody is there to talk to.
private let nobody =
  "there is no conversation yet (begin with a sentence such as `Given a conversation with \"Noah Park\"`)"
private let noApp =
  "no app tab of a third-party app is open (let the agent press its button first: `When the agent types \"/cb\"`)"
private let events =
  "(there can stand: CobrowseConnectedEvent, CobrowseEndedEvent, ScreenShareConnectedEvent, ScreenShareEndedEvent)"

extension SentenceCase {
  /// The sentences that let something happen.
  static let happening = byCustomers + byAgents + byProviders + byAdministrators

  private static let byCustomers: [SentenceCase] = [
    SentenceCase(
      #"a conversation from "…" arrives"#, at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives
        Then the conversation is Open
        And the fact "conversationRang" is told
        """),
    SentenceCase(
      #"the customer says "…""#,
      holds: """
        When the customer says "Hello"
        Then the agent sees "Hello"
        """,
      fails: Failing(
        """
        When the customer leaves
        And the customer says "Hello"
        """,
        says: #"the customer says "Hello": refused: The conversation is Wrap-up, and only an Active one has "#
          + "buttons, commands and messages. (Close the session, or start the conversation over.)")),
    SentenceCase(
      "the customer leaves",
      holds: """
        When the customer leaves
        Then the conversation is Wrap-up
        """,
      fails: Failing(
        """
        When the customer leaves
        And the customer leaves
        """,
        says: "the customer leaves: refused: The conversation is Wrap-up, and only an Active one has "
          + "buttons, commands and messages. (Close the session, or start the conversation over.)")),
    SentenceCase(
      "the customer is cut off",
      holds: """
        When the customer is cut off
        Then the conversation is Active
        And the conversation is Wrap-up within 3m
        """,
      fails: Failing(
        """
        When the customer is cut off
        And the customer is cut off
        """,
        says: "the customer is cut off: refused: The customer is cut off. "
          + "(Let the customer come back first, or let the return time pass.)")),
    SentenceCase(
      "the customer comes back",
      holds: """
        When the customer is cut off
        And the customer comes back
        And 10m pass
        Then the conversation is Active
        """,
      fails: Failing(
        "When the customer comes back",
        says:
          "the customer comes back: refused: The customer is not cut off, so there is nothing to come back "
          + "from. (Cut the customer off first.)")),
  ]

  private static let byAgents: [SentenceCase] = [
    SentenceCase(
      "the agent accepts it", at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives
        And the agent accepts it
        Then the conversation is Active
        """,
      fails: Failing(
        "When the agent accepts it",
        says: "the agent accepts it: there is no conversation to accept or reject "
          + "(let one arrive first: `When a conversation from \"Mia Wong\" arrives`)")),
    SentenceCase(
      "the agent rejects it", at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives
        And the agent rejects it
        Then the agent is Do not disturb
        """,
      fails: Failing(
        "When the agent rejects it",
        says: "the agent rejects it: there is no conversation to accept or reject "
          + "(let one arrive first: `When a conversation from \"Mia Wong\" arrives`)")),
    SentenceCase(
      #"the agent types "…""#, at: .at("contoso"),
      holds: """
        Given a conversation with "Noah Park"
        When the agent types "Hello"
        Then the customer sees "Hello"
        """,
      fails: Failing(#"When the agent types "Hello""#, says: #"the agent types "Hello": "# + nobody)),
    SentenceCase(
      #"the agent presses "…""#,
      holds: """
        When the agent presses "Survey"
        Then the customer sees "fabrikam.example/survey"
        """,
      wrong: Failing(
        #"When the agent presses "Co-browze""#,
        says: #"the agent presses "Co-browze": there is no button Co-browze (did you mean Co-browse?)"#)),
    SentenceCase(
      #"the agent opens the tab "…""#,
      holds: """
        When the agent types "/cb"
        And the agent opens the tab "Summary"
        Then the app tab "Summary" is in front
        """,
      wrong: Failing(
        #"When the agent opens the tab "Sumary""#,
        says: #"the agent opens the tab "Sumary": there is no app tab Sumary (did you mean Summary?)"#)),
    SentenceCase(
      #"the agent closes the tab "…""#,
      holds: """
        When the agent types "/cb"
        And the agent closes the tab "Fabrikam co-browse"
        Then 1 app tabs are open
        """,
      wrong: Failing(
        #"When the agent closes the tab "Fabricam co-browse""#,
        says: #"the agent closes the tab "Fabricam co-browse": there is no app tab Fabricam co-browse "#
          + "(there are: Summary)")),
    SentenceCase(
      #"the agent opens the conversation with "…""#,
      holds: """
        Given a conversation with "Mia Wong"
        When the agent types "/cb"
        And the agent opens the conversation with "Noah Park"
        Then there is no co-browse session
        And 1 app tabs are open
        """,
      wrong: Failing(
        #"When the agent opens the conversation with "Noah Parc""#,
        says:
          #"the agent opens the conversation with "Noah Parc": there is no conversation with the customer "#
          + "Noah Parc (did you mean Noah Park?)")),
    SentenceCase(
      "the agent ends the conversation", at: .at("contoso"),
      holds: """
        Given a conversation with "Noah Park"
        When the agent ends the conversation
        Then the conversation is Wrap-up
        """,
      fails: Failing(
        "When the agent ends the conversation", says: "the agent ends the conversation: " + nobody)),
    SentenceCase(
      "the agent closes the session", at: .at("contoso"),
      holds: """
        Given a conversation with "Noah Park"
        When the agent ends the conversation
        And the agent closes the session
        Then the conversation is Closed
        """,
      fails: Failing("When the agent closes the session", says: "the agent closes the session: " + nobody)),
    SentenceCase(
      #"the agent sets presence to "…""#,
      holds: """
        When the agent sets presence to "appear away"
        Then the agent is Appear away
        """,
      wrong: Failing(
        #"When the agent sets presence to "Bussy""#,
        says: #"the agent sets presence to "Bussy": `Bussy` cannot stand in the sentence "#
          + "`the agent sets presence to \"…\"` (did you mean `Busy`? (there can stand: Available, Busy, Do not disturb, "
          + "Appear away, Offline, Inactive))")),
  ]

  private static let byProviders: [SentenceCase] = [
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
          "the provider sends CobrowseConectedEvent to window: `CobrowseConectedEvent` cannot stand in the "
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
        says: #"the provider sends CobrowseConnectedEvent from the tab "Summary": refused: The tab holds no "#
          + "third-party app. (Choose a tab that a conversation action has opened.)"),
      wrong: Failing(
        """
        When the agent types "/cb"
        And the provider sends CobrowseEndedEvent from the tab "Fabrikam cobrowse"
        """,
        says: #"the provider sends CobrowseEndedEvent from the tab "Fabrikam cobrowse": there is no app tab "#
          + "Fabrikam cobrowse (did you mean Fabrikam co-browse?)")),
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
        says: "the provider sends ScreenshareStarted: `ScreenshareStarted` cannot stand in the sentence "
          + "`the provider sends {event}` (there can stand: CobrowseConnectedEvent, CobrowseEndedEvent, "
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
        Then the agent is Inactive
        """,
      wrong: Failing(
        "When 5 seconds pass",
        says: #"5 seconds pass: there is no sentence "5 seconds pass" (did you mean `{duration} pass`?)"#)),
  ]

  private static let byAdministrators: [SentenceCase] = [
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
          + "solution brings the provider Tailspin with an active Co-browse capability. "
          + "(Choose an installed provider, or install the solution that brings it.)"),
      wrong: Failing(
        #"When the administrator turns co-brose on with the provider "Fabrikam""#,
        says:
          #"the administrator turns co-brose on with the provider "Fabrikam": `co-brose` cannot stand in "#
          + #"the sentence `the administrator turns {mode} on with the provider "…"` "#
          + "(did you mean `co-browse`? (there can stand: co-browse, screen-sharing))")),
    SentenceCase(
      "the administrator turns {mode} off",
      holds: """
        When the administrator turns screen-sharing off
        Then the button "Share screen" is not shown
        """,
      wrong: Failing(
        "When the administrator turns audio off",
        says: "the administrator turns audio off: `audio` cannot stand in the sentence "
          + "`the administrator turns {mode} off` (there can stand: co-browse, screen-sharing)")),
    SentenceCase(
      #"the administrator installs "…""#,
      holds: """
        When the administrator installs "TailspinAssist"
        Then the button "Greet" is shown
        """,
      wrong: Failing(
        #"When the administrator installs "TailspinAsist""#,
        says: #"the administrator installs "TailspinAsist": there is no solution TailspinAsist "#
          + "(did you mean TailspinAssist?)")),
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
  ]
}
