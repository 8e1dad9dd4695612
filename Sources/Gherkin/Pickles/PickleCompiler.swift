extension GherkinDocument {
  /// The pickles to run, in the order of the file.
  ///
  /// Their ids start at `nextID`; the ids of a pickle's steps come before its own.
  public var pickles: [Pickle] {
    guard let feature else { return [] }
    var compiler = PickleCompiler(language: feature.language, nextID: nextID)
    let background = feature.background.map { [$0] } ?? []
    for scenario in feature.scenarios {
      compiler.compile(scenario, backgrounds: background, tags: feature.tags, rule: nil)
    }
    for rule in feature.rules {
      for scenario in rule.scenarios {
        compiler.compile(
          scenario, backgrounds: background + (rule.background.map { [$0] } ?? []),
          tags: feature.tags + rule.tags,
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

  /// What a pickle is made of.
  private struct Origin {
    let scenario: Scenario
    let backgrounds: [Background]
    let rule: Rule?
    var row: TableRow?
  }

  private(set) var pickles: [Pickle] = []

  init(language: String, nextID: Int) {
    self.language = language
    self.nextID = nextID
  }

  mutating func compile(_ scenario: Scenario, backgrounds: [Background], tags: [Tag], rule: Rule?) {
    // A scenario without steps does nothing, not even its background.
    let background = scenario.steps.isEmpty ? [] : backgrounds.flatMap(\.steps)
    var origin = Origin(scenario: scenario, backgrounds: backgrounds, rule: rule, row: nil)
    if scenario.examples.isEmpty {
      add(origin, background, tags: tags + scenario.tags, values: .none)
    }
    for examples in scenario.examples {
      guard let header = examples.header else { continue }
      for row in examples.rows {
        origin.row = row
        add(
          origin, background, tags: tags + scenario.tags + examples.tags,
          values: Placeholders(header: header, row: row))
      }
    }
  }

  private mutating func add(
    _ origin: Origin, _ background: [Step], tags: [Tag], values: Placeholders
  ) {
    let (scenario, row) = (origin.scenario, origin.row)
    var steps: [PickleStep] = []
    steps.reserveCapacity(background.count + scenario.steps.count)
    for step in background { steps.append(pickled(step, after: steps.last, row: nil, values: .none)) }
    for step in scenario.steps { steps.append(pickled(step, after: steps.last, row: row, values: values)) }
    let name = values.filled(into: scenario.name)
    pickles.append(
      Pickle(
        id: newID(), location: row?.location ?? scenario.location, name: name, language: language, tags: tags,
        steps: steps, scenario: scenario, rule: origin.rule, backgrounds: origin.backgrounds, row: row))
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
