@co-browse
Feature: Looking at the customer's page together
  Noah says that a button does nothing. Ana cannot see his page, so she asks whether she may look at it with him. What
  happens then is Fabrikam's: its button, its app tab, its events.

  Background:
    Given a conversation with "Noah Park"

  @demo
  Scenario: Ana co-browses with Noah, from his question to the survey
    # note: Two minutes. Noah says in a moment what is wrong; nobody has started anything yet.
    When the customer says "Hi, the refund button does nothing."
    And the agent types "May I look at the page together with you?"
    Then the customer sees "May I look at the page together with you?"
    # note: Point at the buttons on top of the conversation. They come from Fabrikam's records, smallest order first.
    And the button "Co-browse" is shown
    # note: A slash command is the button's twin: F2 would have done the same. The customer never sees it.
    When the agent types "/cb"
    Then the customer does not see "/cb"
    And the app tab "Fabrikam co-browse" is in front
    # note: Ask who owns the session now. The third-party app does: Omnichannel only waits for its events.
    And the co-browse session is Requested
    And the agent is Busy
    When the provider invites the customer with "Join me here: https://fabrikam.example/join/4711"
    Then the customer sees "https://fabrikam.example/join/4711"
    # note: Noah accepts, and the app reports Connected. It takes the whole capacity (inferred): nobody else rings.
    When the customer accepts the invitation
    Then the co-browse session is Connected
    And the agent is Do not disturb
    And the agent sees "Co-browse connected"
    When the agent types "I see it: a pop-up covers the button. Please close it."
    And the customer says "That was it, thank you!"
    And the provider sends CobrowseEndedEvent
    Then the co-browse session is Ended
    And the agent is Busy
    # note: Survey is an action that only sends a message. It needs no provider, so it is always there.
    When the agent types "/survey"
    Then the customer sees "https://fabrikam.example/survey"
    When the agent ends the conversation
    Then the conversation is Wrap-up
    When the agent closes the session
    Then the conversation is Closed
    And the agent is Available
    And no warning is raised

  Scenario: The button and the command do the same
    When the agent presses "Co-browse"
    Then the co-browse session is Requested
    And the app tab "Fabrikam co-browse" is open
    And the fact "actionSelected" is told

  Scenario: The app tab knows which conversation it belongs to
    When the agent types "/cb"
    Then the app tab's data field "conversationId" is "{conversationId}"
    And the app tab's URL is "/webresources/fab_/cobrowse.html?data=%7B%22conversationId%22%3A%22{conversationId}%22%7D"

  Scenario: Co-browse and screen sharing run side by side, and each ends by itself
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    And the agent types "/share"
    Then 3 app tabs are open
    When the agent clicks "Connect" in the app tab
    Then the screen-sharing session is Connected
    And the co-browse session is Connected
    When the provider sends ScreenShareEndedEvent
    Then the screen-sharing session is Ended
    And the co-browse session is Connected
    And the agent is Do not disturb
    When the provider sends CobrowseEndedEvent from the tab "Fabrikam co-browse"
    Then the co-browse session is Ended
    And the agent is Busy
    And no warning is raised
