import Reports
import Scenarios
import Testing

@Suite("Coverage output")
struct CoverageFormsTests {
  private func survey() throws -> Coverage {
    Coverage(
      of: try Runs.run(
        steps: """
          When the agent presses "Survey"
          And the agent types "/SHARE now"
          And the provider sends ScreenShareConnectedEvent
          And the agent types "/nope"
          """))
  }

  @Test("JSON lists counts and names per kind")
  func json() throws {
    let json = try survey().json
    #expect(json["schema"] == "agent-console.coverage/1")
    let contoso = try #require(json["organizations"]?.asList?.first)
    #expect(
      contoso.asObject?.members.map(\.key)
        == ["organization", "scenarios"] + CoverageKind.allCases.map(\.rawValue))
    #expect(
      contoso["conversationActions"] == [
        "exercised": 2, "possible": 4, "names": ["FabrikamScreenShare", "FabrikamSurvey"],
        "never": ["FabrikamCobrowse", "FabrikamCustomerNotes"],
      ])
  }

  @Test("Text shows n of m per kind, then what was never exercised")
  func lines() throws {
    let lines = try survey().lines
    #expect(
      lines.prefix(13) == [
        "Coverage of contoso, 1 scenario",
        "  conversation actions  2 of 4",
        "    never: FabrikamCobrowse",
        "    never: FabrikamCustomerNotes",
        "  slash commands        1 of 8",
        "    never: /cb",
        "    never: /survey",
        "    never: /notes",
        "    never: /nav",
        "    never: /ecran",
        "    never: /enquete",
        "    never: /copie",
        "  locales               1 of 2",
      ])
    #expect(lines.contains("  session transitions   2 of 36"))
    #expect(lines.contains("    never: Co-browse: none, the action is selected → a new one, Requested"))
  }

  @Test("Without a scenario that ran there is nothing to count")
  func nothing() {
    let coverage = Coverage(of: TestRun(files: [], diagnostics: []))
    #expect(coverage.lines == ["Coverage: no scenario ran."])
  }
}
