import Cells
import Gherkin
import Scenarios

/// The trainer's notes of a feature file: comments of the form `# note: …`.
///
/// Each belongs to the step or scenario after it; a note after the last step belongs to that step.
struct TrainerNotes: Sendable {
  private var byLine: [Int: [String]] = [:]

  init(of document: GherkinDocument, scenarios: [PlannedScenario]) {
    let lines = Set(
      scenarios.flatMap { scenario in
        [scenario.pickle.scenario.location.line, scenario.line] + scenario.steps.map(\.line)
      }
    ).sorted()
    for comment in document.comments {
      guard let note = Self.note(in: comment.text),
        let line = lines.first(where: { $0 > comment.location.line }) ?? lines.last
      else { continue }
      byLine[line, default: []].append(note)
    }
  }

  /// The notes of a scenario as a whole; for an outline, also those of the row.
  func opening(_ scenario: PlannedScenario) -> [String] {
    let line = scenario.pickle.scenario.location.line
    return (byLine[line] ?? []) + (scenario.line == line ? [] : byLine[scenario.line] ?? [])
  }

  func of(_ step: PlannedStep) -> [String] { byLine[step.line] ?? [] }

  /// The text after `# note:`; nil if the comment is not a note.
  private static func note(in comment: String) -> String? {
    let text = comment.drop { $0.isWhitespace || $0 == "#" }
    guard text.lowercased().hasPrefix("note:") else { return nil }
    let note = text.dropFirst(5).drop(while: \.isWhitespace)
    return note.isEmpty ? nil : VisibleText.of(String(note))
  }
}
