import Diagnostics
import Reports
import Scenarios
import Testing

@Suite("check: text and our own JSON")
struct CheckReportTests {
  @Test("The text lists each finding and then the counts")
  func theTextListsEachFindingAndThenTheCounts() {
    #expect(
      Findings.report.lines == [
        "./shop/org.yaml:3:5: warning: two actions have the order 0 [equal-order]",
        "hint: give one of them another",
        "",
        "./shop/org.yaml:3:5: note: the publisher has no privacy policy link [no-privacy-policy]",
        "",
        "./shop/solutions/fab/solution.yaml:7:12: error: a conversation action locale has no key `tooltipp` "
          + "[unknown-key]",
        "  - {name: a, tooltipp: b}",
        "           ^~~~~~~~",
        "hint: did you mean `tooltip`? (its keys: tooltip)",
        "",
        "1 error, 1 warning, 1 note in 2 files",
      ])
  }

  @Test("The summary mentions only the kinds that were found")
  func theSummaryMentionsOnlyTheKindsThatWereFound() {
    let two = [Findings.found("a", "x"), Findings.found("b", "x"), Findings.note]
    #expect(CheckReport(of: ["shop"], two).summary == "2 errors, 1 note in 1 file")
    #expect(CheckReport(of: ["shop", "fab"], []).summary == "no problems in shop, fab")
    #expect(CheckReport(of: ["shop"], []).lines == ["no problems in shop"])
  }

  @Test("A finding reached through two paths is reported once")
  func aFindingReachedThroughTwoPathsIsReportedOnce() {
    let report = CheckReport(of: ["a", "a"], [Findings.warning, Findings.warning])
    #expect(report.diagnostics == [Findings.warning])
    let (one, other) = (
      Findings.found("a", "x", file: "./shop/org.yaml"), Findings.found("a", "x", file: "shop/org.yaml")
    )
    #expect(CheckReport(of: ["./shop", "shop"], [one, other]).diagnostics.count == 1)
  }

  @Test("Findings are sorted by file and line, then rule, then message")
  func findingsAreSortedByFileAndLineThenRuleThenMessage() {
    let (last, middle, first) = (
      Findings.found("a", "x", file: "b"), Findings.found("b", "y", file: "a"),
      Findings.found("b", "x", file: "a")
    )
    #expect(CheckReport(of: [], [last, middle, first]).diagnostics == [first, middle, last])
  }

  @Test("The most severe of a file comes first") func theMostSevereOfAFileComesFirst() {
    let (warning, note, error) = (
      Findings.found("a", "x", severity: .warning, file: "a"),
      Findings.found("a", "x", severity: .note, file: "a"),
      Findings.found("b", "x", severity: .error, file: "a")
    )
    let other = Findings.found("a", "x", severity: .error, file: "b")
    #expect(
      CheckReport(of: [], [other, note, warning, error]).diagnostics == [error, warning, note, other])
  }

  @Test("On a terminal the severity stands out") func onATerminalTheSeverityStandsOut() {
    let lines = CheckReport(of: ["shop"], [Findings.warning]).emphasizedLines
    #expect(lines.map { $0.map(\.text).joined() } == CheckReport(of: ["shop"], [Findings.warning]).lines)
    #expect(lines.first?.contains(.cautious("warning")) == true)
    let error = CheckReport(of: ["shop"], [Findings.unknownKey]).emphasizedLines
    #expect(error.first?.contains(.alarming("error")) == true)
  }

  @Test("Findings of one step are sorted by message")
  func findingsOfOneStepAreSortedByMessage() {
    let place = Place(file: "a.feature", line: 4)
    // "there is no …" is sorted after "the files …", although its case comes first.
    let missing = Diagnostic(
      SetupFault(problem: .notFound(.organization, name: "x", known: [])), at: place)
    let unreadable = Diagnostic(SetupFault(problem: .unreadable([])), at: place)
    #expect(CheckReport(of: [], [missing, unreadable]).diagnostics == [unreadable, missing])
  }

  @Test("JSON contains each finding and the counts") func jsonContainsEachFindingAndTheCounts() {
    #expect(
      Findings.report.json.pretty == """
        {
          "schema": "agent-console.check/1",
          "diagnostics": [
            {
              "rule": "equal-order",
              "severity": "warning",
              "basis": "inferred",
              "file": "./shop/org.yaml",
              "line": 3,
              "column": 5,
              "length": 4,
              "message": "two actions have the order 0",
              "hint": "give one of them another"
            },
            {
              "rule": "no-privacy-policy",
              "severity": "note",
              "basis": "documented",
              "file": "./shop/org.yaml",
              "line": 3,
              "column": 5,
              "length": 4,
              "message": "the publisher has no privacy policy link",
              "hint": null
            },
            {
              "rule": "unknown-key",
              "severity": "error",
              "basis": "invented",
              "file": "./shop/solutions/fab/solution.yaml",
              "line": 7,
              "column": 12,
              "length": 8,
              "message": "a conversation action locale has no key `tooltipp`",
              "hint": "did you mean `tooltip`? (its keys: tooltip)"
            }
          ],
          "errors": 1,
          "warnings": 1,
          "notes": 1
        }
        """)
  }
}
