import Diagnostics
import Gherkin

/// The errors of scenario outlines, which no single scenario of the file can show.
extension ScenarioFile {
  /// Examples without rows, two columns with one name, and placeholders that no column fills.
  ///
  /// An outline without examples is one scenario, which fails.
  var outlineDiagnostics: [Diagnostic] {
    (document.feature?.allScenarios ?? []).flatMap { $0.examples.isEmpty ? [] : diagnostics(of: $0) }
  }

  /// The steps of outlines with a placeholder that is no column of their examples.
  var unfilledSteps: [Step] {
    (document.feature?.allScenarios ?? []).filter { !$0.examples.isEmpty }.flatMap { outline in
      let columns = outline.columns
      return outline.steps.filter { step in step.placeholders.contains { !columns.contains($0) } }
    }
  }

  private func diagnostics(of outline: Scenario) -> [Diagnostic] {
    let empty = outline.examples.filter(\.rows.isEmpty)
    guard empty.count < outline.examples.count else {
      return [diagnostic(.noRows, at: outline.location, length: outline.keyword.unicodeScalars.count)]
    }
    let withoutRows = empty.map {
      diagnostic(.noRows, at: $0.location, length: $0.keyword.unicodeScalars.count)
    }
    let repeated = outline.examples.compactMap(\.header).compactMap { header in
      header.cells.firstRepeated(by: \.value).map { cell in
        diagnostic(
          .repeatedColumn(cell.value), at: cell.location, length: cell.value.unicodeScalars.count)
      }
    }
    let columns = outline.columns
    let unfilled = outline.steps.compactMap { step in
      step.placeholders.first { !columns.contains($0) }.map { name in
        diagnostic(
          .unknownPlaceholder(name, columns: columns), at: step.textLocation,
          length: step.text.unicodeScalars.count)
      }
    }
    return withoutRows + repeated + unfilled
  }

  /// A warning for each column of examples that nothing uses; a column whose placeholder is misspelt is told there.
  var unusedColumnDiagnostics: [Diagnostic] {
    (document.feature?.allScenarios ?? []).flatMap { outline -> [Diagnostic] in
      guard !outline.examples.isEmpty else { return [] }
      let columns = outline.columns
      let misspelt = outline.steps.flatMap(\.placeholders).filter { !columns.contains($0) }
        .compactMap { NearestName.to($0, among: columns) }
      let used = outline.filledTexts
      return outline.examples.compactMap(\.header).flatMap(\.cells).filter { cell in
        !misspelt.contains(cell.value) && !used.contains { $0.contains("<\(cell.value)>") }
      }.map {
        source.diagnostic(StepFault.unusedColumn($0.value), at: $0.place(in: source.file), severity: .warning)
      }
    }
  }

  /// A warning if the file has nothing to run, or a background without steps, and nothing else is said of it.
  var emptyPartDiagnostics: [Diagnostic] {
    if scenarios.isEmpty, lostDiagnostics.isEmpty {
      return [source.diagnostic(StepFault.noScenario, at: Place(file: source.file), severity: .warning)]
    }
    return (document.feature?.allBackgrounds ?? []).filter { background in
      background.steps.isEmpty && !document.descriptionLines.contains { $0.title == background.location }
    }.map {
      diagnostic(
        .emptyBackground, at: $0.location, length: $0.keyword.unicodeScalars.count, severity: .warning)
    }
  }

  func diagnostic(
    _ fault: StepFault, at location: Location, length: Int, severity: Severity = .error
  ) -> Diagnostic {
    source.diagnostic(fault, at: location.place(in: source.file, length: length), severity: severity)
  }
}

extension GherkinDocument {
  /// The keywords of the feature's language.
  var dialect: Dialect? { (feature?.language).flatMap(Dialect.of) }
}

extension Dialect {
  /// Whether the scenario's keyword is that of an outline, and not one of both kinds.
  func isOutline(_ scenario: Scenario) -> Bool {
    scenarioOutline.contains(scenario.keyword) && !self.scenario.contains(scenario.keyword)
  }
}

extension Feature {
  /// The scenarios of the feature and of its rules.
  var allScenarios: [Scenario] { scenarios + rules.flatMap(\.scenarios) }

  fileprivate var allBackgrounds: [Background] { ([background] + rules.map(\.background)).compactMap(\.self) }
}

extension Scenario {
  /// The names of the examples' columns, each once.
  fileprivate var columns: [String] {
    var columns: [String] = []
    for cell in examples.compactMap(\.header).flatMap(\.cells) where !columns.contains(cell.value) {
      columns.append(cell.value)
    }
    return columns
  }
}

extension Scenario {
  /// The texts in which placeholders are filled, and the values, which may hold placeholders themselves.
  fileprivate var filledTexts: [String] {
    let tables = steps.compactMap(\.dataTable).flatMap(\.rows) + examples.flatMap(\.rows)
    return [name] + steps.map(\.text) + tables.flatMap(\.cells).map(\.value)
      + steps.compactMap(\.docString).flatMap { [$0.content, $0.mediaType ?? ""] }
  }
}

extension Step {
  /// The names between angle brackets in quotes or table cells, where only values of examples make sense.
  ///
  /// Such a name has letters, digits, blanks, `_` and `-`, so markup in a doc string is not one.
  fileprivate var placeholders: [String] {
    let cells = dataTable?.rows.flatMap(\.cells).map(\.value) ?? []
    return ([text] + cells).flatMap { text in
      text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1).compactMap { part in
        guard let end = part.firstIndex(of: ">") else { return nil }
        let name = part[..<end]
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || " _-".contains($0) }
        return name.isEmpty || !isName ? nil : String(name)
      }
    }
  }
}

extension Array {
  /// The first element whose key an earlier one has.
  func firstRepeated<Key: Hashable>(by key: (Element) -> Key) -> Element? {
    var seen: Set<Key> = []
    return first { !seen.insert(key($0)).inserted }
  }
}
