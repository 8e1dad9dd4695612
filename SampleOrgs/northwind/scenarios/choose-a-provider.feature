@provider
Feature: Two providers to choose from
  Tailspin and Wide World both bring co-browse and screen sharing. The administrator chooses for each chat widget and
  each mode; the agent sees one button a mode, never two.

  Scenario Outline: <widget>: <shown>, not <absent>
    Given the chat widget "<widget>"
    And a conversation with "Olivia Brown"
    Then the button "<shown>" is shown
    And the button "<absent>" is not shown

    Examples:
      | widget    | shown       | absent       |
      | Shop chat | Co-browse   | Guide        |
      | Shop chat | View screen | Share screen |
      | Kiosk     | Guide       | Co-browse    |
      | Kiosk     | Order notes | View screen  |

  Scenario: The newsletter's chat has no remote assistance
    Given the chat widget "Newsletter chat"
    And a conversation with "Olivia Brown"
    Then the buttons are
      | label        | mode |
      | Greet        |      |
      | Payment help |      |
      | Order notes  |      |
      | Return label |      |
      | Size guide   |      |
      | Track parcel |      |
      | Translate    |      |
      | Knowledge    |      |

  Rule: The administrator switches while a conversation goes on

    Background:
      Given a conversation with "Olivia Brown"

    Scenario: Wide World takes co-browse over
      When the administrator turns co-browse on with the provider "Wide World"
      Then the button "Guide" is shown
      And the button "Co-browse" is not shown
      When the agent types "/browse"
      Then the command is rejected because "provider-not-chosen"
      And the agent sees "with the provider Wide World, not with Tailspin"
      When the agent types "/guide"
      Then the app tab "Wide World co-browse" is in front
      And the co-browse session is Requested

    Scenario: Tailspin's session is not disturbed by it
      When the agent types "/browse"
      Then the co-browse session is Connected within 2s
      When the administrator turns co-browse on with the provider "Wide World"
      And the agent types "/guide"
      Then 3 app tabs are open
      And the co-browse session is Connected
      When the provider sends CobrowseEndedEvent
      Then the co-browse session is Ended

    Scenario: Tailspin leaves, and Wide World remains
      When the administrator uninstalls "TailspinAssist"
      Then the button "Greet" is not shown
      And the button "Payment help" is shown
      When the administrator turns co-browse on with the provider "Tailspin"
      Then the command is rejected because "provider-not-installed"
      When the administrator turns co-browse on with the provider "Wide World"
      Then the button "Guide" is shown

    Scenario: Tailspin is upgraded in place
      When the administrator installs "TailspinAssist"
      Then the fact "solutionUpgraded" is told
      And the button "Co-browse" is shown
