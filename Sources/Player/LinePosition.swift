import Gherkin
import Scenarios

/// Where in a feature file's scenarios a line stands.
public struct LinePosition: Hashable, Sendable {
  /// The scenario that holds the line, by its place among the file's.
  public let scenario: Int
  /// The step at the line, by its place in the scenario: so many steps are done before it.
  ///
  /// As many as there are: the line is past the last one.
  public let step: Int
}

extension ScenarioFile {
  /// The scenario that holds a line, and its step there; nil where no scenario does.
  ///
  /// A line of a table or a text belongs to its step, an empty line or a comment to what follows. A line of a
  /// background is that of the first scenario after it, and a line of an outline that of its first row.
  public func position(ofLine line: Int) -> LinePosition? {
    guard line >= 1, line <= source.lineCount else { return nil }
    if let row = scenarios.firstIndex(where: { $0.pickle.row?.location.line == line }) {
      return LinePosition(scenario: row, step: 0)
    }
    // The steps of a background stand before those of the scenario.
    for (place, scenario) in scenarios.enumerated() {
      let shared = scenario.steps.count { $0.line < scenario.firstLine }
      if let step = scenario.steps.prefix(shared).firstIndex(where: { $0.lines.contains(line) }) {
        return LinePosition(scenario: place, step: step)
      }
    }
    let starts = Set(scenarios.map(\.firstLine))
    guard let start = starts.filter({ $0 <= line }).max(),
      let place = scenarios.firstIndex(where: { $0.firstLine == start })
    else { return nil }
    let scenario = scenarios[place]
    let shared = scenario.steps.prefix { $0.line < scenario.firstLine }.count
    let own = scenario.steps.dropFirst(shared)
    guard let first = own.first, line >= first.line else {
      // Before the scenario's own first step: its name, its tags.
      return LinePosition(scenario: place, step: line <= scenario.pickle.scenario.location.line ? 0 : shared)
    }
    let step = own.firstIndex { $0.lines.upperBound >= line } ?? scenario.steps.count
    return LinePosition(scenario: place, step: step)
  }

  /// The step at a line in the scenario, or the row of examples, at another line: for steps that several scenarios
  /// share.
  public func position(ofLine line: Int, inScenarioAt scenarioLine: Int) -> LinePosition? {
    guard let place = scenarios.firstIndex(where: { $0.line == scenarioLine }),
      let step = scenarios[place].steps.firstIndex(where: { $0.lines.contains(line) })
    else { return nil }
    return LinePosition(scenario: place, step: step)
  }

  /// The lines of the scenarios, each with its name: what to ask for where a line was none of theirs.
  public var knownLines: [(line: Int, name: String)] { scenarios.map { ($0.line, $0.name) } }
}

extension PlannedScenario {
  /// The scenario's first line, its tags included.
  fileprivate var firstLine: Int {
    let scenario = pickle.scenario
    return min(scenario.location.line, scenario.tags.map(\.location.line).min() ?? .max)
  }
}

extension PlannedStep {
  /// The line of its keyword.
  var line: Int { pickleStep.step.location.line }

  /// From its keyword to the end of what stands under it.
  var lines: ClosedRange<Int> {
    let step = pickleStep.step
    let last = max(step.dataTable?.rows.last?.location.line ?? 0, step.docString?.closingLine ?? 0, line)
    return line...last
  }
}
