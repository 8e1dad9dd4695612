import Notations
import Organizations
import Records
import Reports
import Scenarios
import Simulation
import Testing

/// What `explore` prints.
@Suite("Exploration report")
struct ExplorationReportTests {
  private func report(depth: Int? = nil, rules: [ExplorationRule] = []) -> ExplorationReport {
    var organization = Organization(name: "lakeside", displayName: "Lakeside")
    organization.agents = [Agent(name: "Ana Ruiz")]
    organization.customers = [Customer(name: "Noah Park")]
    var explorer = Explorer(DeskMachine(from: State(organization), actors: [.customer, .agent]))
    explorer.bounds.depth = depth
    explorer.conditions = rules.map(\.condition)
    return ExplorationReport(
      explorer.explore(), of: "Lakeside", source: "lakeside", givens: ["Given the agent \"Ana Ruiz\""],
      rules: rules, seconds: 2, jobs: 1)
  }

  private func text(_ report: ExplorationReport) -> [String] {
    report.lines.map { $0.map(\.text).joined() }
  }

  @Test("It says how far it came, what cut it off, and which rows were never taken")
  func cutOff() {
    let lines = text(report(depth: 1))
    #expect(lines.first?.hasPrefix("Lakeside: ") == true)
    #expect(lines[1] == "cut off by --depth: everything that 1 input can do was tried")
    #expect(lines[2].hasSuffix(" transitions a second on 1 thread"))
    #expect(lines[3] == "Nothing is broken.")
    #expect(lines.contains("Rows of the session table never taken: 19 of 19"))
    #expect(lines.contains("  none, the action is selected → a new one, Requested"))
    #expect(lines.last?.hasPrefix("Rows of the invitation table never taken: 9 of 9: signedIn, ") == true)
  }

  @Test("A small world is complete")
  func complete() {
    let report = report()
    #expect(text(report)[1].hasPrefix("complete: every state was reached, "))
    #expect(report.document["end"] == "complete")
    #expect(!report.isBroken)
  }

  @Test("What is broken is named, and comes with its scenario")
  func broken() throws {
    let report = report(rules: [try ExplorationRule(.never, "the agent is Busy")])
    #expect(report.isBroken)
    #expect(text(report).contains("broken: It can happen that the agent is Busy (3 steps)"))
    #expect(
      report.feature == """
        # org: lakeside
        Feature: What exploration found

          Scenario: It can happen that the agent is Busy
            Given the agent "Ana Ruiz"
            When the agent sets presence to "Busy"
            Then the agent is Busy

        """)
    let finding = try #require(report.document["findings"]?.asList?.first)
    #expect(finding["kind"] == "never")
    #expect(finding["broken"] == "the agent is Busy")
    #expect(finding["fault"] == .null)
    #expect(finding["inputs"] == 1)
    #expect(finding["scenario"] == .text(report.feature))
    #expect(report.document["end"] == "broken")
  }

  @Test("The JSON has the numbers and the rows")
  func document() {
    let document = report(depth: 2).document
    #expect(document["schema"] == "agent-console.explore/1")
    #expect(document["end"] == "depth")
    #expect(document["depth"] == 2)
    #expect(document["milliseconds"] == 2000)
    #expect(document["sessionRowsNeverTaken"]?.asList?.count == SessionRow.allCases.count)
    #expect(document["invitationRowsNeverTaken"]?.asList?.count == InvitationRow.allCases.count)
    #expect(document["findings"] == [])
  }
}
