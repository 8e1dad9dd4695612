/// The error of a step without a conversation.
private let nobody =
  "there is no conversation yet (begin with a sentence such as `Given a conversation with \"Noah Park\"`)"

extension SentenceCase {
  /// The sentences that make something happen.
  static let happening =
    byCustomers + byNamedCustomers + arriving + byAgents + withNamedCustomers + byProviders + byAdministrators

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
          "the customer comes back: refused: The customer is not cut off, so cannot come back. "
          + "(Cut the customer off first.)"
      )),
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
        Then the fact "conversationRejected" is told
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
        says: #"the agent presses "Co-browze": there is no button Co-browze"#
          + " (did you mean `Co-browse`? (there are: Co-browse, Share screen, Survey, Copy notes))")),
    SentenceCase(
      #"the agent opens the tab "…""#,
      holds: """
        When the agent types "/cb"
        And the agent opens the tab "Summary"
        Then the app tab "Summary" is in front
        """,
      wrong: Failing(
        #"When the agent opens the tab "Active Conversaton""#,
        says: #"the agent opens the tab "Active Conversaton": there is no app tab Active Conversaton"#
          + " (did you mean `Active Conversation`? (there are: Active Conversation))")),
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
          + "(there are: Active Conversation)")),
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
          + "Noah Parc (did you mean `Noah Park`? (there are: Noah Park))")),
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
        says: #"the agent sets presence to "Bussy": `Bussy` is not allowed in the sentence "#
          + "`the agent sets presence to \"…\"` (did you mean `Busy`? (allowed: Available, Busy, Do not disturb, "
          + "Appear away, Offline, Inactive))")),
    SentenceCase(
      "the agent resets presence", at: .at("contoso"),
      holds: """
        Given rejected notifications change the presence
        When a conversation from "Mia Wong" arrives
        And the agent rejects it
        And the agent resets presence
        Then the agent is Available
        """,
      fails: Failing(
        "When the agent resets presence",
        says:
          "the agent resets presence: refused: No missed or rejected notification has changed the presence. "
          + "(Set a presence by hand instead.)")),
  ]
}
