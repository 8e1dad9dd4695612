/// Reads backgrounds, scenarios and their examples.
extension DocumentReader {
  mutating func readBackground(_ keyword: Keywords.Keyword) -> Background? {
    guard let location = line?.location else { return nil }
    let name = takeName(behind: keyword)
    let description = readDescription(of: .background, at: location, until: .backgroundEnds)
    let steps = readSteps(until: .backgroundEnds)
    return Background(
      id: newID(), location: location, keyword: keyword.text, name: name, description: description,
      steps: steps)
  }

  mutating func readScenario(_ keyword: Keywords.Keyword, _ tags: [WrittenTag]) -> Scenario? {
    guard let location = line?.location else { return nil }
    let name = takeName(behind: keyword)
    let description = readDescription(of: .scenario, at: location, until: .scenarioEnds)
    let steps = readSteps(until: .scenarioEnds)
    var examples: [Examples] = []
    while let next = readExamples() { examples.append(next) }
    let scenarioTags = identified(tags)
    return Scenario(
      id: newID(), tags: scenarioTags, location: location, keyword: keyword.text, name: name,
      description: description, steps: steps, examples: examples)
  }

  /// Reads the examples that start here, with their tags; nil if there are none.
  private mutating func readExamples() -> Examples? {
    guard targetOfTags() == .examples else { return nil }
    let tags = readTags()
    guard case .title(.examples, let keyword) = token(expecting: LineKinds(.examples)),
      let location = line?.location
    else { return nil }
    let name = takeName(behind: keyword)
    let description = readDescription(of: .examples, at: location, until: .examplesEnds)
    let rows = readExampleRows()
    let examplesTags = identified(tags)
    return Examples(
      id: newID(), tags: examplesTags, location: location, keyword: keyword.text, name: name,
      description: description, header: rows.first, rows: Array(rows.dropFirst()))
  }

  private mutating func readExampleRows() -> [TableRow] {
    var rows: [TableRow] = []
    let expected = LineKinds.examplesEnds.union(.ignored)
    while true {
      switch token(expecting: expected) {
      case .tableRow: takeRow(into: &rows)
      case .comment: takeComment()
      case .empty: advance()
      case .tags:
        if tagsEndPart([.examples, .scenario, .rule], orAreFollowedBy: expected) {
          compareCells(of: rows)
          return rows
        }
      case .end, .title:
        compareCells(of: rows)
        return rows
      case .language, .step, .docStringSeparator, .other:
        report(unexpectedAmong: expected)
        advance()
      }
    }
  }

  // MARK: Tables

  mutating func takeRow(into rows: inout [TableRow]) {
    guard let line else { return }
    rows.append(TableRow(id: newID(), location: line.location, cells: lines.cells(of: line)))
    advance()
  }

  /// Reports the first row with more or fewer cells than the table's first row.
  mutating func compareCells(of rows: [TableRow]) {
    guard let first = rows.first, let other = rows.first(where: { $0.cells.count != first.cells.count })
    else { return }
    report(cellsOf: other, against: first)
  }
}
