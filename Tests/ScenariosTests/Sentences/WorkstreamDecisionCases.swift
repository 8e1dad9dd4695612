extension SentenceCase {
  /// The sentences by which the administrator changes how conversations are distributed, while a scenario plays.
  static let decidingAboutTheWorkstream: [SentenceCase] = [
    decision(
      "a conversation takes {number} units of capacity",
      """
      When the administrator decides that a conversation takes 3 units of capacity
      Then the agent is Do not disturb
      """),
    decision(
      "the workstream blocks capacity in wrap-up always|never|{duration}",
      """
      When the administrator decides that the workstream blocks capacity in wrap-up always
      And the agent ends the conversation
      Then the agent is Busy
      """,
      wrong: Failing(
        "When the administrator decides that the workstream blocks capacity in wrap-up nevr",
        says: "the administrator decides that the workstream blocks capacity in wrap-up nevr: `nevr` is not "
          + "allowed in the sentence `the administrator decides that the workstream blocks capacity in wrap-up "
          + "always|never|{duration}` (did you mean `never`? (allowed: always, never, or a time such as 30s or "
          + "60m))")),
    decision(
      #"the workstream allows the presence "…""#,
      """
      When the administrator decides that the workstream allows the presence "Appear away"
      And the agent sets presence to "Appear away"
      And a conversation from "Mia Wong" arrives
      Then the fact "conversationRang" is told
      """),
    decision(
      #"the workstream does not allow the presence "…""#,
      """
      When the administrator decides that the workstream does not allow the presence "Busy"
      And a conversation from "Mia Wong" arrives
      Then the fact "conversationWaits" is told
      """),
    decision(
      "the notification countdown is {duration}",
      """
      When the administrator decides that the notification countdown is 30s
      And a conversation from "Mia Wong" arrives
      And 30s pass
      Then the fact "conversationMissed" is told
      """),
    decision(
      "rejected notifications change the presence",
      """
      When the administrator decides that rejected notifications change the presence
      And a conversation from "Mia Wong" arrives
      And the agent rejects it
      Then the agent is Do not disturb
      """),
    decision(
      "rejected notifications do not change the presence",
      """
      When the administrator decides that rejected notifications do not change the presence
      And a conversation from "Mia Wong" arrives
      And the agent rejects it
      Then the agent is Busy
      """),
    decision(
      "missed notifications change the presence",
      """
      When the administrator decides that missed notifications change the presence
      And a conversation from "Mia Wong" arrives
      And 120s pass
      Then the agent is Inactive
      """),
    decision(
      "missed notifications do not change the presence",
      """
      When the administrator decides that missed notifications do not change the presence
      And a conversation from "Mia Wong" arrives
      And 120s pass
      Then the agent is Busy
      """),
    decision(
      "a customer who is cut off has {duration} to return",
      """
      When the administrator decides that a customer who is cut off has 1m to return
      And the customer is cut off
      Then the conversation is Wrap-up within 1m
      """),
  ]

  private static func decision(_ pattern: String, _ holds: String, wrong: Failing? = nil) -> SentenceCase {
    SentenceCase("the administrator decides that \(pattern)", holds: holds, wrong: wrong)
  }
}
