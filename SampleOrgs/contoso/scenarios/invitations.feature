@invitations
Feature: From signing in to a customer who has joined
  The app tab lets Ana sign in to the provider and start a session. The invitation goes into the chat, and Noah accepts
  it or does not. What Omnichannel hears are the app's events, and nothing else.

  Background:
    Given a conversation with "Noah Park"

  Scenario: Ana signs in, starts a session, and Noah accepts
    Given the agent is not signed in to the provider
    When the agent types "/cb"
    Then the invitation is Signed out
    When the agent starts the provider's session
    Then the command is rejected because "signed-out-of-provider"
    When the agent signs in to the provider
    Then the invitation is Ready
    When the agent signs in to the provider
    Then the command is rejected because "signed-in-to-provider"
    When the agent starts the provider's session
    Then the customer sees "Join the session with the code 4711."
    And the invitation is Invited
    And the co-browse session is Requested
    When the customer accepts the invitation
    Then the invitation is Accepted
    And the co-browse session is Connected

  Scenario: Noah declines, and the session stays Requested
    When the agent types "/cb"
    And the customer accepts the invitation
    Then the command is rejected because "no-invitation"
    When the provider invites the customer with "Join me here: https://fabrikam.example/join/4711"
    And the customer declines the invitation
    Then the invitation is Declined
    And the co-browse session is Requested

  Scenario: An invitation that nobody answers expires
    Given the provider never connects
    And the provider's invitations expire after 10m
    When the agent types "/share"
    And the agent starts the provider's session
    Then the invitation is Invited
    When 10m pass
    Then the invitation is Expired
    And the screen-sharing session is Requested

  Scenario: An app that forgets `false` leaves its invitation in the send box
    Given the provider's invitations go to the send box
    When the agent types "/cb"
    And the agent starts the provider's session
    Then the send box contains "4711"
    And the customer does not see "4711"
    And the invitation is Ready
    When the agent sends what is in the send box
    Then the customer sees "4711"
    And the invitation is Invited
    And the send box is empty

  Scenario: App and customer can act by themselves
    Given the provider invites the customer after 3s
    And customers accept invitations after 5s
    When the agent types "/cb"
    Then the invitation is Invited within 3s
    And the co-browse session is Connected within 5s

  Scenario: Connected after a customer declined, and a session that is started once more, are told
    When the agent types "/cb"
    And the provider invites the customer with "Join me here: https://fabrikam.example/join/4711"
    And the customer declines the invitation
    And the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
    And the warning "connected-uninvited" is raised
    When the agent starts the provider's session
    Then the warning "started-while-connected" is raised
    And the co-browse session is Connected

  Scenario: Connected needs no invitation
    When the agent types "/cb"
    And the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
    And the invitation is Ready
