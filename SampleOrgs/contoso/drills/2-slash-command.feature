@drill
Feature: The slash command
  A slash command is the button's twin: it runs the same action, and the customer never sees it. An action that only
  sends a message needs no app at all.

  Scenario: Share the screen, then send the survey
    Given a conversation with "Noah Park"
    When the customer says "Could you show me where to click?"
    And the agent types "/share"
    Then the customer does not see "/share"
    And the app tab "Fabrikam screen share" is in front
    When the agent types "/survey"
    Then the customer sees "https://fabrikam.example/survey"
