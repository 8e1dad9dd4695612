import Notations
import Reports
import ScenarioSupport
import Scenarios
import Testing

/// What reports tell of a provider's page that ran in a browser.
@Suite("Test report: pages in a browser")
struct PictureTests {
  /// A failed scenario with a page, of which a picture is kept: a PNG that consists of its first four bytes.
  private static let steps = """
    Given the provider's page runs in a browser
    When the agent types "/cb"
    And the agent clicks "Break" in the app tab
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    And the agent types "/survey"
    Then the co-browse session is Connected
    """
  private static let base64 = "iVBORw=="

  private func text(_ format: TestReportFormat, beside report: String? = nil) throws -> String {
    let run = try Runs.run(steps: Self.steps)
    let pictures = PicturePaths(of: run.results.map { ListedScenario($0.scenario) }, beside: report)
    return format.text(of: run, from: Runs.origin.with(pictures))
  }

  @Test("Cucumber's messages attach the picture to the failed step")
  func messages() throws {
    let messages = try text(.messages).split(separator: "\n").map { try JSONValue.read(Array($0.utf8)) }
    let attachments = messages.compactMap { $0["attachment"] }
    let failed = messages.compactMap { $0["testStepFinished"] }.first {
      $0["testStepResult"]?["status"]?.asText == "FAILED"
    }
    #expect(attachments.count == 1)
    let attachment = try #require(attachments.first)
    #expect(attachment["body"]?.asText == Self.base64)
    #expect(attachment["contentEncoding"]?.asText == "BASE64")
    #expect(attachment["mediaType"]?.asText == "image/png")
    #expect(attachment["testStepId"] == failed?["testStepId"])
    #expect(attachment["testCaseStartedId"] == failed?["testCaseStartedId"])
  }

  @Test("Cucumber's JSON embeds it in the failed step")
  func cucumber() throws {
    let report = try JSONValue.read(Array(try text(.cucumber).utf8))
    let steps = try #require(report.asList?.first?["elements"]?.asList?.first?["steps"]?.asList)
    let embedding: JSONValue = ["mime_type": "image/png", "data": .text(Self.base64)]
    #expect(steps.compactMap { $0["embeddings"] } == [[embedding]])
    #expect(steps.last?["embeddings"] != nil)
  }

  @Test("JUnit's report names its file, as Jenkins and GitLab read it")
  func junit() throws {
    let named = try text(.junit, beside: "out/results.xml")
    #expect(
      named.contains("</failure>\n      <system-out>[[ATTACHMENT|out/results.cobrowse-2.png]]</system-out>"))
    #expect(try !text(.junit).contains("system-out"))
  }

  @Test("The page for a browser contains it")
  func html() throws {
    let page = try text(.html)
    #expect(page.contains("src=\"data:image/png;base64,\(Self.base64)\""))
    #expect(page.contains("img-src data:;"))
  }

  @Test("The report for people says where it is, if it is kept")
  func pretty() throws {
    let kept = try text(.pretty, beside: "results.xml")
    #expect(kept.contains("\n    Picture of the page: results.cobrowse-2.png\n    Look at it: "))
    #expect(try !text(.pretty).contains("Picture of the page:"))
  }

  @Test("Files of one name in several folders keep pictures of their own")
  func paths() throws {
    let feature = "Feature: A\n  Scenario: S\n    Given the provider's page runs in a browser\n"
    let failing =
      feature + "    And a conversation with \"Noah Park\"\n    When the agent types \"/cb\"\n"
      + "    Then the page shows \"Nothing\"\n"
    let run = try Runs.run([("a/look.feature", failing), ("b/look.feature", failing)])
    let paths = PicturePaths(of: run.results.map { ListedScenario($0.scenario) }, beside: "./results")
    #expect(run.results.map { paths[$0] } == ["./results.look-2.png", "./results.look-2-2.png"])
  }

  @Test("An exception of the page is told, however long ago it was thrown")
  func exception() throws {
    let thrown = "Fabrikam co-browse: throws ReferenceError: go is not defined"
    let pretty = try text(.pretty)
    #expect(pretty.contains("warning    invented    \(thrown)\n      …\n"))
    #expect(try text(.html).contains(thrown))
    let json = try JSONValue.read(Array(try text(.json).utf8))
    let facts = try #require(json["scenarios"]?.asList?.first?["failure"]?["facts"]?.asList)
    #expect(facts.count == 9)
    #expect(facts.first?["actor"]?.asText == "page")
    #expect(facts.first?["fact"]?.asText == "pageThrew")
    #expect(facts.first?["text"]?.asText == "ReferenceError: go is not defined")
  }
}
