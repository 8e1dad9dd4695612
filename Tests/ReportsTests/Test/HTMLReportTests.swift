import JavaScript
import Notations
import Reports
import ScenarioSupport
import Scenarios
import Testing

@Suite("Test report, HTML")
struct HTMLReportTests {
  private func text(_ run: PerformedFiles) -> String {
    TestReportFormat.html.text(of: run, from: Runs.origin)
  }

  /// The scripts of a page, as a browser would find them.
  private func scripts(in text: String) throws -> [String] {
    let source = SourceText(file: "report.html", text: text)
    let ranges = try HTMLPage.read(source).elements.filter { $0.name == "script" }.map(\.text)
    return ranges.map { $0.map { String(decoding: source.bytes[$0], as: UTF8.self) } ?? "" }
  }

  /// The page as XML, in which every element must be closed and every sign escaped.
  private func page(_ run: PerformedFiles) throws -> XMLElement {
    let text = text(run)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    let reading = XML.read(file: "report.html", bytes: Array(text.utf8.drop { $0 != 0x0A }.dropFirst()))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.root)
  }

  @Test("The page is well-formed, whatever names and texts hold", arguments: 0..<4)
  func wellFormed(run: Int) throws {
    let runs: [@Sendable () throws -> PerformedFiles] = [
      Runs.small, Runs.mixed, Runs.hostile, { try Runs.run([]) },
    ]
    #expect(try page(try runs[run]()).name == "html")
  }

  @Test("A name is no markup and no script")
  func injection() throws {
    let run = try Runs.run(
      """
      @</script><script>alert(1)</script>
      Feature: </script><script>alert(2)</script>
        Scenario: "'><img src=x onerror=alert(3)> &lt;
          Given a conversation with "</pre><script>alert(4)</script>"
          Then the customer sees "</style><script>alert(5)</script>"
      """)
    let text = text(run)
    #expect(text.split(separator: "<script").count == 2)
    #expect(!text.contains("<img"))
    #expect(text.contains("&lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt;"))
    #expect(text.contains("\"'&gt;&lt;img src=x onerror=alert(3)&gt; &amp;lt;"))
    #expect(text.contains("data-tags=\"@&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""))
    #expect(try scripts(in: text).count == 1)
  }

  @Test("Nothing is loaded from elsewhere")
  func selfContained() throws {
    let text = text(try Runs.mixed())
    for sign in ["http:", "https:", "src=", "href=", "@import", "url(", "<link"] {
      #expect(!text.contains(sign), "\(sign)")
    }
    #expect(text.contains("content=\"default-src 'none'; "))
  }

  @Test("A failed scenario stands open with what differs; a step that was not reached says so")
  func failure() throws {
    let text = text(try Runs.mixed())
    #expect(text.contains("data-status=\"failed\" data-tags=\"@chat\" open=\"open\">"))
    #expect(text.contains("<b>expected</b>  <span class=\"good\">co-browse Ended</span>"))
    #expect(
      text.contains(
        "<li class=\"not-reached\"><span class=\"status\">not reached:</span> <b>And </b>no warning is raised "
      ))
    #expect(text.contains("<li class=\"not-run\"><span class=\"status\">not run:</span> "))
    #expect(text.contains("agent-console play shop/cobrowse.feature --from 16"))
    #expect(text.contains("Problems in the files"))
    #expect(
      text.contains("<p class=\"summary bad\">Failed: 2 passed, 3 failed, 1 skipped, 1 file not read</p>"))
  }

  @Test("A file that could not be read makes the page red, even if all that ran passed")
  func unread() throws {
    let good = ("a.feature", "Feature: A\n  Scenario: S\n    Given the org \"contoso\"\n")
    #expect(
      text(try Runs.run([good])).contains(
        "<p class=\"summary good\">Passed: 1 passed, 0 failed, 0 skipped</p>"))
    #expect(
      text(try Runs.run([good], skipping: ["S"])).contains(
        "<p class=\"summary\">Nothing was run: 0 passed, 0 failed, 1 skipped</p>"))
    let page = text(try Runs.run([good, ("b.feature", "nonsense\n")]))
    #expect(
      page.contains("<p class=\"summary bad\">Failed: 1 passed, 0 failed, 0 skipped, 1 file not read</p>"))
  }

  @Test("A passed scenario has its steps, its facts and its last screen, folded")
  func passed() throws {
    let text = text(try Runs.mixed())
    let scenario = try #require(
      text.split(separator: "<details class=\"scenario ").first { $0.hasPrefix("passed\"") })
    #expect(scenario.contains("data-tags=\"@chat @smoke\"><summary>"))
    #expect(scenario.contains("<summary>What happened</summary>"))
    #expect(
      scenario.contains("<td>documented</td><td>/cb → FabrikamCobrowse → app tab Fabrikam co-browse</td>"))
    #expect(
      scenario.contains("<summary>The screen at the end</summary><pre class=\"screen\"> Contoso Support"))
  }

  @Test("The coverage stands at the end, if anything ran")
  func coverage() throws {
    let text = text(try Runs.mixed())
    #expect(text.contains("<h2>Coverage of this run</h2><details><summary>"))
    #expect(text.contains("  not reached  shop/cobrowse.feature:17  And no warning is raised"))
    #expect(!self.text(try Runs.run([])).contains("Coverage of this run"))
  }

  @Test("The filters are hidden until the script shows them, and offer each tag once")
  func filters() throws {
    let text = text(try Runs.mixed())
    #expect(text.contains("<form id=\"filters\" role=\"search\" hidden=\"hidden\">"))
    #expect(
      text.contains(
        "<select id=\"tag\"><option value=\"\">all</option><option value=\"@chat\">@chat</option>"
          + "<option value=\"@smoke\">@smoke</option></select>"))
  }

  @Test("The script is JavaScript, and finds what it asks the page for")
  func script() throws {
    let text = text(try Runs.small())
    let script = try #require(try scripts(in: text).first)
    var parser = JavaScriptParser()
    #expect(try !parser.parse(script.utf8, as: .script).nodes.isEmpty)
    for id in ["search", "status", "tag", "count", "fold", "unfold", "filters"] {
      #expect(script.contains("part(\"\(id)\")"))
      #expect(text.contains("id=\"\(id)\""))
    }
  }
}
