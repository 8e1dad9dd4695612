import Diagnostics
import Notations
import Reports
import Testing

@Suite("Test report: TAP")
struct TAPReportTests {
  @Test("The report of a small run is complete")
  func small() throws {
    #expect(
      TestReportFormat.tap.text(of: try Runs.small(), from: Runs.origin) == """
        TAP version 14
        1..2
        # shop/cobrowse.feature
        ok 1 - Passes
        not ok 2 - Fails
          ---
          message: "there is no conversation yet"
          severity: fail
          at:
            file: "shop/cobrowse.feature"
            line: 10
          step: "Then the buttons are"
          hint: "begin with a sentence such as `Given a conversation with \\"Noah Park\\"`"
          steps: "2 of 3 reached, not reached from line 13 on"
          ...

        """)
  }

  @Test("The diagnostic has expected and actual; skipped is SKIP; an unreadable file is not ok")
  func mixed() throws {
    let lines = TestReportFormat.tap.text(of: try Runs.mixed(), from: Runs.origin).split(separator: "\n")
    #expect(lines.contains("  expected: \"co-browse Ended\""))
    #expect(lines.contains("  actual: \"co-browse Requested\""))
    #expect(lines.contains("ok 3 - Not run # SKIP not run"))
    #expect(lines.contains("ok 4 - Buttons (examples row 1)"))
    #expect(lines.contains("not ok 5 - Buttons (examples row 2)"))
    #expect(lines.contains("not ok 7 - shop/broken.feature"))
    #expect(lines[1] == "1..7")
  }

  @Test("No tests prints `1..0`")
  func empty() throws {
    #expect(TestReportFormat.tap.text(of: try Runs.run([]), from: Runs.origin) == "TAP version 14\n1..0\n")
  }

  @Test("A name cannot become a directive or a line of its own")
  func hostile() throws {
    let text = TestReportFormat.tap.text(of: try Runs.hostile(), from: Runs.origin)
    let points = text.split(separator: "\n").filter { $0.hasPrefix("ok") || $0.hasPrefix("not ok") }
    #expect(points.count == 6)
    #expect(points[0].hasPrefix("not ok 1 - \\# SKIP \\\\ ]]> <b> & \"x\" 'y' ␛]0;title␇ ‹U+202E›turned "))
    #expect(points[2] == "not ok 3 - first␊not ok 9 (examples row 1)")
    #expect(points[3] == "not ok 4 - ok 1 - x \\# TODO y (examples row 2)")
    #expect(points[5] == "ok 6 - (scenario without a name)")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test("The diagnostics are valid YAML")
  func yaml() throws {
    let text = TestReportFormat.tap.text(of: try Runs.hostile(), from: Runs.origin)
    let block = text.split(separator: "\n").drop { $0 != "  ---" }.dropFirst().prefix { $0 != "  ..." }
    let source = SourceText(
      file: "block.yaml", text: block.map { $0.dropFirst(2) + "\n" }.joined())
    let reading = YAML.read(source)
    #expect(reading.diagnostics.isEmpty)
    #expect("\(reading)".contains("not ok 1 - ␛") || "\(reading)".contains("not ok 1 - "))
  }
}
