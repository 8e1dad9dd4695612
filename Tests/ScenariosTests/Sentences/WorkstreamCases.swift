extension SentenceCase {
  /// The sentences that set up how conversations are distributed.
  static let settingTheWorkstream: [SentenceCase] = [
    SentenceCase(
      "a conversation takes {number} units of capacity", at: .at("contoso"),
      holds: """
        Given a conversation takes 3 units of capacity
        And a conversation with "Noah Park"
        Then the agent is Do not disturb
        """,
      wrong: Failing(
        "Given a conversation takes 0 units of capacity",
        says: "a conversation takes 0 units of capacity: `0` is not allowed in the sentence "
          + "`a conversation takes {number} units of capacity` (allowed: 1, 2)")),
    SentenceCase(
      "the workstream blocks capacity in wrap-up always|never|{duration}", at: .at("contoso"),
      holds: """
        Given the workstream blocks capacity in wrap-up 30s
        And a conversation with "Noah Park"
        When the agent ends the conversation
        And 29s pass
        Then the agent is Busy
        And the agent is Available within 1s
        Given a conversation with "Mia Wong"
        And the workstream blocks capacity in wrap-up always
        When the agent ends the conversation
        And 10m pass
        Then the agent is Busy
        Given the workstream blocks capacity in wrap-up never
        And a conversation with "Oscar"
        When the agent ends the conversation
        Then the agent is Busy
        """,
      wrong: Failing(
        "Given the workstream blocks capacity in wrap-up nevr",
        says: "the workstream blocks capacity in wrap-up nevr: `nevr` is not allowed in the sentence "
          + "`the workstream blocks capacity in wrap-up always|never|{duration}` "
          + "(did you mean `never`? (allowed: always, never, or a time such as 30s or 60m))")),
    SentenceCase(
      #"the workstream allows the presence "…""#, at: .at("contoso"),
      holds: """
        Given the workstream allows the presence "Appear away"
        When the agent sets presence to "Appear away"
        And a conversation from "Mia Wong" arrives
        Then the fact "conversationRang" is told
        """),
    SentenceCase(
      #"the workstream does not allow the presence "…""#, at: .at("contoso"),
      holds: """
        Given the workstream does not allow the presence "Available"
        When a conversation from "Mia Wong" arrives
        Then the fact "conversationWaits" is told
        """),
    SentenceCase(
      "the notification countdown is {duration}", at: .at("contoso"),
      holds: """
        Given the notification countdown is 30s
        When a conversation from "Mia Wong" arrives
        And 30s pass
        Then the fact "conversationMissed" is told
        """,
      wrong: Failing(
        "Given the notification countdown is 300ms",
        says: "the notification countdown is 300ms: `300ms` is not allowed in the sentence "
          + "`the notification countdown is {duration}` (allowed: 30s, 3m)")),
    SentenceCase(
      "rejected notifications change the presence", at: .at("contoso"),
      holds: """
        Given rejected notifications change the presence
        When a conversation from "Mia Wong" arrives
        And the agent rejects it
        Then the agent is Do not disturb
        """),
    SentenceCase(
      "rejected notifications do not change the presence", at: .at("contoso"),
      holds: """
        Given rejected notifications change the presence
        And rejected notifications do not change the presence
        When a conversation from "Mia Wong" arrives
        And the agent rejects it
        Then the agent is Available
        """),
    SentenceCase(
      "missed notifications change the presence", at: .at("contoso"),
      holds: """
        Given missed notifications change the presence
        When a conversation from "Mia Wong" arrives
        Then the agent is Inactive within 2m
        """),
    SentenceCase(
      "missed notifications do not change the presence", at: .at("contoso"),
      holds: """
        Given missed notifications change the presence
        And missed notifications do not change the presence
        When a conversation from "Mia Wong" arrives
        And 2m pass
        Then the agent is Available
        """),
    SentenceCase(
      "a customer who is cut off has {duration} to return", at: .at("contoso"),
      holds: """
        Given a customer who is cut off has 1m to return
        And a conversation with "Noah Park"
        When the customer is cut off
        And 59s pass
        Then the conversation is Active
        And the conversation is Wrap-up within 1s
        """),
  ]
}
