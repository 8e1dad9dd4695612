@app-tabs
Feature: Working in app tabs
  Each conversation has its tabs. Summary is the first and stays; Fabrikam's tabs come when its buttons are pressed.

  Background:
    Given a conversation with "Noah Park"

  Scenario: A conversation begins with Summary alone, which cannot close
    Then 1 app tabs are open
    And the app tab "Summary" is in front
    When the agent closes the tab "Summary"
    Then the command is rejected because "summary-cannot-close"

  @known-issue
  Scenario: Coming back to a tab loads its page anew, and that ends the session
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    And the agent opens the tab "Summary"
    Then the co-browse session is Connected
    When the agent opens the tab "Fabrikam co-browse"
    Then the app tab "Fabrikam co-browse" has loaded 2 times
    And the fact "pageReloaded" is told
    And the co-browse session is Ended

  @known-issue
  Scenario: So does coming back from another customer
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    And a conversation from "Mia Wong" arrives
    And the agent accepts it
    And the agent opens the conversation with "Noah Park"
    Then the co-browse session is Ended
    And the app tab "Fabrikam co-browse" has loaded 2 times
    When the agent opens the conversation with "Mia Wong"
    Then there is no co-browse session
    And 1 app tabs are open

  Scenario: A page that waits to connect keeps waiting while the agent is elsewhere
    Given the provider connects after 2s
    When the agent types "/share"
    And the agent opens the tab "Summary"
    Then the screen-sharing session is Connected within 2s

  @screen
  Scenario: What the desk looks like while the page is looked at together
    When the customer says "Hi, the refund button does nothing."
    And the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    Then the screen shows "Co-browse connected"
    And the screen at 80x24 is
      """
       Contoso Support · Web support    Ana Ruiz  ● Do not disturb · co-browse  09:00
       1▸◉ Noah Park co-browse connected 0:00
      ┌─▸Noah Park · Active ───[End chat]─[×]─┬─‹1 •Fabrikam co-browse × ────────────┐
      │  F2 Co-browse   F3 Share screen       │ Co-browse: Connected                 │
      │  F4 Survey   F5 Copy notes            │ conversationId                       │
      ├───────────────────────────────────────┤ 910a2dec-8902-4cc1-beeb-8da1658eec67 │
      │ ── Ana Ruiz joined ──                 │ data, decoded as JSON                │
      │ 09:00 Noah   Hi, the refund button    │ {                                    │
      │              does nothing.            │   "conversationId":                  │
      │ ── Co-browse requested ──             │     "910a2dec-8902-4cc1-beeb-        │
      │ ── Co-browse connected ──             │     8da1658eec67"                    │
      │                                       │ }                                    │
      │                                       │ Loaded 1 time                        │
      │                                       │ Template FabrikamCobrowseTab         ↓
      │                                       ├──────────────────────────────────────┤
      ├───────────────────────────────────────┤ [Connect] [End session] [Invite]     │
      │ › Type a message, or / for commands   │ [Close tab]                          │
      ├─ Events ──────────────────────────────┴─────────── 5 not shown ─[◂ Earlier]──┤
      │ 09:00:00 agent     /cb → app tab Fabrikam co-browse               documented │
      │ 09:00:00 session   co-browse Requested                            inferred   │
      │⋮09:00:00 provider  CobrowseConnectedEvent → co-browse Connected   inferred   │
      │ 09:00:00 presence  Do not disturb: a session uses all capacity    inferred   │
      └──────────────────────────────────────────────────────────────────────────────┘
       F1 Help  Tab Focus  ^P Palette  Alt-E End session  Alt-X End chat  ^Q Quit
      """
