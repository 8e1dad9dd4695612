import Organizations
import Records
import Simulation
import Testing

/// How the explorer goes through the states.
@Suite("Explorer")
struct ExplorerTests {
  private func explorer(
    _ desk: Desk = Desk(), faults: [AppFault] = [], depth: Int? = nil, states: Int? = nil,
    actors: [Actor] = [.agent, .customer, .provider, .clock]
  ) -> Explorer<DeskMachine> {
    var explorer = Explorer(DeskMachine(from: desk.state, faults: faults, actors: actors))
    explorer.bounds = Explorer.Bounds(depth: depth, states: states)
    return explorer
  }

  @Test("The number of threads changes nothing that is found", arguments: [2, 3, 5])
  func threads(jobs: Int) {
    var explorer = explorer(depth: 4)
    explorer.conditions = [
      StateCondition { $0.state.focused?.sessions.contains(where: \.isConnected) == true }
    ]
    let alone = explorer.explore()
    explorer.jobs = jobs
    let together = explorer.explore()
    #expect(alone.states == together.states)
    #expect(alone.transitions == together.transitions)
    #expect(alone.refusals == together.refusals)
    #expect(alone.taken == together.taken)
    #expect(alone.end == .broken)
    #expect(alone.findings.map(\.path.inputs) == together.findings.map(\.path.inputs))
  }

  @Test("A finding comes by a shortest path, which leads there again")
  func shortest() throws {
    var explorer = explorer(depth: 6)
    explorer.conditions = [
      StateCondition {
        $0.state.conversations.contains { $0.sessions.contains(where: \.isConnected) }
      }
    ]
    let path = try #require(explorer.explore().findings.first?.path)
    // Arrive, accept, press, connect.
    #expect(path.inputs.count == 4, "\(path.inputs)")
    #expect(path.run.state.focused?.sessions.contains(where: \.isConnected) == true)
    #expect(path.run.entries.map(\.input) == path.inputs)
  }

  @Test("A small world is explored to its end")
  func complete() {
    let bare = Desk(
      Contoso.organization(with: { organization in
        organization.solutions = []
        organization.customers = [Customer(name: "Ida Holm")]
      }))
    let exploration = explorer(bare, actors: [.customer, .clock]).explore()
    #expect(exploration.end == .complete)
    #expect(exploration.findings.isEmpty)
    #expect(exploration.states > 3)
    #expect(exploration.states < 200)
  }

  @Test("Bounds cut it off exactly, and it says which one did")
  func bounds() {
    let byDepth = explorer(depth: 2).explore()
    #expect(byDepth.end == .stopped(by: .depth))
    #expect(byDepth.depth == 2)
    let byStates = explorer(states: 100).explore()
    #expect(byStates.end == .stopped(by: .states))
    #expect(byStates.states == 100)
    var asked = 0
    let byTime = explorer().explore(stop: {
      asked += 1
      return asked == 3 ? .time : nil
    })
    #expect(byTime.end == .stopped(by: .time))
    #expect(asked == 3)
  }

  @Test("A fault starts a world of its own, and the path names it")
  func faults() throws {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    var explorer = explorer(faults: AppFault.allCases, depth: 4)
    explorer.conditions = [
      StateCondition { arrival in
        arrival.step?.facts.contains { if case .warning(.sessionLeaked) = $0.body { true } else { false } }
          == true
      }
    ]
    #expect(explorer.explore().findings.isEmpty)
    explorer.bounds.depth = 5
    let path = try #require(explorer.explore().findings.first?.path)
    // Arrive, accept, press, connect, close the tab: the page does not say that it has ended.
    #expect(path.opening.fault == .lost)
    #expect(path.inputs.count == 5)
  }

  @Test("Rows of both tables are counted as they are taken")
  func rows() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let exploration = explorer(desk, depth: 1).explore()
    let sessions = Set(exploration.taken.neverTakenSessions)
    #expect(
      sessions.isDisjoint(with: [.connected, .cancelledByEvent, .cancelledByConversation, .eventToWindow]))
    #expect(sessions.contains(.endedByEvent))
    #expect(exploration.taken.neverTakenInvitations.contains(.accepted))
    #expect(!exploration.taken.neverTakenInvitations.contains(.sent))
    let further = explorer(desk, depth: 2).explore()
    #expect(!further.taken.neverTakenInvitations.contains(.accepted))
    #expect(!further.taken.neverTakenInvitations.contains(.sentAgain))
  }
}
