import Organizations
import Records
import ScenarioSupport
import Simulation
import TestSupport
import Testing

@testable import Scenarios

@Suite("A run written as a scenario")
struct ScenarioWriterTests {
  @Test("passes and says the same, for random runs", .tags(.trials), arguments: ["contoso", "northwind"])
  func randomRuns(name: String) throws {
    let organization = try SampleLibrary().organization(name, from: "")
    var complete = 0
    let trials = Trials.count(8, thorough: 600)
    for seed in 0..<trials {
      var story = RandomStory(seed: UInt64(seed))
      let written = try WrittenRun(story.run(at: organization, inputs: 40), at: name)
      #expect(written.failed == nil, "seed \(seed):\n\(written.written.text)")
      guard written.isComplete else { continue }
      complete += 1
      #expect(written.actual == written.expected, "seed \(seed):\n\(written.written.text)")
    }
    #expect(complete > trials / 3, "\(complete) of \(trials) runs can be said")
  }

  @Test("passes and says the same, for the scenarios of the samples", arguments: SampleSuite.allCases)
  func samples(sample: SampleSuite) throws {
    for result in sample.run.results {
      let run = try #require(result.rehearsal?.run)
      let written = try WrittenRun(run, at: sample.rawValue)
      let name = "\(result.scenario.file):\(result.scenario.line)"
      #expect(written.failed == nil, "\(name)\n\(written.written.text)")
      #expect(written.isComplete, "\(name): \(written.written.omissions)")
      if written.isComplete {
        #expect(written.actual == written.expected, "\(name)\n\(written.written.text)")
      }
    }
  }

  private static func desk(_ change: (inout Run) -> Void) throws -> Run {
    var run = Run(from: State(try SampleLibrary().organization("contoso", from: "")))
    change(&run)
    return run
  }

  private static let noah = ConversationNumber(0)

  private func arrives(_ name: String, speaks: Bool = false) -> Input {
    .customer(.arrives(Customer(name: name), widget: 0, speaks: speaks))
  }

  /// The action whose button has a label.
  private func action(_ label: String, _ run: Run) throws -> GUID {
    let conversation = try #require(run.state.focused)
    return try #require(run.state.buttonBar(of: conversation).buttons.first { $0.label == label }).action.id
  }

