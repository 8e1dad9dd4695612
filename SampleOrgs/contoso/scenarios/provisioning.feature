@administrator
Feature: Solutions come and go
  The article asks a provider for a solution that can be installed without manual steps, and removed without a trace. Here
  an administrator does both while Ana talks to Noah.

  Background:
    Given a conversation with "Noah Park"

  Rule: An install brings everything and switches nothing on

    Scenario: Wide World's solution is installed
      When the administrator installs "WideWorldSupport"
      Then the fact "solutionInstalled" is told
      # An action without a mode shows at once; co-browse waits for the administrator's choice.
      And the button "Payment help" is shown
      And the button "Guide" is not shown
      When the agent types "/guide"
      Then the command is rejected because "provider-not-chosen"
      And no warning is raised

    Scenario: The administrator switches from one provider to the other
      When the administrator installs "WideWorldSupport"
      And the administrator turns co-browse on with the provider "Wide World"
      Then the button "Guide" is shown
      And the button "Co-browse" is not shown
      And the button "Share screen" is shown
      When the agent types "/guide"
      Then the app tab "Wide World co-browse" is in front
      And the co-browse session is Requested

  Rule: What would meet something of another solution is not installed

    Scenario: A slash command is taken
      When the administrator installs "LucerneAssist"
      Then the command is rejected because "solution-conflict"
      And the agent sees "the slash command /notes of LucerneFunction en-US is taken by FabrikamCustomerNotes en-US"
      And the agent sees "uninstall FabrikamRemoteAssist first"
      When the administrator turns co-browse on with the provider "Lucerne"
      Then the command is rejected because "provider-not-installed"

  Rule: An upgrade stays in its place

    Scenario: The same version once more changes nothing for anybody
      When the agent types "/cb"
      And the provider sends CobrowseConnectedEvent
      And the administrator installs "FabrikamRemoteAssist"
      Then the fact "solutionUpgraded" is told
      And the co-browse session is Connected
      And the app tab "Fabrikam co-browse" is in front
      And the button "Co-browse" is shown
      And no warning is raised

  Rule: What is open outlives its solution

    Background:
      When the agent types "/cb"
      And the provider sends CobrowseConnectedEvent
      And the administrator uninstalls "FabrikamRemoteAssist"
      Then the warning "session-orphaned" is raised

    Scenario: The session and its tab stay, and both are told
      Then there are no buttons
      And the co-browse session is Connected
      And the app tab "Fabrikam co-browse" is open
      And the fact "tabOrphaned" is told
      And the warning "session-orphaned" is raised

    Scenario: Its events still count
      When the provider sends CobrowseEndedEvent
      Then the co-browse session is Ended
      And the agent is Busy

    Scenario: Closing the tab ends it as always
      When the agent closes the tab "Fabrikam co-browse"
      Then the co-browse session is Ended

    Scenario: Nothing new begins
      When the agent types "/cb"
      Then the command is rejected because "unknown-command"
      When the administrator turns screen-sharing on with the provider "Fabrikam"
      Then the command is rejected because "no-provider-installed"

    Scenario: Installed again, it waits to be chosen again
      # The chat widget has forgotten the provider that went.
      Then the fact "modeReset" is told
      When the administrator installs "FabrikamRemoteAssist"
      Then the fact "solutionInstalled" is told
      And the button "Co-browse" is not shown
      When the administrator turns co-browse on with the provider "Fabrikam"
      Then the button "Co-browse" is shown
      When the agent types "/cb"
      Then the co-browse session is Connected

  Rule: What the product leaves is the provider's work

    Background:
      When the administrator uninstalls "FabrikamRemoteAssist" and leaves its data

    Scenario: The data stays, and its buttons lead nowhere
      # Actions, their locale rows and providers are data; the templates are gone.
      Then the solution "FabrikamRemoteAssist" has left 13 rows
      And the button "Co-browse" is shown
      When the agent types "/cb"
      Then the command is rejected because "template-not-found"

    Scenario: Installed again, it takes over what it left
      When the administrator installs "FabrikamRemoteAssist"
      Then the solution "FabrikamRemoteAssist" has left 0 rows
      When the agent types "/cb"
      Then the co-browse session is Requested
