import Scenarios
import Testing

/// What "it", "the conversation", "the customer" and "the agent" mean with several conversations.
@Suite("Which conversation a sentence is about")
struct ConversationMeaningTests {
  @Test("`the conversation` is the one that the last sentence named or acted in")
  func lastSentence() throws {
    #expect(
      try failure(
        .chatting,
        """
        When a conversation from "Mia Wong" arrives
        Then the conversation is Open
        When the agent types "Hello, Noah"
        Then the conversation is Active
        And the customer sees "Hello, Noah"
        """) == nil)
  }

  @Test(
    "`it` is the conversation that rings, whichever the last sentence named, otherwise the newest open one")
  func it() throws {
    #expect(
      try failure(
        .chatting,
        """
        When a conversation from "Mia Wong" arrives
        And a conversation from "Oscar" arrives
        And the agent accepts it
        Then the screen shows "Mia Wong · Active"
        When the agent accepts it
        Then the screen shows "Oscar · Active"
        """) == nil)
  }

  @Test("The agent acts in the conversation in front")
  func agentActsInFront() throws {
    #expect(
      try failure(
        .chatting,
        """
        When a conversation from "Mia Wong" arrives
        And the customer says "Is anybody there?"
        And the agent types "/cb"
        Then the co-browse session is Requested
        And the customer does not see "Is anybody there?"
        """) == nil)
  }

  @Test("The customer acts in the conversation that the sentences are about")
  func customerActsInTheConversation() throws {
    #expect(
      try failure(
        .chatting,
        """
        When a conversation from "Mia Wong" arrives
        And the customer leaves
        Then the conversation is Closed
        When the agent types "Noah is still here"
        Then the conversation is Active
        """) == nil)
  }

  @Test("The agent sees the conversation in front, not the waiting one")
  func agentSeesInFront() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the customer says "I am Noah"
        And a conversation from "Mia Wong" arrives
        And the customer says "I am Mia"
        Then the customer sees "I am Mia"
        And the agent sees "I am Noah"
        """) == nil)
    #expect(
      try failure(
        .chatting,
        """
        When a conversation from "Mia Wong" arrives
        And the customer says "I am Mia"
        Then the agent sees "I am Mia"
        """) == #"the agent sees "I am Mia": expected I am Mia, found at last: Ana Ruiz joined"#)
  }

  @Test("A provider acts in the conversation of its tab")
  func providerSpeaksOfItsTab() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/cb"
        And a conversation from "Mia Wong" arrives
        And the provider sends CobrowseConnectedEvent
        Then the co-browse session is Connected
        When a conversation from "Oscar" arrives
        And the provider invites the customer with "Join"
        Then the customer sees "Join"
        """) == nil)
  }

  @Test("{conversationId} is the id of the conversation that the sentence is about")
  func conversationId() throws {
    let result = try playedAtContoso(
      """
      When the agent types "mine is {conversationId}"
      And a conversation from "Mia Wong" arrives
      And the customer says "mine is {conversationId}, {conversationId}"
      """)
    #expect(failure(of: result) == nil)
    let conversations = try #require(result.rehearsal?.state.conversations)
    let said = conversations.map { conversation in
      conversation.transcript.contains { message in
        switch message.content {
        case .customer(let text): text == "mine is \(conversation.id), \(conversation.id)"
        case .agent(let text): text == "mine is \(conversation.id)"
        default: false
        }
      }
    }
    #expect(said == [true, true])
  }

  @Test("{conversationId} stays as it is if there is no conversation")
  func noConversationId() throws {
    #expect(
      try failure(.at("contoso"), #"Then the screen shows "{conversationId}""#)?.hasPrefix(
        #"the screen shows "{conversationId}": none of its 40 lines has this text"#) == true)
  }

  @Test("A provider's tab is the one in front, otherwise the last provider tab opened")
  func providersTab() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/cb"
        And the agent types "/share"
        And the agent opens the tab "Summary"
        And the provider sends ScreenShareConnectedEvent
        Then the screen-sharing session is Connected
        And no warning is raised
        """) == nil)
  }

  @Test("The administrator changes the chat widget of the conversation")
  func administratorsWidget() throws {
    #expect(
      try failure(
        .at("northwind"),
        """
        Given the chat widget "Kiosk"
        And a conversation with "Olivia Brown"
        Then the button "Guide" is shown
        When the administrator turns co-browse on with the provider "Tailspin"
        Then the button "Co-browse" is shown
        """) == nil)
  }

  @Test("If two customers share a name, the agent opens the later conversation")
  func namesakes() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the customer says "I am the first"
        And a conversation from "Noah Park" arrives
        And the agent accepts it
        And the agent opens the conversation with "Noah Park"
        Then the customer does not see "I am the first"
        """) == nil)
  }
}
