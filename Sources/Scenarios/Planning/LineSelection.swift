import Gherkin

extension ScenarioFile {
  /// The indexes of the scenarios that a line stands for; none if it stands for no scenario.
  ///
  /// A line of an example row is that row, a line of examples all their rows, a line of a scenario all its runs. A line
  /// of a background, a rule or the feature stands for all scenarios in it.
  public func scenarioIndexes(atLine line: Int) -> [Int] {
    let row = indexes { $0.row?.location.line == line }
    if !row.isEmpty { return row }
    guard let part = parts.first(where: { $0.lines.contains(line) }) else { return [] }
    return indexes(where: part.holds)
  }

  /// The scenarios nearest to a line, with their own lines, in the order of the file.
  public func scenarios(near line: Int, limit: Int = 3) -> [(line: Int, name: String)] {
    let nearest = scenarios.sorted { abs($0.line - line) < abs($1.line - line) }.prefix(limit)
    return nearest.sorted { $0.line < $1.line }.map { ($0.line, $0.name) }
  }

  private func indexes(where isMeant: (Pickle) -> Bool) -> [Int] {
    scenarios.indices.filter { isMeant(scenarios[$0].pickle) }
  }

  /// A part of the file and the runs that it stands for.
  private struct Part {
    let lines: ClosedRange<Int>
    let holds: (Pickle) -> Bool
  }

  /// The parts, the inner ones first.
  private var parts: [Part] {
    guard let feature = document.feature else { return [] }
    let scenarios = feature.scenarios + feature.rules.flatMap(\.scenarios)
    let backgrounds = ([feature.background] + feature.rules.map(\.background)).compactMap { $0 }
    var parts: [Part] = []
    for scenario in scenarios {
      for examples in scenario.examples {
        let rows = ([examples.header].compactMap { $0 } + examples.rows).map(\.location.line)
        let own = Set(examples.rows.map(\.id))
        parts.append(
          Part(lines: lines(examples.location, examples.tags, to: rows.max())) { pickle in
            pickle.row.map { own.contains($0.id) } ?? false
          })
      }
      let last = scenario.examples.flatMap { [$0.location] + $0.rows.map(\.location) }.map(\.line).max()
      let end = max(last ?? 0, scenario.steps.map(\.lastLine).max() ?? 0)
      parts.append(
        Part(lines: lines(scenario.location, scenario.tags, to: end)) { $0.scenario.id == scenario.id })
    }
    for background in backgrounds {
      let end = background.steps.map(\.lastLine).max()
      parts.append(
        Part(lines: lines(background.location, [], to: end)) { pickle in
          pickle.backgrounds.contains { $0.id == background.id }
        })
    }
    for rule in feature.rules {
      parts.append(Part(lines: lines(rule.location, rule.tags, to: nil)) { $0.rule?.id == rule.id })
    }
    parts.append(Part(lines: lines(feature.location, feature.tags, to: nil)) { _ in true })
    return parts
  }

  /// The lines from the tags of a title to the end of its description, and on to an end.
  private func lines(_ title: Location, _ tags: [Tag], to end: Int?) -> ClosedRange<Int> {
    let start = min(title.line, tags.map(\.location.line).min() ?? title.line)
    let description = document.descriptionLines.last { $0.title == title }?.location.line
    return start...max(title.line, description ?? 0, end ?? 0)
  }
}

extension Step {
  /// The line of its text, or the last one of its table and doc string.
  public var lastLine: Int {
    max(location.line, dataTable?.rows.last?.location.line ?? 0, docString?.closingLine ?? 0)
  }
}
