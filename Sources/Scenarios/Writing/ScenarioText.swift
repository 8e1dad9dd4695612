/// The text of a feature file with one scenario.
struct ScenarioText {
  let feature: String
  let title: String
  let background: [WrittenStep]
  let lines: [ScenarioDraft.Line]

  var text: String {
    var text = ["Feature: \(feature)"]
    if !background.isEmpty {
      text += ["", "  Background:"] + Self.written(background.map(ScenarioDraft.Line.step))
    }
    text += ["", "  Scenario: \(title)"] + Self.written(lines)
    return text.joined(separator: "\n") + "\n"
  }

  private static func written(_ lines: [ScenarioDraft.Line]) -> [String] {
    var last: Sentence.Role?
    return lines.flatMap { line -> [String] in
      switch line {
      case .comment(let text): return ["    # \(text)"]
      case .step(let step):
        let keyword = step.role == last ? "And" : step.role.rawValue
        last = step.role
        return ["    \(keyword) \(step.text)"] + attached(step.attachment)
      }
    }
  }

  private static func attached(_ attachment: StepAttachment) -> [String] {
    switch attachment {
    case .none: []
    case .table(let rows): TableText.of(rows).split(separator: "\n").map { "      \($0)" }
    case .docString(let text):
      ["      \"\"\""] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }
        + ["      \"\"\""]
    }
  }
}
