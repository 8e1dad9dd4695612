import Scenarios
import Testing

/// Givens in the middle of a scenario: they change the setup, and everything open stays open.
@Suite("Givens in the middle of a scenario")
struct LateGivenTests {
  @Test("Modes can be turned on and off")
  func modes() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/cb"
        Given co-browse is turned off
        Then the button "Co-browse" is not shown
        And the co-browse session is Requested
        Given co-browse is turned on with the provider "Fabrikam"
        Then the button "Co-browse" is shown
        """) == nil)
  }

  @Test("The agent, the agent's language and the chat widget can be changed")
  func desk() throws {
    #expect(
      try failure(
        .chatting,
        """
        Given the agent's language is "fr-FR"
        Then the button "Enquête" is shown
        Given the agent "Ana Ruiz"
        Then the button "Survey" is shown
        Given the chat widget "Store chat"
        Then the button "Co-browse" is not shown
        When a conversation from "Mia Wong" arrives
        And the agent accepts it
        Then the button "Co-browse" is not shown
        """) == nil)
  }

  @Test("The clock moves forward to its time, and everything due happens")
  func clock() throws {
    #expect(
      try failure(
        .at("contoso"),
        """
        When a conversation from "Mia Wong" arrives
        Given the clock reads "2026-01-05T09:02:00Z"
        Then the fact "conversationMissed" is told
        """) == nil)
  }

  @Test("A solution can be installed; an open app changes its behaviour when it next loads")
  func behaviours() throws {
    #expect(
      try failure(
        .chatting,
        """
        Given the solution "TailspinAssist" is installed
        Then the button "Greet" is shown
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent
        Given the provider forgets CobrowseEndedEvent on unload
        When the agent closes the tab "Fabrikam co-browse"
        Then the warning "session-leaked" is raised
        """) == nil)
  }

  @Test("A new conversation comes to the front while the others continue")
  func conversation() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/share"
        Given a conversation with "Mia Wong"
        Then there is no screen-sharing session
        And the agent is Do not disturb within 2s
        """) == nil)
  }
}
