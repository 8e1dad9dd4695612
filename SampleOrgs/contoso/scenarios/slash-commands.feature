@slash-commands
Feature: Typing instead of pressing
  Whatever begins with a slash is meant for the console. It never reaches the customer.

  Background:
    Given a conversation with "Noah Park"

  Scenario Outline: <command> presses <button>
    When the agent types "<command>"
    Then the fact "commandRan" is told
    And the fact "<fact>" is told

    Examples:
      | command | button       | fact             |
      | /cb     | Co-browse    | sessionRequested |
      | /share  | Share screen | sessionRequested |
      | /survey | Survey       | agentSaid        |
      | /notes  | Copy notes   | functionCalled   |

  Scenario: Capitals do not matter, and what follows the command is ignored
    When the agent types "/CB please, right now"
    Then the co-browse session is Requested
    And the customer does not see "please"

  Scenario: Two slashes send one
    When the agent types "//cb is what I type to see your page"
    Then the customer sees "/cb is what I type to see your page"
    And there is no co-browse session

  Scenario: A slash in the middle is text
    When the agent types "and/or"
    Then the customer sees "and/or"

  Scenario: Nothing at all is no message
    When the agent types " "
    Then the command is rejected because "empty-message"

  Rule: A command that cannot run says why

    Scenario: A misspelt one names the nearest
      When the agent types "/sruvey"
      Then the command is rejected because "unknown-command"
      And the command is rejected because "Did you mean /survey?"
      And the customer does not see "survey"

    Scenario: One whose mode is turned off is known, and rejected
      Given the chat widget "Store chat"
      When the agent types "/cb"
      Then the command is rejected because "mode-turned-off"
      And the agent sees "Co-browse is turned off for the chat widget Store chat."

    Scenario: Another language's is unknown
      When the agent types "/nav"
      Then the command is rejected because "unknown-command"

    Scenario: After the end nothing runs
      When the agent ends the conversation
      And the agent types "/survey"
      Then the command is rejected because "conversation-not-active"
      When the agent presses "Survey"
      Then the command is rejected because "Wrap-up"

  Rule: The product keeps some commands for itself

    Scenario Outline: <command> is not simulated
      When the agent types "<command>"
      Then the command is rejected because "command-not-simulated"

      Examples: Consult and transfer
        | command |
        | /c      |
        | /4      |
        | /cq     |
        | /t      |
        | /2      |
        | /tq     |
        | /3      |
        | /taq    |

    Scenario Outline: <command> lists the quick replies
      When the agent types "<command>"
      Then the agent sees "Let me check that for you."
      And the customer does not see "Let me check that for you."

      Examples:
        | command |
        | /q      |
        | /1      |
        | /q wait |
        | /q #wai |
