import Scenarios
import Simulation
import Testing

/// When a refused step fails the scenario and when it does not.
@Suite("Refused steps")
struct RefusalTests {
  @Test(
    "What an agent is refused fails like everybody's step, unless the next expectation asks for it",
    arguments: [
      (#"the agent types "/sharee""#, "commandRejected", "There is no command /sharee"),
      (#"the agent types "/sharee""#, "commandRejected", "Did you mean /share?"),
      (#"the agent closes the tab "Summary""#, "inputRefused", "Active Conversation"),
      ("the agent rejects the conversation with \"Noah Park\"", "inputRefused", "Active"),
    ])
  func agent(step: String, fact: String, words: String) throws {
    #expect(try failure(.chatting, "When \(step)")?.hasPrefix("\(step): refused: ") == true)
    #expect(
      try failure(.chatting, "When \(step)\nThen the agent is Busy")?.hasPrefix("\(step): refused: ") == true)
    #expect(try failure(.chatting, "When \(step)\nThen the command is rejected") == nil)
    #expect(try failure(.chatting, "When \(step)\nAnd 5s pass\nThen the command is rejected") == nil)
    #expect(try failure(.chatting, "When \(step)\nThen the fact \"\(fact)\" is told") == nil)
    #expect(try failure(.chatting, "When \(step)\nThen the agent sees \"\(words)\"") == nil)
  }

  @Test("An expectation of something else does not ask for the refusal")
  func otherExpectations() throws {
    for expectation in [
      #"the fact "conversationAccepted" is told"#, #"the agent sees "joined""#, "no warning is raised",
      #"the warning "session-leaked" is raised"#, "the conversation is Active",
    ] {
      let found = try failure(.chatting, "When the agent types \"/sharee\"\nThen \(expectation)")
      #expect(found?.hasPrefix(#"the agent types "/sharee": refused: "#) == true, "\(expectation)")
    }
  }

  @Test("A hidden button and typing after the end are red")
  func hiddenOrEnded() throws {
    let hidden = try failure(
      .chatting, "When the administrator turns co-browse off\nAnd the agent presses \"Co-browse\"")
    #expect(hidden?.hasPrefix(#"the agent presses "Co-browse": refused: "#) == true)
    let ended = try failure(
      .chatting, "When the agent ends the conversation\nAnd the agent types \"Hello\"")
    #expect(ended?.hasPrefix(#"the agent types "Hello": refused: "#) == true)
  }

  @Test(
    "A refused step of anybody else fails unless the next step expects it",
    arguments: [
      "the customer comes back", "the provider sends CobrowseEndedEvent from the tab \"Summary\"",
      "the administrator turns co-browse on with the provider \"Tailspin\"",
      "the administrator uninstalls \"TailspinAssist\"",
      "the clock reads \"2020-01-01T00:00:00Z\"",
    ])
  func others(step: String) throws {
    #expect(try failure(.chatting, "When \(step)")?.hasPrefix("\(step): refused: ") == true)
    #expect(try failure(.chatting, "When \(step)\nThen the command is rejected") == nil)
    let later = try failure(.chatting, "When \(step)\nThen the agent is Busy\nAnd the command is rejected")
    #expect(later?.hasPrefix("\(step): refused: ") == true)
  }

  @Test("Several expectations may follow one refusal, and time may pass in between")
  func several() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/nope"
        And 5s pass
        Then the command is rejected
        And the command is rejected because "unknown-command"
        And the agent sees "There is no command /nope"
        """) == nil)
  }

  @Test("A refusal is forgotten with the next action")
  func forgotten() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/nope"
        And the agent types "Hello"
        Then the command is rejected
        """)?.hasPrefix(#"the agent types "/nope": refused: "#) == true)
  }

  @Test("A rejection cannot be expected before anything was tried")
  func nothingTried() throws {
    #expect(
      try failure(.at("contoso"), "Then the command is rejected")
        == "the command is rejected: nothing was tried yet that could be rejected "
        + "(let the agent type or press something first)")
  }

  @Test("A hidden button can be pressed and is refused with the reason")
  func hidden() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the administrator turns co-browse off
        And the agent presses "Co-browse"
        Then the command is rejected because "mode-turned-off"
        And the command is rejected because "co-browse is turned off for the chat widget Web support"
        And there is no co-browse session
        """) == nil)
  }

  @Test("Steps after a failed one are skipped")
  func skipped() throws {
    let result = try playedAtContoso(
      """
      Then the agent is Available
      When the agent types "Hello"
      """)
    #expect(result.status == .failed)
    #expect(result.steps.map(\.status).suffix(1) == [.notReached])
    #expect(result.rehearsal?.run.facts.contains { $0.name == .agentSaid } == false)
  }
}
