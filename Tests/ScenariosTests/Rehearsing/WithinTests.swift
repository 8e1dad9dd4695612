import Records
import Scenarios
import Simulation
import Testing

@Suite("Expectations with a time limit")
struct WithinTests {
  private let start = Instant.rehearsal

  @Test("Events due exactly at the limit are included")
  func limitIncluded() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/share"
        Then the screen-sharing session is Connected within 2s
        """) == nil)
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/share"
        Then the screen-sharing session is Connected within 1999ms
        """)
        == "the screen-sharing session is Connected within 1999ms: expected screen-sharing Connected, "
        + "found screen-sharing Requested")
  }

  @Test("What is due at once happens as soon as time passes")
  func dueImmediately() throws {
    #expect(
      try failure(
        .at("contoso"),
        """
        Given the provider connects after 0s
        And a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Connected within 1s
        """) == nil)
  }

  @Test("Time stops where the expectation first holds")
  func stopsAtTheFirstMatch() throws {
    let result = try playedAtContoso(
      """
      When the agent types "/share"
      Then the screen-sharing session is Connected within 10m
      """)
    #expect(failure(of: result) == nil)
    #expect(result.rehearsal?.state.now == start + .seconds(2))
  }

  @Test("An expectation that already holds takes no time")
  func holdsAlready() throws {
    let result = try playedAtContoso("Then the agent is Busy within 10m")
    #expect(failure(of: result) == nil)
    #expect(result.rehearsal?.state.now == start)
  }

  @Test("If it never holds, all of the time passes and the final state is reported")
  func runsOut() throws {
    let result = try playedAtContoso(
      """
      When the agent types "/share"
      Then the screen-sharing session is Ended within 5s
      """)
    #expect(
      failure(of: result)
        == "the screen-sharing session is Ended within 5s: expected screen-sharing Ended, "
        + "found screen-sharing Connected")
    #expect(result.rehearsal?.state.now == start + .seconds(5))
  }

  @Test("Everything due at the same instant happens before the next step")
  func dueAtOnce() throws {
    let result = try playedAtContoso(
      """
      When the customer is cut off
      Then the conversation is Wrap-up within 3m
      And the agent is Available
      """)
    #expect(failure(of: result) == nil)
    #expect(result.rehearsal?.state.now == start + .minutes(3))
  }

  @Test("Waiting zero time is allowed")
  func zero() throws {
    #expect(try failure(.chatting, "Then the agent is Busy within 0s") == nil)
  }

  @Test("Tables and screens can wait too")
  func attachments() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the agent types "/share"
        Then the screen shows "Screen sharing connected" within 2s
        And the buttons are within 1s
          | label |
          | Co-browse |
          | Share screen |
          | Survey |
          | Copy notes |
        """) == nil)
  }

  @Test("An unknown name is an error even with a time limit")
  func unknownName() throws {
    #expect(
      try failure(.chatting, #"Then the warning "session-leek" is raised within 5s"#)?
        .hasPrefix(#"the warning "session-leek" is raised within 5s: `session-leek` is not allowed"#) == true)
  }
}
