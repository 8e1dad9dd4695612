/// What a step says where nobody of this name has come.
private let noMia = "there is no conversation with the customer Mia (there are: Noah Park)"

/// The sentences that name the customer of a conversation.
extension SentenceCase {
  static let byNamedCustomers: [SentenceCase] = [
    SentenceCase(
      #"the customer "…" says "…""#,
      holds: """
        Given a conversation with "Mia Wong"
        When the customer "Noah Park" says "I am Noah"
        Then the customer sees "I am Noah"
        And the customer "Mia Wong" does not see "I am Noah"
        """,
      fails: Failing(
        #"When the customer "Mia" says "Hello""#, says: #"the customer "Mia" says "Hello": "# + noMia)),
    SentenceCase(
      #"the customer "…" leaves"#,
      holds: """
        Given a conversation with "Mia Wong"
        When the customer "Noah Park" leaves
        Then the conversation is Wrap-up
        And the conversation with "Mia Wong" is Active
        """,
      fails: Failing(#"When the customer "Mia" leaves"#, says: #"the customer "Mia" leaves: "# + noMia)),
    SentenceCase(
      #"the customer "…" is cut off"#,
      holds: """
        Given a conversation with "Mia Wong"
        When the customer "Noah Park" is cut off
        And 3m pass
        Then the conversation with "Noah Park" is Wrap-up
        And the conversation with "Mia Wong" is Active
        """,
      fails: Failing(
        #"When the customer "Mia" is cut off"#, says: #"the customer "Mia" is cut off: "# + noMia)),
    SentenceCase(
      #"the customer "…" comes back"#,
      holds: """
        Given a conversation with "Mia Wong"
        When the customer "Noah Park" is cut off
        And the customer "Noah Park" comes back
        And 10m pass
        Then the conversation with "Noah Park" is Active
        """,
      fails: Failing(
        #"When the customer "Mia" comes back"#, says: #"the customer "Mia" comes back: "# + noMia)),
  ]

  static let arriving: [SentenceCase] = [
    SentenceCase(
      #"a conversation from "…" arrives, and the customer speaks"#, at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives, and the customer speaks
        And the agent accepts it
        Then the customer sees "Hello, I cannot find the invoice for my last order."
        And the customer sees "It was the blue desk lamp" within 8s
        """),
    SentenceCase(
      #"a conversation from "…" arrives through the chat widget "…""#, at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives through the chat widget "Store chat"
        And the agent accepts it
        Then the button "Co-browse" is not shown
        """,
      fails: Failing(
        #"When a conversation from "Mia" arrives through the chat widget "Stor chat""#,
        says: #"a conversation from "Mia" arrives through the chat widget "Stor chat": "#
          + "there is no chat widget Stor chat (did you mean `Store chat`? (there are: Web support, Store chat))"
      )),
    SentenceCase(
      #"a conversation from "…" arrives through the chat widget "…", and the customer speaks"#,
      at: .at("contoso"),
      holds: """
        When a conversation from "Mia Wong" arrives through the chat widget "Store chat", and the customer speaks
        And the agent accepts it
        Then the button "Co-browse" is not shown
        And the customer sees "It was the blue desk lamp" within 8s
        """),
    SentenceCase(
      #"the trainer starts over with "…""#,
      holds: """
        When the agent types "/cb"
        And the trainer starts over with "Noah Park"
        Then the conversation is Active
        And there is no co-browse session
        """,
      fails: Failing(
        #"When the trainer starts over with "Mia""#, says: #"the trainer starts over with "Mia": "# + noMia)),
    SentenceCase(
      #"the provider sends {event} from the tab "…" of the conversation with "…""#,
      holds: """
        When the agent types "/cb"
        And a conversation from "Mia Wong" arrives
        And the agent accepts it
        And the provider sends CobrowseConnectedEvent from the tab "Fabrikam co-browse" of the conversation with "Noah Park"
        Then the co-browse session with "Noah Park" is Connected
        """,
      fails: Failing(
        #"When the provider sends CobrowseEndedEvent from the tab "X" of the conversation with "Noah Park""#,
        says:
          #"the provider sends CobrowseEndedEvent from the tab "X" of the conversation with "Noah Park": "#
          + "there is no app tab X (there are: Active Conversation)")),
  ]

  static let withNamedCustomers: [SentenceCase] = [
    SentenceCase(
      #"the agent closes the session with "…""#,
      holds: """
        Given a conversation with "Mia Wong"
        When the agent closes the session with "Noah Park"
        Then the conversation with "Noah Park" is Open
        And the conversation with "Mia Wong" is Active
        """,
      fails: Failing(
        #"When the agent closes the session with "Mia""#,
        says: #"the agent closes the session with "Mia": "# + noMia)),
    SentenceCase(
      #"the agent accepts the conversation with "…""#,
      holds: """
        When a conversation from "Mia Wong" arrives
        And a conversation from "Oscar" arrives
        And the agent accepts the conversation with "Mia Wong"
        Then the conversation with "Mia Wong" is Active
        And the conversation with "Oscar" is Open
        """,
      fails: Failing(
        #"When the agent accepts the conversation with "Mia""#,
        says: #"the agent accepts the conversation with "Mia": "# + noMia)),
    SentenceCase(
      #"the agent rejects the conversation with "…""#,
      holds: """
        When a conversation from "Mia Wong" arrives
        And the agent rejects the conversation with "Mia Wong"
        Then the fact "conversationRejected" is told
        """,
      fails: Failing(
        #"When the agent rejects the conversation with "Mia""#,
        says: #"the agent rejects the conversation with "Mia": "# + noMia)),
    SentenceCase(
      #"the agent ends the conversation with "…""#,
      holds: """
        Given a conversation with "Mia Wong"
        When the agent ends the conversation with "Noah Park"
        Then the conversation with "Noah Park" is Wrap-up
        And the conversation with "Mia Wong" is Active
        """,
      fails: Failing(
        #"When the agent ends the conversation with "Mia""#,
        says: #"the agent ends the conversation with "Mia": "# + noMia)),
  ]

  static let ofNamedCustomers: [SentenceCase] = [
    SentenceCase(
      #"the conversation with "…" is Open|Active|Wrap-up|Closed"#,
      holds: """
        When a conversation from "Mia Wong" arrives
        Then the conversation with "Noah Park" is Active
        And the conversation with "Mia Wong" is Open
        """,
      fails: Failing(
        #"Then the conversation with "Mia" is Open"#, says: #"the conversation with "Mia" is Open: "# + noMia),
      wrong: Failing(
        #"Then the conversation with "Noah Park" is Activ"#,
        says: #"the conversation with "Noah Park" is Activ: `Activ` is not allowed in the sentence "#
          + "`the conversation with \"…\" is Open|Active|Wrap-up|Closed` "
          + "(did you mean `Active`? (allowed: Open, Active, Wrap-up, Closed))")),
    SentenceCase(
      #"the {mode} session with "…" is Requested|Connected|Ended|Cancelled"#,
      holds: """
        When the agent types "/cb"
        And a conversation from "Mia Wong" arrives
        Then the co-browse session with "Noah Park" is Requested
        And the conversation is Active
        """,
      fails: Failing(
        #"Then the co-browse session with "Noah Park" is Connected"#,
        says: #"the co-browse session with "Noah Park" is Connected: "#
          + "expected co-browse Connected, found no co-browse session"),
      wrong: Failing(
        #"Then the cobrowse session with "Noah Park" is Connected"#,
        says:
          #"the cobrowse session with "Noah Park" is Connected: `cobrowse` is not allowed in the sentence "#
          + "`the {mode} session with \"…\" is Requested|Connected|Ended|Cancelled` "
          + "(did you mean `co-browse`? (allowed: co-browse, screen-sharing))")),
    SentenceCase(
      #"the customer "…" sees "…""#,
      holds: """
        Given a conversation with "Mia Wong"
        When the customer "Noah Park" says "I am Noah"
        Then the customer "Noah Park" sees "I am Noah"
        """,
      fails: Failing(
        #"Then the customer "Noah Park" sees "Hello""#,
        says: #"the customer "Noah Park" sees "Hello": expected Hello, found at last: Ana Ruiz joined"#)),
    SentenceCase(
      #"the customer "…" does not see "…""#,
      holds: #"Then the customer "Noah Park" does not see "Hello""#,
      fails: Failing(
        #"Then the customer "Noah Park" does not see "joined""#,
        says: #"the customer "Noah Park" does not see "joined": expected no joined, found Ana Ruiz joined"#)),
    SentenceCase(
      #"the agent does not see "…""#,
      holds: #"Then the agent does not see "Hello""#,
      fails: Failing(
        #"Then the agent does not see "joined""#,
        says: #"the agent does not see "joined": expected no joined, found Ana Ruiz joined"#)),
    SentenceCase(
      #"the app tab's URL contains "…""#,
      holds: """
        When the agent types "/cb"
        Then the app tab's URL contains "cobrowse.html?data="
        And the app tab's URL contains "{conversationId}"
        """,
      fails: Failing(
        #"Then the app tab's URL contains "cobrowse""#,
        says: #"the app tab's URL contains "cobrowse": no app tab of a third-party app is open "#
          + "(let the agent press its button first: `When the agent types \"/cb\"`)")),
  ]
}
