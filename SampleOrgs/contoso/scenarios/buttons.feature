@buttons
Feature: The buttons on top of the conversation
  They are Fabrikam's conversation actions, smallest order first, in the agent's words. The chat widget decides about the
  two that need remote assistance.

  Scenario: All of them, for an agent who works in English
    Given a conversation with "Noah Park"
    Then the buttons are
      | label        | slash command | tooltip                                         | order | mode           | provider |
      | Co-browse    | /cb           | Start a co-browse session provided by Fabrikam  | 0     | Co-browse      | Fabrikam |
      | Share screen | /share        | Start a screen-sharing session provided by Fabrikam | 10 | Screen sharing | Fabrikam |
      | Survey       | /survey       | Send the customer a link to the survey          | 20    |                |          |
      | Copy notes   | /notes        | Copy the notes on this customer                 | 30    |                |          |

  Scenario: The records behind them
    Given a conversation with "Noah Park"
    Then the buttons are
      | action                | icon                              |
      | FabrikamCobrowse      | /webresources/fab_/cobrowse.svg   |
      | FabrikamScreenShare   | /webresources/fab_/screenshare.svg |
      | FabrikamSurvey        | /webresources/fab_/survey.svg     |
      | FabrikamCustomerNotes | /webresources/fab_/notes.svg      |

  Scenario: A chat widget without remote assistance keeps the rest
    Given the chat widget "Store chat"
    And a conversation with "Mia Wong"
    Then the buttons are
      | label      |
      | Survey     |
      | Copy notes |

  Scenario: A language that Fabrikam does not speak gets its English words, row by row
    Given the agent's language is "it-IT"
    And a conversation with "Noah Park"
    Then the button "Co-browse" is shown
    When the agent types "/cb"
    Then the co-browse session is Requested

  Rule: The administrator decides, and the agent sees it at once

    Background:
      Given a conversation with "Noah Park"

    Scenario: The two modes are turned off independently
      When the administrator turns co-browse off
      Then the button "Co-browse" is not shown
      And the button "Share screen" is shown
      When the administrator turns screen-sharing off
      Then the button "Share screen" is not shown
      When the administrator turns co-browse on with the provider "Fabrikam"
      Then the button "Co-browse" is shown

    Scenario: A session that runs goes on without its button
      When the agent types "/cb"
      And the provider sends CobrowseConnectedEvent
      And the administrator turns co-browse off
      Then the button "Co-browse" is not shown
      And the co-browse session is Connected

    Scenario: Only an installed provider can be chosen
      When the administrator turns co-browse on with the provider "Tailspin"
      Then the command is rejected because "provider-not-installed"
      When the administrator uninstalls "TailspinAssist"
      Then the command is rejected because "solution-not-installed"
      When the administrator installs "TailspinAssist"
      And the administrator turns co-browse on with the provider "Tailspin"
      And the agent types "/browse"
      Then the app tab "Tailspin co-browse" is in front

    Scenario: Nothing of an uninstalled solution remains
      When the administrator uninstalls "FabrikamRemoteAssist"
      Then there are no buttons
      When the administrator turns co-browse on with the provider "Fabrikam"
      Then the command is rejected because "no-provider-installed"
