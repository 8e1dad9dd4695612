@conversations
Feature: Conversations come, wait and go
  Ana can take three at a time, and one rings at a time. What she does not answer in two minutes goes back to where it was.

  Scenario: A conversation rings, and Ana takes it
    When a conversation from "Mia Wong" arrives
    Then the conversation is Open
    And the agent is Available
    When the agent accepts it
    Then the conversation is Active
    And the agent is Busy
    And the customer sees "Ana Ruiz joined"

  Scenario: Rejected, it stays Open, and Ana stays Available
    When a conversation from "Mia Wong" arrives
    And the agent rejects it
    Then the conversation is Open
    And the agent is Available

  Scenario: Rejected where that changes the presence, Ana is left alone until she resets it
    Given rejected notifications change the presence
    When a conversation from "Mia Wong" arrives
    And the agent rejects it
    Then the agent is Do not disturb
    When the agent resets presence
    Then the agent is Available
    And the conversation is Open

  Scenario: Missed after two minutes, to the second
    When a conversation from "Mia Wong" arrives
    And 119s pass
    And the agent rejects it
    Then the conversation is Open
    When a conversation from "Oscar" arrives
    And 2m pass
    Then the fact "conversationMissed" is told
    And the agent is Available

  Scenario: Missed where that changes the presence, Ana is Inactive
    Given missed notifications change the presence
    When a conversation from "Mia Wong" arrives
    And 119s pass
    Then the agent is Available
    And the agent is Inactive within 1s
    And the conversation is Open
    When the agent resets presence
    Then the agent is Available
    When the agent accepts it
    Then the conversation is Active

  Scenario: A shorter countdown
    Given the notification countdown is 30s
    When a conversation from "Mia Wong" arrives
    And 30s pass
    Then the fact "conversationMissed" is told

  Scenario: One rings at a time
    When a conversation from "Mia Wong" arrives
    And a conversation from "Léa Dubois" arrives
    Then the fact "conversationWaits" is told
    When the agent rejects the conversation with "Léa Dubois"
    Then the command is rejected because "conversation-does-not-ring"
    When the agent accepts it
    And the agent rejects the conversation with "Léa Dubois"
    Then the conversation with "Léa Dubois" is Open

  Scenario: The fourth one waits until there is room
    Given a conversation with "Noah Park"
    And a conversation with "Mia Wong"
    And a conversation with "Léa Dubois"
    Then the agent is Do not disturb
    When a conversation from "Oscar" arrives
    Then the conversation is Open
    And the fact "conversationWaits" is told
    When the agent ends the conversation
    And the agent opens the conversation with "Mia Wong"
    Then the agent is Busy

  Scenario: A connected session takes all of the capacity
    Given a conversation with "Noah Park"
    When a conversation from "Mia Wong" arrives
    And the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    Then the agent is Do not disturb
    And the fact "offerWithdrawn" is told
    When the provider sends CobrowseEndedEvent
    Then the agent is Busy

  Scenario Outline: Set by hand, <presence> stays
    When the agent sets presence to "<presence>"
    And a conversation from "Mia Wong" arrives
    Then the agent is <presence>
    And the conversation is Open
    And the fact "conversationWaits" is told

    Examples:
      | presence       |
      | Appear away    |
      | Do not disturb |
      | Offline        |

  Scenario: Nothing to reset
    When the agent resets presence
    Then the command is rejected because "no-presence-to-reset"

  Scenario: Inactive is the system's word, not the agent's
    When the agent sets presence to "Inactive"
    Then the command is rejected because "presence-is-the-systems"

  Scenario: What waits does not ring, and what has not been accepted cannot be opened
    Given the agent "Luc Martin"
    And a conversation with "Noah Park"
    And a conversation with "Mia Wong"
    When a conversation from "Léa Dubois" arrives
    And the agent rejects it
    Then the command is rejected because "conversation-does-not-ring"
    When the agent opens the conversation with "Léa Dubois"
    Then the command is rejected because "conversation-not-at-the-desk"

  Scenario: Ten sessions are all that an agent can have
    Given a conversation with "Ada"
    And a conversation with "Ben"
    And a conversation with "Cem"
    And a conversation with "Dora"
    And a conversation with "Emil"
    And a conversation with "Fay"
    And a conversation with "Gus"
    And a conversation with "Hana"
    And a conversation with "Ivo"
    And a conversation with "Jo"
    When a conversation from "Kim" arrives
    And the agent accepts it
    Then the command is rejected because "Maximum sessions reached"
    And the conversation is Open

  Rule: How a conversation ends

    Background:
      Given a conversation with "Noah Park"

    Scenario: Ana ends it, and takes no further work until its session is closed, as by default
      Given the workstream blocks capacity in wrap-up always
      When the agent ends the conversation
      Then the conversation is Wrap-up
      And the agent is Busy
      When the agent closes the session
      Then the conversation is Closed
      And the agent is Available

    Scenario: Wrap-up takes capacity for five minutes
      Given the workstream blocks capacity in wrap-up 5m
      When the agent ends the conversation
      Then the agent is Busy
      And the agent is Available within 5m
      And the fact "capacityFreed" is told

    Scenario: Ana ends it and is free at once, and closes its session when her notes are done
      When the agent ends the conversation
      Then the conversation is Wrap-up
      And the agent is Available
      When the agent closes the session
      Then the conversation is Closed

    Scenario: Noah closes the chat
      When the customer leaves
      Then the conversation is Wrap-up
      And the agent sees "The customer left"

    Scenario: Ana closes the session too early: the conversation is Open again, for whoever is free
      When the agent closes the session
      Then the conversation is Open
      And the fact "conversationRang" is told
      When the agent accepts it
      Then the conversation is Active

    Scenario: Noah loses the connection and is back in time
      When the customer is cut off
      And 2m pass
      And the customer comes back
      And 5m pass
      Then the conversation is Active
      And the agent sees "The customer is back"
      And the customer does not see "The customer lost the connection"

    Scenario: Nobody comes back who was not away
      When the customer comes back
      Then the command is rejected because "customer-not-cut-off"

    Scenario: Noah loses the connection for good
      When the agent types "/cb"
      And the provider sends CobrowseConnectedEvent
      And the customer is cut off
      And the customer says "Hello?"
      Then the command is rejected because "customer-away"
      And the conversation is Wrap-up within 3m
      And the co-browse session is Ended
