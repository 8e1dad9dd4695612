extension SentenceCase {
  /// The sentences that set up a scenario.
  static let settingTheStage: [SentenceCase] = [
    SentenceCase(
      #"the org "…""#, at: .nowhere,
      holds: """
        Given the org "northwind"
        And a conversation with "Olivia Brown"
        Then the button "Greet" is shown
        """,
      fails: Failing(
        """
        Given the org "northwind"
        And the org "contoso"
        """,
        says: #"the org "contoso": the organization is northwind already, so it cannot be contoso "#
          + "(name the organization once, in the Background or in the scenario)"),
      wrong: Failing(
        #"Given the org "contosso""#,
        says: #"the org "contosso": there is no organization contosso"#
          + " (did you mean `contoso`? (there are: adventureworks, contoso, northwind))")),
    SentenceCase(
      #"the chat widget "…""#, at: .at("contoso"),
      holds: """
        Given the chat widget "Store chat"
        And a conversation with "Noah Park"
        Then the button "Co-browse" is not shown
        """,
      wrong: Failing(
        #"Given the chat widget "Stor chat""#,
        says: #"the chat widget "Stor chat": there is no chat widget Stor chat"#
          + " (did you mean `Store chat`? (there are: Web support, Store chat))")),
    SentenceCase(
      #"the agent "…""#, at: .at("contoso"),
      holds: """
        Given the agent "Luc Martin"
        And a conversation with "Noah Park"
        Then the button "Conavigation" is shown
        And the customer sees "Luc Martin joined"
        """,
      wrong: Failing(
        #"Given the agent "Luc Marten""#,
        says: #"the agent "Luc Marten": there is no agent Luc Marten"#
          + " (did you mean `Luc Martin`? (there are: Ana Ruiz, Luc Martin))")),
    SentenceCase(
      #"the agent's language is "…""#, at: .at("contoso"),
      holds: """
        Given the agent's language is "fr-FR"
        And a conversation with "Noah Park"
        Then the button "Conavigation" is shown
        And the customer sees "Ana Ruiz joined"
        """,
      wrong: Failing(
        #"Given the agent's language is "fr-FX""#,
        says: #"the agent's language is "fr-FX": `fr-FX` is not allowed in the sentence "#
          + "`the agent's language is \"…\"` (did you mean `fr-FR`?)")),
    SentenceCase(
      #"the clock reads "…""#, at: .at("contoso"),
      holds: """
        Given the clock reads "2026-01-05T08:30:00Z"
        And a conversation with "Noah Park"
        Then the screen shows "08:30"
        """,
      fails: Failing(
        """
        Given a conversation with "Noah Park"
        And the clock reads "2026-01-05T08:30:00Z"
        """,
        says: #"the clock reads "2026-01-05T08:30:00Z": refused: That time has already passed. "#
          + "(Step back in the history instead.)"),
      wrong: Failing(
        #"Given the clock reads "half past eight""#,
        says: #"the clock reads "half past eight": `half past eight` is not allowed in the sentence "#
          + "`the clock reads \"…\"` (allowed: 2026-01-05T09:00:00Z)")),
    SentenceCase(
      #"{mode} is turned on with the provider "…""#, at: .at("northwind"),
      holds: """
        Given co-browse is turned on with the provider "Wide World"
        And screen-sharing is turned on with the provider "Nobody"
        And a conversation with "Olivia Brown"
        Then the button "Guide" is shown
        And the button "Co-browse" is not shown
        And the button "View screen" is not shown
        """,
      wrong: Failing(
        #"Given co-brows is turned on with the provider "Wide World""#,
        says:
          #"co-brows is turned on with the provider "Wide World": `co-brows` is not allowed in the sentence "#
          + #"`{mode} is turned on with the provider "…"` (did you mean `co-browse`? "#
          + "(allowed: co-browse, screen-sharing))")),
    SentenceCase(
      "{mode} is turned off", at: .at("contoso"),
      holds: """
        Given co-browse is turned off
        And a conversation with "Noah Park"
        Then the button "Co-browse" is not shown
        And the button "Share screen" is shown
        """,
      wrong: Failing(
        "Given screensharing is turned off",
        says: "screensharing is turned off: `screensharing` is not allowed in the sentence "
          + "`{mode} is turned off` (did you mean `screen-sharing`? "
          + "(allowed: co-browse, screen-sharing))")),
    SentenceCase(
      #"the solution "…" is installed"#, at: .at("contoso"),
      holds: """
        Given the solution "TailspinAssist" is installed
        And a conversation with "Noah Park"
        Then the button "Greet" is shown
        And the button "Survey" is shown
        """,
      wrong: Failing(
        #"Given the solution "TailspinAsist" is installed"#,
        says: #"the solution "TailspinAsist" is installed: there is no solution TailspinAsist "#
          + "(did you mean `TailspinAssist`? (there are: AlpineAssist, FabrikamRemoteAssist, LucerneAssist, "
          + "ProsewareAssist, TailspinAssist, "
          + "Tailwind Tools, WideWorldSupport))")),
    SentenceCase(
      #"a conversation with "…""#, at: .at("contoso"),
      holds: """
        Given a conversation with "Mia Wong"
        Then the conversation is Active
        And 1 app tabs are open
        And the customer does not see "invoice"
        """,
      fails: Failing(
        (0...10).map { #"Given a conversation with "Customer \#($0)""# }.joined(separator: "\n"),
        says: #"a conversation with "Customer 10": refused: Maximum sessions reached. "#
          + "Close a session before opening another.")),
    SentenceCase(
      "the provider connects after {duration}",
      holds: """
        Given the provider connects after 2s
        When the agent types "/cb"
        Then the co-browse session is Connected within 2s
        """,
      wrong: Failing(
        "Given the provider connects after 2 seconds",
        says: "the provider connects after 2 seconds: there is no sentence "
          + #""the provider connects after 2 seconds" "#
          + "(did you mean `the provider connects after 2s`?)")),
    SentenceCase(
      "the provider never connects",
      holds: """
        Given the provider never connects
        When the agent types "/share"
        And 10m pass
        Then the screen-sharing session is Requested
        """),
    SentenceCase(
      "the provider forgets {event} on unload",
      holds: """
        Given the provider forgets CobrowseEndedEvent on unload
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent
        And the agent closes the tab "Fabrikam co-browse"
        Then the warning "session-leaked" is raised
        When the agent types "/share"
        And the provider sends ScreenShareConnectedEvent
        And the agent closes the tab "Fabrikam screen share"
        Then the screen-sharing session is Ended
        """,
      fails: Failing(
        "Given the provider forgets CobrowseConnectedEvent on unload",
        says: "the provider forgets CobrowseConnectedEvent on unload: CobrowseConnectedEvent is not sent on "
          + "unload, so it cannot be forgotten there (a page sends CobrowseEndedEvent from onbeforeunload)"),
      wrong: Failing(
        "Given the provider forgets CobrowseEndEvent on unload",
        says: "the provider forgets CobrowseEndEvent on unload: `CobrowseEndEvent` is not allowed in the "
          + "sentence `the provider forgets {event} on unload` (did you mean `CobrowseEndedEvent`? (allowed: "
          + "CobrowseConnectedEvent, CobrowseEndedEvent, ScreenShareConnectedEvent, "
          + "ScreenShareEndedEvent))")),
    SentenceCase(
      "the provider sends every event twice",
      holds: """
        Given the provider sends every event twice
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent
        Then the warning "event-repeated" is raised
        """),
  ]
}
