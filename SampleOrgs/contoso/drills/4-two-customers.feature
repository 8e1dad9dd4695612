@drill
Feature: Two customers, one co-browse
  Each session has its own tabs. A command goes to the conversation in front, so look before you type.

  Scenario: Help the right customer
    Given a conversation with "Noah Park"
    And a conversation with "Mia Wong"
    When the agent opens the conversation with "Noah Park"
    And the agent types "/cb"
    Then the co-browse session with "Noah Park" is Requested
    When the agent opens the conversation with "Mia Wong"
    And the agent types "/survey"
    Then the customer "Mia Wong" sees "https://fabrikam.example/survey"
