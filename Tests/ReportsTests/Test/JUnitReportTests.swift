import Reports
import Testing

@Suite("Test report: JUnit")
struct JUnitReportTests {
  @Test("The report of a small run is complete")
  func small() throws {
    #expect(
      TestReportFormat.junit.text(of: try Runs.small(), from: Runs.origin) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="agent-console test" tests="2" failures="1" errors="0" time="0.005">
          <testsuite name="Buttons" file="shop/cobrowse.feature" timestamp="2026-01-05T09:00:00" tests="2" failures="1" \
        errors="0" skipped="0" time="0.005">
            <testcase classname="shop.cobrowse" name="Passes" file="shop/cobrowse.feature" line="5" time="0.001500"/>
            <testcase classname="shop.cobrowse" name="Fails" file="shop/cobrowse.feature" line="8" time="0.003000">
              <failure type="problem" message="shop/cobrowse.feature:10: there is no conversation yet">
            ✓ Given the org "contoso"
            ✗ Then the buttons are  shop/cobrowse.feature:10
            - And no warning is raised  (not reached)

            there is no conversation yet
            hint: begin with a sentence such as `Given a conversation with "Noah Park"`

            Look at it: agent-console play shop/cobrowse.feature --from 10
        </failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test("Failures, errors and skipped scenarios are counted, and example rows have their own names")
  func mixed() throws {
    let text = TestReportFormat.junit.text(of: try Runs.mixed(), from: Runs.origin)
    #expect(
      text.contains("<testsuites name=\"agent-console test\" tests=\"7\" failures=\"3\" errors=\"1\" time="))
    #expect(text.contains("tests=\"6\" failures=\"3\" errors=\"0\" skipped=\"1\""))
    #expect(text.contains("<skipped message=\"not run\"/>"))
    #expect(text.contains("name=\"Buttons (examples row 1)\""))
    #expect(text.contains("name=\"Buttons (examples row 2)\""))
    #expect(text.contains("<failure type=\"unknown-sentence\""))
    #expect(text.contains("<testsuite name=\"shop/broken.feature\""))
    #expect(text.contains("<error type=\"unreadable\" message=\"shop/broken.feature:4: "))
  }

  @Test("Two scenarios with the same name are distinguished by their lines")
  func sameName() throws {
    let run = try Runs.run(
      "Feature: A\n  Scenario: S\n    Given the org \"contoso\"\n  Scenario: S\n    Given the org \"contoso\"\n"
    )
    let text = TestReportFormat.junit.text(of: run, from: Runs.origin)
    #expect(text.contains("name=\"S (line 2)\""))
    #expect(text.contains("name=\"S (line 4)\""))
  }

  @Test("Characters forbidden in XML are made visible, special ones escaped")
  func hostile() throws {
    let text = TestReportFormat.junit.text(of: try Runs.hostile(), from: Runs.origin)
    #expect(text.contains("name=\"]]&gt; &amp; &quot;quotes&quot; # no comment ␛[31m\""))
    #expect(text.contains("file=\"shop/it's #1 &amp; &lt;co&gt;.feature\""))
    #expect(text.contains("name=\"first&#10;not ok 9 (examples row 1)\""))
    #expect(!text.contains("]]>"))
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0xFFFE)
      })
  }
}
