import Diagnostics
import Gherkin

/// The warnings of `check` about scenarios that can run, and say less than their author thinks.
extension ScenarioFile {
  /// Scenarios without an expectation, scenarios with the same name, rules without scenarios, and tables without rows.
  public var adviceDiagnostics: [Diagnostic] {
    (withoutExpectation + withRepeatedName + emptyRules + tablesWithoutRows).sorted { $0.place < $1.place }
  }

  /// A scenario with a step that is wrong is left out: the step may be its expectation.
  private var withoutExpectation: [Diagnostic] {
    var seen: Set<Int> = []
    return scenarios.filter { seen.insert($0.pickle.scenario.id).inserted }.filter { scenario in
      !scenario.steps.isEmpty && scenario.faults.isEmpty
        && !scenario.steps.contains { $0.sentence?.sentence.role == .then }
    }.map { warning(.noExpectation, at: $0.pickle.scenario) }
  }

  private var withRepeatedName: [Diagnostic] {
    var lines: [String: Int] = [:]
    return (document.feature?.allScenarios ?? []).filter { !$0.name.isEmpty }.compactMap { scenario in
      guard let first = lines[scenario.name] else {
        lines[scenario.name] = scenario.location.line
        return nil
      }
      return warning(.repeatedName(scenario.name, firstLine: first), at: scenario)
    }
  }

  /// A rule with a line that was meant as a title is told at that line.
  private var emptyRules: [Diagnostic] {
    let told = Set(diagnostics.map(\.place.line))
    return (document.feature?.rules ?? []).filter { rule in
      rule.scenarios.isEmpty
        && !document.descriptionLines.contains {
          $0.title == rule.location && told.contains($0.location.line)
        }
    }.map {
      diagnostic(.emptyRule, at: $0.location, length: $0.keyword.unicodeScalars.count, severity: .warning)
    }
  }

  /// Headings alone expect that there are no buttons, and read as if the rows were forgotten.
  private var tablesWithoutRows: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return scenarios.flatMap(\.steps).filter { step in
      guard case .table(let rows) = step.attachment, rows.count < 2 else { return false }
      return step.fault == nil && step.sentence?.sentence.attachment == .table
    }.map { step in
      let fault = StepFault.tableWithoutRows(instead: ButtonSentences.none.pattern)
      return source.diagnostic(fault, at: step.place, severity: .warning)
    }.filter { seen.insert($0).inserted }
  }

  private func warning(_ fault: StepFault, at scenario: Scenario) -> Diagnostic {
    diagnostic(
      fault, at: scenario.location, length: scenario.keyword.unicodeScalars.count, severity: .warning)
  }
}
