@drill
Feature: The first button
  A conversation action puts a button above the conversation. Press it, and the provider's app opens in a tab that
  knows which conversation it belongs to.

  Scenario: Open co-browse for a customer who needs help
    Noah's refund button does nothing. Accept his chat, then offer co-browse.

    Given a conversation from "Noah Park" arrives
    When the agent accepts it
    Then the conversation is Active
    When the customer says "Hi, the refund button does nothing."
    And the agent presses "Co-browse"
    Then the app tab "Fabrikam co-browse" is in front
    And the app tab's data field "conversationId" is "{conversationId}"
    And the co-browse session is Requested
