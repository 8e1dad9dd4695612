/// The sentences about facts, messages and the whole screen.
extension SentenceCase {
  static let ofWords: [SentenceCase] = [
    SentenceCase(
      #"the fact "…" is told"#,
      holds: #"Then the fact "conversationAccepted" is told"#,
      fails: Failing(
        #"Then the fact "sessionConnected" is told"#,
        says:
          #"the fact "sessionConnected" is told: expected the fact sessionConnected, found at last "#
          + "tabOpened, tabCameToFront, systemMessagePosted, conversationCameToFront, presenceChanged"),
      wrong: Failing(
        #"Then the fact "sessionConected" is told"#,
        says: #"the fact "sessionConected" is told: `sessionConected` is not allowed in the sentence "#
          + "`the fact \"…\" is told` (did you mean `sessionConnected`?)")),
    SentenceCase(
      #"the customer sees "…""#,
      holds: #"Then the customer sees "Ruiz joined""#,
      fails: Failing(
        #"Then the customer sees "Hello""#,
        says: #"the customer sees "Hello": expected Hello, found at last: Ana Ruiz joined"#)),
    SentenceCase(
      #"the customer does not see "…""#,
      holds: #"Then the customer does not see "Hello""#,
      fails: Failing(
        #"Then the customer does not see "joined""#,
        says: #"the customer does not see "joined": expected no joined, found Ana Ruiz joined"#)),
    SentenceCase(
      #"the agent sees "…""#,
      holds: """
        When the agent types "/q farewell"
        Then the agent sees "Goodbye"
        When the agent types "/cbb"
        Then the agent sees "There is no command /cbb"
        """,
      fails: Failing(
        #"Then the agent sees "Goodbye""#,
        says: #"the agent sees "Goodbye": expected Goodbye, found at last: Ana Ruiz joined"#)),
    SentenceCase(
      "the command is rejected",
      holds: """
        When the agent types "/nope"
        Then the command is rejected
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the command is rejected
        """,
        says: "the command is rejected: expected a rejection, found none: it was done")),
    SentenceCase(
      #"the command is rejected because "…""#,
      holds: """
        When the agent types "/sruvey"
        Then the command is rejected because "unknown-command"
        And the command is rejected because "no command /SRUVEY"
        And the command is rejected because "did you mean /survey?"
        """,
      fails: Failing(
        """
        When the agent types "/nope"
        Then the command is rejected because "mode-turned-off"
        """,
        says:
          #"the command is rejected because "mode-turned-off": expected because mode-turned-off, "#
          + "found unknown-command: There is no command /nope in this conversation. Did you mean /notes?")),
    SentenceCase(
      #"the warning "…" is raised"#,
      holds: """
        When the agent types "/cb"
        And the provider sends ScreenShareEndedEvent
        Then the warning "event-of-other-mode" is raised
        """,
      fails: Failing(
        #"Then the warning "session-leaked" is raised"#,
        says: #"the warning "session-leaked" is raised: expected the warning session-leaked, "#
          + "found no warning"),
      wrong: Failing(
        #"Then the warning "session-leak" is raised"#,
        says: #"the warning "session-leak" is raised: `session-leak` is not allowed in the sentence "#
          + "`the warning \"…\" is raised` (did you mean `session-leaked`? (allowed: session-leaked, "
          + "event-repeated, event-without-session, event-of-other-mode, event-to-window, "
          + "connected-uninvited, started-while-connected, slash-command-shared, "
          + "session-orphaned))")),
    SentenceCase(
      "no warning is raised",
      holds: "Then no warning is raised",
      fails: Failing(
        """
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent to window
        And the provider sends ScreenShareEndedEvent
        Then no warning is raised
        """,
        says: "no warning is raised: expected no warning, found event-to-window, event-of-other-mode")),
  ]

  static let ofScreens: [SentenceCase] = [
    SentenceCase(
      #"the screen shows "…""#,
      holds: #"Then the screen shows "Contoso Support""#),
    SentenceCase(
      "the screen at {size} is",
      holds: #"""
        Then the screen at 30x10 is
          """
          Too small: 40x12 is needed.
          Nothing is lost; Ctrl-Q quits.
          """
        """#,
      wrong: Failing(
        #"""
        Then the screen at 80 is
          """
          """
        """#,
        says: "the screen at 80 is: `80` is not allowed in the sentence `the screen at {size} is` "
          + "(did you mean `80x24`? (allowed: 80x24, 120x40))")),
  ]
}
