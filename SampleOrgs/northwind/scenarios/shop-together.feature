@co-browse
Feature: Filling the cart again, together
  Olivia's cart is empty. Emma greets her, looks at the shop with her through Tailspin, and leaves a return label.

  Background:
    Given a conversation with "Olivia Brown"

  @demo
  Scenario: Emma finds the honey
    # note: Northwind has two providers. The chat widget says Tailspin for co-browse, so Wide World's button is absent.
    When the customer says "Hi! My cart is empty again 😕"
    And the agent presses "Greet"
    Then the customer sees "Welcome to Northwind Traders!"
    When the agent presses "Co-browse"
    Then the app tab "Tailspin co-browse" is in front
    # note: Wait with them: Tailspin's app reports Connected two seconds after its page has loaded.
    And the co-browse session is Connected within 2s
    And the agent is Do not disturb
    When the agent types "Here it is: your cart was saved under your other address 🍯🫖"
    And the provider sends CobrowseEndedEvent
    Then the co-browse session is Ended
    When the agent types "/return"
    Then the customer sees "https://tailspin.example/returns"
    When the agent ends the conversation
    And the agent closes the session
    Then the conversation is Closed
    And no warning is raised

  Scenario: Wide World shows Olivia's screen meanwhile
    When the agent types "/browse"
    And the agent types "/screen"
    Then the app tab "Wide World screen share" is in front
    And the co-browse session is Connected within 2s
    And the screen-sharing session is Connected within 1s
    When the provider sends ScreenShareEndedEvent
    Then the screen-sharing session is Ended
    And the co-browse session is Connected

  Scenario: The knowledge base is a tab like any other, without a session
    When the agent types "/knowledge"
    Then the app tab "Knowledge base" is in front
    And there is no co-browse session
    And there is no screen-sharing session
    When the provider sends CobrowseConnectedEvent
    Then the warning "event-without-session" is raised
    And there is no co-browse session

  Scenario: Co-browse is looked for before the knowledge base
    A provider's sentence without a tab means the tab in front if it is a provider's, else the last one opened.
    When the agent types "/browse"
    And the agent types "/knowledge"
    And the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
