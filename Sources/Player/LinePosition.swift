import Gherkin
import Scenarios

/// A line's position among the scenarios of a feature file.
public struct LinePosition: Hashable, Sendable {
  /// The index of the scenario that contains the line.
  public let scenario: Int
  /// The index of the step at the line, which is also the number of steps done before it.
  ///
  /// It equals the number of steps if the line is after the last one.
  public let step: Int
}

extension ScenarioFile {
  /// The scenario and step at a line; nil if no scenario contains it.
  ///
  /// A line of a table or text belongs to its step; an empty line or a comment belongs to what follows. A
  /// line of a background belongs to the first scenario after it, and a line of an outline to its first row.
  public func position(ofLine line: Int) -> LinePosition? {
    guard line >= 1, line <= source.lineCount else { return nil }
    if let row = scenarios.firstIndex(where: { $0.pickle.row?.location.line == line }) {
      return LinePosition(scenario: row, step: 0)
    }
    // The steps of a background come before those of the scenario.
    for (index, scenario) in scenarios.enumerated() {
      let shared = scenario.steps.count { $0.line < scenario.firstLine }
      if let step = scenario.steps.prefix(shared).firstIndex(where: { $0.lines.contains(line) }) {
        return LinePosition(scenario: index, step: step)
      }
    }
    let starts = Set(scenarios.map(\.firstLine))
    guard let start = starts.filter({ $0 <= line }).max(),
      let index = scenarios.firstIndex(where: { $0.firstLine == start })
    else { return nil }
    let scenario = scenarios[index]
    let shared = scenario.steps.prefix { $0.line < scenario.firstLine }.count
    let own = scenario.steps.dropFirst(shared)
    guard let first = own.first, line >= first.line else {
      // The line is before the scenario's own first step: its name or its tags.
      return LinePosition(scenario: index, step: line <= scenario.pickle.scenario.location.line ? 0 : shared)
    }
    let step = own.firstIndex { $0.lines.upperBound >= line } ?? scenario.steps.count
    return LinePosition(scenario: index, step: step)
  }

  /// The step at a line, in the scenario or example row at another line: for steps shared by several
  /// scenarios.
  public func position(ofLine line: Int, inScenarioAt scenarioLine: Int) -> LinePosition? {
    guard let index = scenarios.firstIndex(where: { $0.line == scenarioLine }),
      let step = scenarios[index].steps.firstIndex(where: { $0.lines.contains(line) })
    else { return nil }
    return LinePosition(scenario: index, step: step)
  }

  /// The lines of the scenarios with their names, to suggest if a line belongs to none of them.
  public var knownLines: [(line: Int, name: String)] { scenarios.map { ($0.line, $0.name) } }
}

extension PlannedScenario {
  /// The scenario's first line, including its tags.
  fileprivate var firstLine: Int {
    let scenario = pickle.scenario
    return min(scenario.location.line, scenario.tags.map(\.location.line).min() ?? .max)
  }
}

extension PlannedStep {
  /// The line of its keyword.
  var line: Int { pickleStep.step.location.line }

  /// The lines from its keyword to the end of its table or text.
  var lines: ClosedRange<Int> {
    let step = pickleStep.step
    let last = max(step.dataTable?.rows.last?.location.line ?? 0, step.docString?.closingLine ?? 0, line)
    return line...last
  }
}
