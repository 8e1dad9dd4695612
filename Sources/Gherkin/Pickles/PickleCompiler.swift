extension GherkinDocument {
  /// The pickles to run, in the order of the file.
  ///
  /// Their ids start at `nextID`; the ids of a pickle's steps come before its own.
  public var pickles: [Pickle] {
    guard let feature else { return [] }
    var compiler = PickleCompiler(language: feature.language, nextID: nextID)
    let background = feature.background?.steps ?? []
    for scenario in feature.scenarios {
      compiler.compile(scenario, background: background, tags: feature.tags, rule: nil)
    }
    for rule in feature.rules {
      for scenario in rule.scenarios {
        compiler.compile(
          scenario, background: background + (rule.background?.steps ?? []), tags: feature.tags + rule.tags,
          rule: rule)
      }
    }
    return compiler.pickles
  }
}

/// Makes pickles from scenarios.
private struct PickleCompiler {
  let language: String
  var nextID: Int
  private(set) var pickles: [Pickle] = []

  init(language: String, nextID: Int) {
    self.language = language
    self.nextID = nextID
  }

  mutating func compile(_ scenario: Scenario, background: [Step], tags: [Tag], rule: Rule?) {
    // A scenario without steps does nothing, not even its background.
    let background = scenario.steps.isEmpty ? [] : background
    if scenario.examples.isEmpty {
      add(scenario, background, tags: tags + scenario.tags, rule: rule, row: nil, values: .none)
    }
    for examples in scenario.examples {
      guard let header = examples.header else { continue }
      for row in examples.rows {
        add(
          scenario, background, tags: tags + scenario.tags + examples.tags, rule: rule, row: row,
          values: Placeholders(header: header, row: row))
      }
    }
  }

  private mutating func add(
    _ scenario: Scenario, _ background: [Step], tags: [Tag], rule: Rule?, row: TableRow?, values: Placeholders
  ) {
    var steps: [PickleStep] = []
    steps.reserveCapacity(background.count + scenario.steps.count)
    for step in background { steps.append(pickled(step, after: steps.last, row: nil, values: .none)) }
    for step in scenario.steps { steps.append(pickled(step, after: steps.last, row: row, values: values)) }
    let name = values.filled(into: scenario.name)
    pickles.append(
      Pickle(
        id: newID(), location: row?.location ?? scenario.location, name: name, language: language, tags: tags,
        steps: steps, scenario: scenario, rule: rule, row: row))
  }

  private mutating func pickled(
    _ step: Step, after last: PickleStep?, row: TableRow?, values: Placeholders
  ) -> PickleStep {
    let type: PickleStepType =
      switch step.keywordType {
      case .unknown: .unknown
      case .context: .context
      case .action: .action
      case .outcome: .outcome
      case .conjunction: last?.type ?? .unknown
      }
    return PickleStep(
      id: newID(), type: type, text: values.filled(into: step.text),
      dataTable: step.dataTable?.rows.map { row in row.cells.map { values.filled(into: $0.value) } },
      docString: step.docString.map { docString in
        PickleDocString(
          mediaType: docString.mediaType.map(values.filled), content: values.filled(into: docString.content))
      },
      step: step, row: row)
  }

  private mutating func newID() -> Int {
    defer { nextID += 1 }
    return nextID
  }
}
