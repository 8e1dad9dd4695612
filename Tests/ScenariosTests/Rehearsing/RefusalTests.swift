import Scenarios
import Simulation
import Testing

/// When a refused step fails the scenario and when it does not.
@Suite("Refused steps")
struct RefusalTests {
  @Test("A refused step of the agent does not fail by itself, because the product refuses too")
  func agent() throws {
    let result = try playedAtContoso(
      """
      When the agent types "/nope"
      And the agent closes the tab "Summary"
      Then the agent is Busy
      """)
    #expect(failure(of: result) == nil)
    #expect(result.steps.map(\.refusal?.rule) == [nil, nil, "unknown-command", "summary-cannot-close", nil])
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
        """) == "the command is rejected: expected a rejection, found none: it was done")
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
