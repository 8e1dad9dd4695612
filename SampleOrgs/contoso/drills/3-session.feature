@drill
Feature: The secondary session
  Omnichannel starts no session itself. The app reports Connected and Ended, and the agent's presence follows.

  Scenario: From Requested to Ended, and the conversation goes on
    Given a conversation with "Noah Park"
    When the agent types "/cb"
    Then the co-browse session is Requested
    And the agent is Busy
    When the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
    And the agent is Do not disturb
    When the agent opens the tab "Active Conversation"
    And the customer says "Ah, there it was. Thank you!"
    And the provider sends CobrowseEndedEvent
    Then the co-browse session is Ended
    And the agent is Busy
    When the agent ends the conversation
    Then the conversation is Wrap-up
    When the agent closes the session
    Then the conversation is Closed
