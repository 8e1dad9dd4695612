/// The error of a step without a third-party app.
private let noApp =
  "no app tab of a third-party app is open (let the agent press its button first: `When the agent types \"/cb\"`)"

/// The sentences about signing in, inviting and answering.
extension SentenceCase {
  static let aboutInvitations: [SentenceCase] = [
    SentenceCase(
      "the agent is not signed in to the provider",
      holds: """
        Given the agent is not signed in to the provider
        When the agent types "/cb"
        Then the invitation is Signed out
        """),
    SentenceCase(
      "the provider invites the customer after {duration}",
      holds: """
        Given the provider invites the customer after 3s
        When the agent types "/cb"
        Then the invitation is Invited within 3s
        """),
    SentenceCase(
      "the provider's invitations go to the send box",
      holds: """
        Given the provider's invitations go to the send box
        When the agent types "/cb"
        And the agent starts the provider's session
        Then the invitation is Ready
        """),
    SentenceCase(
      "the provider's invitations expire after {duration}",
      holds: """
        Given the provider's invitations expire after 10m
        When the agent types "/cb"
        And the agent starts the provider's session
        Then the invitation is Expired within 10m
        """),
    SentenceCase(
      "the provider does not connect on acceptance",
      holds: """
        Given the provider does not connect on acceptance
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer accepts the invitation
        Then the co-browse session is Requested
        """),
    SentenceCase(
      "customers accept invitations after {duration}",
      holds: """
        Given customers accept invitations after 5s
        When the agent types "/cb"
        And the agent starts the provider's session
        Then the invitation is Accepted within 5s
        """),
    SentenceCase(
      "customers decline invitations after {duration}",
      holds: """
        Given customers decline invitations after 5s
        When the agent types "/cb"
        And the agent starts the provider's session
        Then the invitation is Declined within 5s
        """),
    SentenceCase(
      "the agent signs in to the provider",
      holds: """
        Given the agent is not signed in to the provider
        When the agent types "/cb"
        And the agent signs in to the provider
        Then the invitation is Ready
        """,
      fails: Failing(
        "When the agent signs in to the provider", says: "the agent signs in to the provider: " + noApp)),
    SentenceCase(
      "the agent starts the provider's session",
      holds: """
        When the agent types "/cb"
        And the agent starts the provider's session
        Then the customer sees "4711"
        """,
      fails: Failing(
        """
        Given the agent is not signed in to the provider
        When the agent types "/cb"
        And the agent starts the provider's session
        """,
        says:
          "the agent starts the provider's session: refused: The agent has not signed in to the provider. "
          + "(Sign in to the provider in its app tab first.)")),
    SentenceCase(
      "the agent sends what is in the send box",
      holds: """
        Given the provider's invitations go to the send box
        When the agent types "/cb"
        And the agent starts the provider's session
        And the agent sends what is in the send box
        Then the customer sees "4711"
        """,
      fails: Failing(
        "When the agent sends what is in the send box",
        says:
          "the agent sends what is in the send box: refused: The message is empty. (Type a message first.)")),
    SentenceCase(
      "the customer accepts the invitation",
      holds: """
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer accepts the invitation
        Then the co-browse session is Connected
        """,
      fails: Failing(
        "When the customer accepts the invitation",
        says: "the customer accepts the invitation: refused: The customer has no invitation. "
          + "(Open the app tab of a third-party app first.)")),
    SentenceCase(
      #"the customer "…" accepts the invitation"#,
      holds: """
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer "Noah Park" accepts the invitation
        Then the invitation is Accepted
        """,
      wrong: Failing(
        #"When the customer "Noa Park" accepts the invitation"#,
        says: #"the customer "Noa Park" accepts the invitation: there is no conversation with the customer "#
          + "Noa Park (did you mean `Noah Park`? (there are: Noah Park))")),
    SentenceCase(
      "the customer declines the invitation",
      holds: """
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer declines the invitation
        Then the invitation is Declined
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer declines the invitation
        And the customer declines the invitation
        """,
        says:
          "the customer declines the invitation: refused: The customer has already declined the invitation. "
          + "(Invite the customer from the app tab first.)")),
    SentenceCase(
      #"the customer "…" declines the invitation"#,
      holds: """
        When the agent types "/cb"
        And the agent starts the provider's session
        And the customer "Noah Park" declines the invitation
        Then the invitation is Declined
        """,
      wrong: Failing(
        #"When the customer "Noa Park" declines the invitation"#,
        says: #"the customer "Noa Park" declines the invitation: there is no conversation with the customer "#
          + "Noa Park (did you mean `Noah Park`? (there are: Noah Park))")),
    SentenceCase(
      "the invitation is Signed out|Ready|Invited|Accepted|Declined|Expired",
      holds: """
        When the agent types "/cb"
        Then the invitation is Ready
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the invitation is Accepted
        """, says: "the invitation is Accepted: expected invitation Accepted, found invitation Ready"),
      wrong: Failing(
        "Then the invitation is Acepted",
        says: "the invitation is Acepted: `Acepted` is not allowed in the sentence "
          + "`the invitation is Signed out|Ready|Invited|Accepted|Declined|Expired` (did you mean `Accepted`? "
          + "(allowed: Signed out, Ready, Invited, Accepted, Declined, Expired))")),
    SentenceCase(
      #"the send box contains "…""#,
      holds: """
        Given the provider's invitations go to the send box
        When the agent types "/cb"
        And the provider invites the customer with "PIN 4711"
        Then the send box contains "4711"
        """,
      fails: Failing(
        #"Then the send box contains "4711""#,
        says: #"the send box contains "4711": expected 4711, found an empty send box"#)),
    SentenceCase(
      "the send box is empty",
      holds: "Then the send box is empty",
      fails: Failing(
        """
        Given the provider's invitations go to the send box
        When the agent types "/cb"
        And the provider invites the customer with "PIN 4711"
        Then the send box is empty
        """, says: "the send box is empty: expected an empty send box, found PIN 4711")),
  ]
}
