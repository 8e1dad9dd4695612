import Records
import Scenarios
import Simulation
import Testing
import Wording

/// Coverage of the rows of the session table, one by one.
@Suite("Session transitions taken by a scenario")
struct TransitionTests {
  private static let connected: [SessionRow] = [.requested, .connected]

  @Test(
    "A row counts when its trigger happens, and no other row counts",
    arguments: [
      ("And the agent ends the conversation", [.requested, .cancelledByConversation]),
      ("And the provider sends CobrowseConnectedEvent", connected),
      ("And the provider sends CobrowseEndedEvent", [.requested, .cancelledByEvent]),
      ("And the agent closes the tab \"Fabrikam co-browse\"", [.requested, .cancelledByUnload]),
      (
        "Given the provider forgets CobrowseEndedEvent on unload\nWhen the agent closes the tab \"Fabrikam co-browse\"",
        [.requested, .cancelledByTab]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the provider sends CobrowseEndedEvent",
        connected + [.endedByEvent]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the agent closes the tab \"Fabrikam co-browse\"",
        connected + [.endedByUnload]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the agent opens the tab \"Summary\"\n"
          + "And the agent opens the tab \"Fabrikam co-browse\"", connected + [.endedByUnload]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the customer leaves",
        connected + [.endedByConversation]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\n"
          + "Given the provider forgets CobrowseEndedEvent on unload\n"
          + "When the agent closes the tab \"Fabrikam co-browse\"", connected + [.leaked]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\n"
          + "Given the provider forgets CobrowseEndedEvent on unload\n"
          + "When the agent closes the tab \"Fabrikam co-browse\"\nAnd the agent types \"/cb\"\n"
          + "And the agent types \"/cb\"",
        connected + [.leaked, .leakedTakenUp, .selectedWhileConnected]
      ),
      ("And the agent types \"/cb\"", [.requested, .selectedWhileRequested]),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the agent types \"/cb\"",
        connected + [.selectedWhileConnected]
      ),
      (
        "And the provider sends CobrowseConnectedEvent\nAnd the provider sends CobrowseConnectedEvent",
        connected + [.eventRepeated]
      ),
      (
        "And the provider sends CobrowseEndedEvent\nAnd the agent closes the tab \"Fabrikam co-browse\"",
        [.requested, .cancelledByEvent, .endedAfterTheEnd]
      ),
      (
        "And the provider sends CobrowseEndedEvent\nAnd the provider sends CobrowseEndedEvent",
        [.requested, .cancelledByEvent, .eventWithoutSession]
      ),
      (
        "And the provider sends CobrowseEndedEvent\nAnd the agent types \"/cb\"",
        [.requested, .cancelledByEvent, .requestedAfterAnother]
      ),
      ("And the provider sends ScreenShareEndedEvent", [.requested, .eventOfOtherMode]),
      ("And the provider sends CobrowseConnectedEvent to window", [.requested, .eventToWindow]),
    ] as [(String, [SessionRow])])
  func rows(steps: String, taken: [SessionRow]) throws {
    let text = feature(
      "Given a conversation with \"Noah Park\"\nWhen the agent types \"/cb\"\n" + steps)
    let coverage = try #require(try covered(text).organizations.first)
    let names = taken.map { SessionWords.name(SessionTransition($0, of: .coBrowse)) }
    #expect(Set(coverage.exercised(.sessionTransitions)) == Set(names))
  }

  @Test("A name has the old state, the trigger and the new state")
  func names() {
    #expect(
      SessionWords.name(SessionTransition(.connected, of: .screenSharing))
        == "Screen sharing: Requested, its Connected event → Connected")
    #expect(
      SessionWords.name(SessionTransition(.leaked, of: .coBrowse))
        == "Co-browse: Connected, its tab closes without Ended → Connected, session-leaked")
    let names = RemoteAssistanceMode.allCases.flatMap { mode in
      SessionRow.allCases.map { SessionWords.name(SessionTransition($0, of: mode)) }
    }
    // Closing a tab counts once, whether or not its page sends Ended.
    #expect(Set(names).count == 2 * (SessionRow.allCases.count - 1))
  }
}
