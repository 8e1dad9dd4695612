import Records
import Scenarios
import Simulation
import Testing
import Wording

/// The scenarios in `SampleOrgs/*/scenarios`, as embedded in the program.
@Suite("The scenarios of the samples")
struct SampleSuiteTests {
  @Test("All of them pass", arguments: SampleSuite.allCases)
  func pass(sample: SampleSuite) {
    let run = sample.run
    #expect(run.diagnostics == [])
    #expect(run.results.count >= 40)
    let failures = run.results.compactMap { result in
      failure(of: result).map { "\(result.scenario.file):\(result.scenario.line): \($0)" }
    }
    #expect(failures == [])
  }

  @Test("They play in the organization whose folder they are in", arguments: SampleSuite.allCases)
  func playAtHome(sample: SampleSuite) {
    let names = Set(sample.run.results.compactMap(\.rehearsal?.state.organization.name))
    #expect(names == [sample.rawValue])
  }

  @Test("Together they cover every row of the session table, in both modes")
  func everyTransition() {
    let coverage = SampleSuite.allCases.flatMap { $0.run.coverage.organizations }
    let taken = Set(coverage.flatMap { $0.exercised(.sessionTransitions) })
    for mode in RemoteAssistanceMode.allCases {
      for row in SessionRow.allCases {
        #expect(taken.contains(SessionWords.name(SessionTransition(row, of: mode))))
      }
    }
  }

  @Test(
    "Each covers every action, command, locale and event of its organization",
    arguments: SampleSuite.allCases)
  func everyRecord(sample: SampleSuite) {
    let coverage = sample.run.coverage.organizations
    #expect(coverage.map(\.organization) == [sample.rawValue])
    for kind in [CoverageKind.conversationActions, .slashCommands, .locales, .providerEvents] {
      #expect(coverage.flatMap { $0.never(kind) } == [], "\(kind.label)")
      #expect(coverage.allSatisfy { !$0.possible(kind).isEmpty }, "\(kind.label)")
    }
  }

  @Test("Those of Contoso cover everything")
  func everything() throws {
    let contoso = try #require(SampleSuite.contoso.run.coverage.organizations.first)
    #expect(CoverageKind.allCases.flatMap { contoso.never($0) } == [])
  }

  @Test("One feature is written with the keywords of another language")
  func anotherLanguage() {
    let languages = SampleSuite.allCases.flatMap(\.run.files).compactMap {
      $0.file.document.feature?.language
    }
    #expect(Set(languages) == ["en", "fr"])
  }

  @Test("Each sample has a demo scenario with notes for the trainer", arguments: SampleSuite.allCases)
  func demo(sample: SampleSuite) {
    let shown = sample.run.files.filter { $0.results.contains { $0.scenario.tags.contains("@demo") } }
    #expect(!shown.isEmpty)
    for file in shown {
      #expect(file.file.document.comments.contains { $0.text.contains("# note:") })
    }
  }
}