  @Test("reads like one that a person wrote")
  func reads() throws {
    var run = try Self.desk { run in
      run.receive(arrives("Noah Park"))
      run.advance(to: run.state.now + .seconds(7))
      run.receive(.agent(.accepts(Self.noah)))
      run.advance(to: run.state.now + .seconds(31))
    }
    run.receive(.agent(.presses(Self.noah, action: try action("Share screen", run))))
    run.advance(to: run.state.now + .seconds(9))
    run.receive(.agent(.types(Self.noah, "/nothing")))
    run.receive(.agent(.types(Self.noah, "Can you see my \\ \"pointer\"?")))
    let tab = try #require(run.state.focused?.front)
    run.receive(.agent(.closesTab(Self.noah, tab)))
    run.receive(.agent(.endsConversation(Self.noah)))
    let written = try WrittenRun(run)
    #expect(written.failed == nil)
    #expect(written.written.omissions == [])
    #expect(
      written.written.text == #"""
        Feature: Contoso Support

          Background:
            Given the org "contoso"

          Scenario: Noah Park: screen sharing connects, unknown-command is refused, screen sharing ends and more
            Given a conversation with "Noah Park"
            Then the buttons are
              | label        | slash command |
              | Co-browse    | /cb           |
              | Share screen | /share        |
              | Survey       | /survey       |
              | Copy notes   | /notes        |
            When the agent presses "Share screen"
            Then the screen-sharing session is Requested
            And the app tab "Fabrikam screen share" is in front
            And the screen-sharing session is Connected within 2s
            And the agent is Do not disturb
            When the agent types "/nothing"
            Then the command is rejected because "unknown-command"
            When the agent types "Can you see my \\ \"pointer\"?"
            Then the customer sees "Can you see my \\ \"pointer\"?"
            When the agent closes the tab "Fabrikam screen share"
            Then the screen-sharing session is Ended
            And the agent is Busy
            And the app tab "Fabrikam screen share" is not open
            When the agent ends the conversation
            Then the conversation is Wrap-up
            And the agent is Available

        """#)
  }

  @Test("waits as long as the run did where two things are due, so that they keep their order")
  func waits() throws {
    let run = try Self.desk { run in
      run.receive(arrives("Noah Park"))
      run.receive(.agent(.accepts(Self.noah)))
      run.receive(.customer(.isCutOff(Self.noah)))
      run.advance(to: run.state.now + .seconds(150))
      run.receive(arrives("Mia Wong"))
      run.advance(to: run.state.now + .seconds(125))
    }
    let written = try WrittenRun(run)
    #expect(written.failed == nil)
    #expect(written.actual == written.expected)
    #expect(written.written.text.contains("And 150s pass"), "\(written.written.text)")
  }

  @Test("tells customers of one name apart by a number")
  func namesakes() throws {
    let run = try Self.desk { run in
      run.receive(arrives("Noah Park"))
      run.receive(arrives("Noah Park"))
      run.receive(.customer(.says(Self.noah, "I am the first")))
      run.receive(.customer(.says(ConversationNumber(1), "I am the second")))
    }
    let written = try WrittenRun(run)
    #expect(written.failed == nil)
    #expect(written.actual == written.expected)
    #expect(written.written.text.contains(#"the customer "Noah Park (2)" says "I am the second""#))
  }

  @Test("says in a comment what no sentence says, and whether the rest still holds")
  func omissions() throws {
    let run = try Self.desk { run in
      run.receive(arrives("Noah Park"))
      run.receive(.customer(.says(Self.noah, "two\nlines")))
      run.receive(.administrator(.changes(.subscription(.digitalMessaging))))
      run.receive(.agent(.accepts(Self.noah)))
    }
    let written = try WrittenRun(run)
    #expect(written.failed == nil)
    #expect(
      written.written.omissions == [
        Omission(input: 2, reason: .unsaid("Noah Park: two lines")),
        Omission(input: 3, reason: .unsaid("sets Subscription to Digital messaging")),
        Omission(input: 3, reason: .diverges),
      ])
    #expect(
      written.written.text.contains("    # Left out, because no sentence says it: Noah Park: two lines\n"))
  }

  @Test("says in its Background how the run's organization differs from the one on file")
  func background() throws {
    var organization = try SampleLibrary().organization("contoso", from: "")
    organization.workstream.capacityUnits = 2
    organization.chatWidgets[0].coBrowse.isEnabled = false
    var setup = State.Setup()
    setup.agent = organization.agents[1]
    setup.language = .english
    var run = Run(from: State(organization, setup))
    run.receive(arrives("Noah Park"))
    let written = try WrittenRun(run)
    #expect(written.failed == nil)
    #expect(
      written.written.text.contains(
        """
          Background:
            Given the org "contoso"
            And co-browse is turned off
            And a conversation takes 2 units of capacity
            And the agent "Luc Martin"
            And the agent's language is "en-US"

        """))
    organization.customers = []
    let other = try WrittenRun(Run(from: State(organization)))
    #expect(other.written.omissions == [Omission(input: nil, reason: .organizationDiffers)])
  }

  @Test("is written for an organization that cannot be read, and says so")
  func unknownOrganization() throws {
    let run = try Self.desk { run in run.receive(arrives("Noah Park")) }
    let written = try WrittenRun(run, at: "nowhere")
    #expect(written.written.text.contains(#"Given the org "nowhere""#))
    #expect(written.written.omissions == [Omission(input: nil, reason: .organizationNotFound("nowhere"))])
  }
}
