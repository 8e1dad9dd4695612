import Reports
import Scenarios
import Testing

@Suite("Coverage output")
struct CoverageFormsTests {
  private func survey() throws -> Coverage {
    try Runs.run(
      steps: """
        When the agent presses "Survey"
        And the agent types "/SHARE now"
        And the provider sends ScreenShareConnectedEvent
        And the agent types "/nope"
        """
    ).coverage
  }

  @Test("JSON lists counts and names per kind")
  func json() throws {
    let json = try survey().json
    #expect(json["schema"] == "agent-console.coverage/1")
    let contoso = try #require(json["organizations"]?.asList?.first)
    #expect(
      contoso.asObject?.members.map(\.key)
        == ["organization", "scenarios", "percent"] + CoverageKind.allCases.map(\.rawValue))
    #expect(
      contoso["conversationActions"] == [
        "exercised": 2, "possible": 4, "percent": 50, "names": ["FabrikamScreenShare", "FabrikamSurvey"],
        "never": ["FabrikamCobrowse", "FabrikamCustomerNotes"],
      ])
  }

  @Test("JSON lists the steps that were reached, and those that were not")
  func stepsInJSON() throws {
    let json = try Runs.small().coverage.json
    #expect(json["percent"] == 0)
    #expect(
      json["steps"] == [
        "reached": 3, "total": 4,
        "notReached": [
          [
            "file": "shop/cobrowse.feature", "line": 13, "step": "And no warning is raised",
            "scenario": "Fails", "because": "failure", "failedLine": 10,
          ]
        ],
      ])
  }

  @Test("Text shows percentages by kind, then what was never reached, then the steps")
  func lines() throws {
    let lines = try survey().lines
    #expect(
      lines.prefix(16) == [
        "Coverage of contoso, 1 scenario: 9%, 8 of 82",
        "  conversation actions  50%   2 of 4",
        "  slash commands        12%   1 of 8",
        "  locales               50%   1 of 2",
        "  provider events       25%   1 of 4",
        "  session transitions   5%    2 of 36",
        "  warnings              0%    0 of 8",
        "  refusals              5%    1 of 19",
        "  hidden reasons        0%    0 of 1",
        "",
        "Never reached in contoso",
        "  conversation actions",
        "    FabrikamCobrowse",
        "    FabrikamCustomerNotes",
        "  slash commands",
        "    /cb",
      ])
    #expect(lines.contains("    Co-browse: none, the action is selected → a new one, Requested"))
    #expect(lines.last == "Steps reached: 100%, 6 of 6")
  }

  @Test("Steps that were not reached are listed with their place, scenarios that were not run with theirs")
  func steps() throws {
    let lines = try Runs.mixed().coverage.lines
    #expect(
      lines.suffix(3) == [
        "Steps reached: 88%, 15 of 17",
        "  not reached  shop/cobrowse.feature:17  And no warning is raised",
        "  not run      shop/cobrowse.feature:19  Not run",
      ])
  }

  @Test("Without a scenario that ran there is nothing to count")
  func nothing() {
    let coverage = Coverage()
    #expect(coverage.lines == ["Coverage: no scenario ran.", "Steps reached: –, 0 of 0"])
  }
}
