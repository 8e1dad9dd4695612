import Diagnostics
import Gherkin

/// The errors of scenario outlines, which no single scenario of the file can show.
extension ScenarioFile {
  /// Outlines whose examples have no rows, and placeholders that no column of the examples fills.
  var outlineDiagnostics: [Diagnostic] {
    let outlines = (document.feature?.allScenarios ?? []).filter { !$0.examples.isEmpty }
    return outlines.flatMap { outline -> [Diagnostic] in
      if outline.examples.allSatisfy(\.rows.isEmpty) {
        let place = outline.location.place(in: source.file, length: outline.keyword.unicodeScalars.count)
        return [source.diagnostic(StepFault.noRows, at: place)]
      }
      let columns = outline.columns
      return outline.steps.compactMap { step in
        step.placeholders.first { !columns.contains($0) }.map { name in
          let fault = StepFault.unknownPlaceholder(name, columns: columns)
          let length = step.text.unicodeScalars.count
          return source.diagnostic(fault, at: step.textLocation.place(in: source.file, length: length))
        }
      }
    }
  }

  /// A warning if the file has nothing to run and nothing else is said of it.
  var emptyFileDiagnostics: [Diagnostic] {
    guard scenarios.isEmpty, lostDiagnostics.isEmpty else { return [] }
    return [source.diagnostic(StepFault.noScenario, at: Place(file: source.file), severity: .warning)]
  }
}

extension Feature {
  /// The scenarios of the feature and of its rules.
  fileprivate var allScenarios: [Scenario] { scenarios + rules.flatMap(\.scenarios) }
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
