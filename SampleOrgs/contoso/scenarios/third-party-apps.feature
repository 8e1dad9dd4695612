@third-party-app
Feature: Third-party apps as they are, with their mistakes
  For developers: what your app's mistakes look like at the agent's desk. Each has its warning.

  Background:
    Given a conversation with "Noah Park"

  Scenario: An app that connects by itself
    Given the provider connects after 5s
    When the agent types "/cb"
    And 4s pass
    Then the co-browse session is Requested
    And the co-browse session is Connected within 1s

  Scenario: An app that never connects
    Given the provider never connects
    When the agent types "/share"
    And 10m pass
    Then the screen-sharing session is Requested
    And the agent is Busy

  @defect
  Scenario: An app that sends everything twice
    Given the provider sends every event twice
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
    And the warning "event-repeated" is raised
    When the provider sends CobrowseEndedEvent
    Then the warning "event-without-session" is raised

  @defect
  Scenario: An app that forgets to say goodbye, and an agent who stays Do not disturb
    Given the provider forgets CobrowseEndedEvent on unload
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    And the agent closes the tab "Fabrikam co-browse"
    And 10m pass
    Then the co-browse session is Connected
    And the agent is Do not disturb
    And the warning "session-leaked" is raised
    When the agent ends the conversation
    Then the co-browse session is Ended
    And the agent is Available

  Scenario: Only a page can send an event
    When the provider sends CobrowseConnectedEvent from the tab "Summary"
    Then the command is rejected because "no-app-in-tab"
