import Records
import Simulation
import Testing

/// The commands reserved by the conversation control.
@Suite("The product's own commands")
struct ProductCommandTests {
  @Test("The product commands are the documented ones")
  func all() {
    #expect(
      Set(ProductCommand.allCases.map(\.rawValue)) == [
        "/q", "/1", "/c", "/4", "/cq", "/t", "/tq", "/taq", "/2", "/3",
      ])
  }

  @Test("All but the quick replies answer that they are not simulated", arguments: ProductCommand.allCases)
  func notSimulated(command: ProductCommand) {
    var desk = Desk.chatting()
    let typed = command.rawValue.uppercased()
    desk.type(typed + " somebody")
    if command.listsQuickReplies {
      #expect(desk.names == ["quickRepliesListed"])
    } else {
      #expect(desk.names == ["commandRejected"])
      guard case .commandNotSimulated(typed, near: _) = desk.refusal else {
        Issue.record("\(String(describing: desk.refusal))")
        return
      }
    }
    #expect(desk.said.isEmpty)
  }

  @Test("A product command takes precedence over a provider's command")
  func winsOverProvider() {
    var desk = Desk.chatting { solution in
      for index in solution.conversationActionLocales.indices
      where solution.conversationActionLocales[index].label == "Survey" {
        solution.conversationActionLocales[index].slashCommand = "/q"
      }
    }
    desk.type("/q")
    #expect(desk.names == ["quickRepliesListed"])
    // A reserved command is not suggested for a mistyped one either.
    desk.type("/qq")
    #expect(desk.refusal == .unknownCommand("/qq", near: []))
  }

  private func listed(_ line: String, language: Locale = .english) -> [String] {
    var desk = Desk.chatting()
    desk.trainer(.changesLanguage(language))
    desk.type(line)
    guard case .command(.quickRepliesListed(_, keyword: _, let places)) = desk.last.first?.body else {
      return []
    }
    return places.map { desk.state.organization.quickReplies[$0].title }
  }

  @Test("`/q` lists all quick replies, those in the agent's language first")
  func allReplies() {
    #expect(listed("/q") == ["Greeting", "Refund", "Salut"])
    #expect(listed("/1", language: .frFr) == ["Salut", "Refund", "Greeting"])
  }

  @Test("A keyword matches title, message and tag prefixes, ignoring case")
  func keyword() {
    #expect(listed("/q GREET") == ["Greeting"])
    #expect(listed("/q puis-je") == ["Salut"])
    #expect(listed("/q mon") == ["Refund"])
    #expect(listed("/q oney").isEmpty)
  }

  @Test("A word with a number sign matches the beginning of a tag")
  func tag() {
    #expect(listed("/q #hel") == ["Greeting", "Salut"])
    #expect(listed("/q #greeting").isEmpty)
  }

  @Test(
    "`/q #`, `/1 #` and `#` alone list the tags, and nothing reaches the customer",
    arguments: ["/q #", "/1 #", "#"])
  func tags(line: String) {
    var desk = Desk.chatting()
    desk.type(line)
    #expect(desk.names == ["tagsListed"])
    #expect(desk.last.first?.body == .command(.tagsListed(desk.inFront, ["hello", "money", "refund"])))
    #expect(desk.said.isEmpty)
    desk.type("#1 is my order")
    #expect(desk.said == ["agent: #1 is my order"])
  }

  @Test("A tag and a keyword must both match")
  func tagAndKeyword() {
    #expect(listed("/q #hello salut") == ["Salut"])
    #expect(listed("/q hello money").isEmpty)
  }
}
