import Foundation
import TestSupport
import Testing

/// What `test` keeps of pages in a real browser.
@Suite(.needsBrowser, .waits) struct BrowserReportTests {
  @Test("A failed scenario keeps a PNG beside the JUnit report, which names it")
  func aFailedScenarioKeepsAPicture() throws {
    let folder = try ScratchFolder([
      "look.feature": """
      Feature: Look
        Scenario: A page
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          Then the page shows "Nothing of the kind"
      """
    ])
    let report = folder.path + "/results.xml"
    let picture = folder.path + "/results.look-2.png"
    let test = try Program.test(
      ["@/look.feature", "--browser", "--report", "junit=" + report], in: folder)
    #expect(test.status == 1)
    #expect(test.output.contains("Picture of the page: \(picture)\n"), "\(test.output)")
    #expect(try String(contentsOfFile: report, encoding: .utf8).contains("[[ATTACHMENT|\(picture)]]"))
    let bytes = try Data(contentsOf: URL(filePath: picture))
    #expect(bytes.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
  }

  @Test("A note says how many scenarios stay simulated")
  func aNoteSaysHowManyStaySimulated() throws {
    let test = try Program.run(
      "test", "contoso/scenarios/third-party-apps.feature", "--browser", "--tags", "@defect")
    #expect(test.status == 0, "\(test.output)")
    #expect(
      test.errors
        == "note: 2 scenarios say what a simulated app does, and play without the browser\n")
  }
}
