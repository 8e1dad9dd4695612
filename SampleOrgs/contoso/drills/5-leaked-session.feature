@drill
Feature: The leaked session
  Closing the tab ends the page, not the session. If the app reports no end, the desk still shows Connected, and the
  agent stays Do not disturb: the session has leaked.

  Scenario: Close the tab of a connected session, and see what stays
    Given a conversation with "Noah Park"
    And the provider forgets CobrowseEndedEvent on unload
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    Then the agent is Do not disturb
    When the agent closes the tab "Fabrikam co-browse"
    Then the app tab "Fabrikam co-browse" is not open
    And the co-browse session is Connected
    And the warning "session-leaked" is raised
    And the agent is Do not disturb
