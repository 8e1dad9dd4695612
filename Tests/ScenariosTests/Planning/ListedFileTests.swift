import Gherkin
import Notations
import Scenarios
import Testing

@Suite("Feature files of a long run")
struct ListedFileTests {
  private static let text = """
    @all
    Feature: Many
      Scenario Outline: row <n>
        Given the org "contoso"
        And a conversation with "Noah Park"
        Then <what>
        @slow
        Examples:
          | n | what                       |
          | 1 | no warning is raised       |
          | 2 | the moon is full           |
      Scenario: Simulated
        Given a conversation with "Noah Park"
        Given the provider sends every event twice
    """

  private func listed(keepsPlan: Bool) throws -> (ListedFile, ScenarioFile) {
    let sentences = SentenceReader()
    let file = try ScenarioFile(
      SourceText(file: "many.feature", text: Self.text), firstID: 70, sentences: sentences)
    return (ListedFile(file, firstID: 70, sentences: sentences, keepsPlan: keepsPlan), file)
  }

  @Test("A plan that is made again is the same", arguments: [true, false])
  func samePlan(keepsPlan: Bool) throws {
    let (listed, file) = try listed(keepsPlan: keepsPlan)
    let plan = try listed.plan
    #expect(plan.scenarios.map(\.pickle) == file.scenarios.map(\.pickle))
    #expect(plan.document == file.document)
    #expect(plan.scenarios.map { $0.steps.map(\.pattern) } == file.scenarios.map { $0.steps.map(\.pattern) })
    #expect(plan.diagnostics == file.diagnostics)
  }

  @Test("The list says what chooses a scenario, and what is said of it beforehand")
  func list() throws {
    let (listed, file) = try listed(keepsPlan: false)
    #expect(listed.source.file == "many.feature")
    #expect(listed.scenarios.map(\.id) == file.scenarios.map(\.pickle.id))
    #expect(listed.scenarios.map(\.name) == ["row 1", "row 2", "Simulated"])
    #expect(listed.scenarios.map(\.line) == [10, 11, 12])
    #expect(listed.scenarios.map(\.tags) == [["@all", "@slow"], ["@all", "@slow"], ["@all"]])
    #expect(listed.scenarios.map(\.leavesOrganizationOpen) == [false, false, true])
    #expect(listed.scenarios.map(\.staysSimulated) == file.scenarios.map(\.staysSimulated))
    #expect(listed.scenarios.map(\.staysSimulated) == [false, false, true])
  }
}
