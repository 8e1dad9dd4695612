import Diagnostics
import Gherkin
import Notations
import Testing

/// Outlines whose examples would make more text than fits in memory.
@Suite struct ExpansionLimitTests {
  private func problem(_ text: String) -> GherkinProblem? {
    do throws(GherkinProblems) {
      _ = try GherkinParser.read(SourceText(file: "a.feature", bytes: Array(text.utf8)))
      return nil
    } catch {
      return error.list.first
    }
  }

  /// An outline in which each column is filled in twice by the next one.
  private func cascade(columns: Int) -> String {
    let header = (0..<columns).map { "a\($0)" }.joined(separator: "|")
    let values = (1..<columns).map { "<a\($0)><a\($0)>" } + ["x"]
    return
      "Feature: x\n Scenario Outline: y\n  Given <a0>\n Examples:\n  |\(header)|\n  |\(values.joined(separator: "|"))|\n"
  }

  @Test("Values that double each other are refused at their row, at once", arguments: [40, 64, 200])
  func doubling(columns: Int) throws {
    let found = try #require(problem(cascade(columns: columns)))
    #expect(found.line == 6)
    #expect(found.fault == .expansion(limit: 64 << 20))
  }

  @Test("Values that double each other a few times are filled in")
  func few() throws {
    let pickles = try GherkinParser.read(
      SourceText(file: "a.feature", bytes: Array(cascade(columns: 10).utf8))
    ).pickles
    #expect(pickles[0].steps[0].text == String(repeating: "x", count: 512))
  }

  @Test("A long value in many places is refused as well")
  func long() {
    let step = String(repeating: "<a>", count: 20_000)
    let value = String(repeating: "x", count: 30_000)
    let text = "Feature: x\n Scenario Outline: y\n  Given \(step)\n Examples:\n  | a |\n  | \(value) |\n"
    #expect(problem(text)?.line == 6)
  }

  @Test("Placeholders that form only where values meet are bounded as well")
  func forming() {
    let header = (0..<30).map { "a\($0)" }.joined(separator: "|")
    let values = (0..<29).map { "a\($0 + 1)><a\($0 + 1)" } + ["x"]
    let text =
      "Feature: x\n Scenario Outline: y\n  Given <<a0>>\n Examples:\n  |\(header)|\n  |\(values.joined(separator: "|"))|\n"
    // Whatever it becomes, reading ends.
    _ = problem(text)
  }

  @Test("Many rows of ordinary size are no problem")
  func many() {
    let rows = (0..<20_000).map { "  | \($0) |" }.joined(separator: "\n")
    #expect(problem("Feature: x\n Scenario Outline: y\n  Given <a>\n Examples:\n  | a |\n\(rows)\n") == nil)
  }
}
