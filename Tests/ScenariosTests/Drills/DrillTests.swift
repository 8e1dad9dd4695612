import Notations
import Records
import ScenarioSupport
import Simulation
import Testing

@testable import Scenarios

@Suite("A drill")
struct DrillTests {
  private static let noah = "Given a conversation with \"Noah Park\""

  private static func drill(_ steps: String...) throws -> Drill {
    let text = "Feature: Test\n  Scenario: Test\n" + ([noah] + steps).map { "    \($0)\n" }.joined()
    let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
    var drill = try Drill(try #require(file.scenarios.first), library: SampleLibrary())
    drill.goOnToTask()
    return drill
  }

  private static let first = ConversationNumber(0)

  @Test("everything but the agent's steps happens by itself")
  func automaticSteps() throws {
    var drill = try Self.drill(
      "When the agent types \"/cb\"", "And the provider sends CobrowseConnectedEvent",
      "Then the co-browse session is Connected", "When the agent types \"Thank you\"")
    #expect(drill.next == .task(1))
    #expect(drill.type("/cb") == .done)
    #expect(drill.next == .happens(2))
    drill.goOnToTask()
    #expect(drill.next == .task(4))
    #expect(drill.score.checks == [DrillCheck(step: 3, holds: true)])
  }

  @Test("the button counts where the step types the command, and the other way round")
  func equivalentWays() throws {
    var drill = try Self.drill(
      "When the agent types \"/cb\"", "Then the co-browse session is Requested",
      "When the agent presses \"Survey\"")
    let cobrowse = try #require(drill.action("Co-browse"))
    #expect(drill.attempt(.presses(Self.first, action: cobrowse)) == .done)
    drill.goOnToTask()
    #expect(drill.type("/survey") == .done)
    #expect(drill.next == .over)
    #expect(drill.score.percent == 100)
  }

  @Test("case, spacing and the last full stop of a message make no difference")
  func plainWords() throws {
    var drill = try Self.drill("When the agent types \"May I look at it?\"")
    #expect(drill.type("may I  look at it") == .done)
  }

  @Test("a refused attempt is told with its claim, and can be taken back")
  func refusedAttempt() throws {
    var drill = try Self.drill("When the agent types \"/cb\"")
    let before = drill.run
    guard case .mistake(let mistake) = drill.type("/cobrwose") else {
      Issue.record("no mistake")
      return
    }
    guard case .refused(.unknownCommand) = mistake.kind else {
      Issue.record("\(mistake)")
      return
    }
    #expect(mistake.claim != nil)
    #expect(drill.canTakeBack)
    drill.takeBack()
    #expect(drill.run == before)
    #expect(!drill.canTakeBack)
    #expect(drill.type("/cb") == .done)
    #expect(drill.score.mistakes == 1)
    #expect(drill.score.points == DrillScore.pointsOfTask - 1)
    #expect(drill.mistakes.map(\.isTakenBack) == [true])
  }

  @Test("another thing than the task asks for is a mistake that may stand")
  func standingMistake() throws {
    var drill = try Self.drill("When the agent types \"/cb\"", "Then the co-browse session is Requested")
    guard case .mistake = drill.type("/survey") else {
      Issue.record("no mistake")
      return
    }
    #expect(drill.type("/cb") == .done)
    drill.goOnToTask()
    #expect(drill.next == .over)
    #expect(drill.failure == nil)
  }

  @Test("a check that fails ends the drill, until the mistake is taken back")
  func failedCheck() throws {
    var drill = try Self.drill(
      "When the agent types \"/cb\"", "Then the co-browse session is Requested", "And 2 app tabs are open")
    _ = drill.type("/share")
    #expect(drill.type("/cb") == .done)
    drill.goOnToTask()
    #expect(drill.failure != nil)
    #expect(drill.next == .over)
    #expect(!drill.score.passes(0))
    drill.takeBack()
    #expect(drill.next == .task(1))
    #expect(drill.score.checks.isEmpty)
  }

  @Test("looking at another tab is no mistake")
  func lookingAround() throws {
    var drill = try Self.drill("When the agent types \"/cb\"", "And the agent types \"Thanks\"")
    #expect(drill.type("/cb") == .done)
    let tab = try #require(drill.run.state.focused?.tabs.first?.number)
    #expect(drill.attempt(.opensTab(Self.first, tab)) == .underWay)
    #expect(drill.type("Thanks") == .done)
    #expect(drill.score.mistakes == 0)
  }

  @Test("what someone other than the agent does is a mistake")
  func othersInput() throws {
    var drill = try Self.drill("When the agent types \"/cb\"")
    var run = drill.run
    run.receive(.customer(.says(Self.first, "Hello")))
    guard case .mistake(let mistake) = drill.receive(run) else {
      Issue.record("no mistake")
      return
    }
    #expect(mistake.kind == .notTheAgents(.customer))
  }

  @Test("a run that leaves the drill's is ignored")
  func otherRun() throws {
    var drill = try Self.drill("When the agent types \"/cb\"", "And the agent types \"Thanks\"")
    let before = drill.run
    #expect(drill.type("/cb") == .done)
    #expect(drill.receive(before) == .ignored)
  }

  @Test("a hint comes after a while without counting, and by a key counting")
  func hints() throws {
    var drill = try Self.drill("When the agent types \"/cb\"")
    #expect(drill.untilHint == Drill.patience)
    drill.elapse(.seconds(10))
    #expect(drill.untilHint == .seconds(20))
    drill.giveHint(isAskedFor: false)
    #expect(drill.untilHint == nil)
    #expect(drill.score.hints == 0)
    drill.giveHint(isAskedFor: true)
    #expect(drill.hints.last == .ways([.agent(.types(Self.first, "/cb"))]))
    #expect(!drill.hasHint)
    drill.giveHint(isAskedFor: true)
    #expect(drill.score.hints == 1)
    #expect(drill.score.time == .seconds(10))
  }

  @Test("a task that is shown earns nothing")
  func shown() throws {
    var drill = try Self.drill("When the agent types \"/cb\"", "Then the co-browse session is Requested")
    drill.show()
    drill.goOnToTask()
    #expect(drill.next == .over)
    #expect(drill.score.points == 0)
    #expect(drill.score.tasks.map(\.end) == [.shown])
  }

  @Test("an attempt that the scenario expects to be refused is the task")
  func expectedRefusal() throws {
    var drill = try Self.drill(
      "When the agent types \"/nonsense\"",
      "Then the command is rejected because \"unknown-command\"")
    #expect(drill.type("/nothing") == .done)
  }

  @Test("a scenario without a step of the agent's is no drill")
  func noTask() throws {
    let file = try ScenarioFile(
      SourceText(file: "test.feature", text: "Feature: A\n  Scenario: B\n    \(Self.noah)\n"))
    #expect(throws: DrillProblem.noTask) {
      try Drill(try #require(file.scenarios.first), library: SampleLibrary())
    }
  }
}

extension Drill {
  /// Lets everything happen until the next task or the end.
  fileprivate mutating func goOnToTask() {
    while case .happens = next { goOn() }
  }

  fileprivate mutating func attempt(_ input: AgentInput) -> Answer {
    var run = run
    run.receive(.agent(input))
    return receive(run)
  }

  fileprivate mutating func type(_ text: String) -> Answer {
    attempt(.types(run.state.focus ?? ConversationNumber(0), text))
  }

  /// The action whose button has this label.
  fileprivate func action(_ label: String) -> GUID? {
    run.state.focused.flatMap { conversation in
      run.state.buttonBar(of: conversation).buttons.first { $0.label == label }?.action.id
    }
  }
}
