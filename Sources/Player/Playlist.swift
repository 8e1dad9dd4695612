import Scenarios

/// The scenarios to play, from one or more feature files in order, with the trainer's notes.
public struct Playlist: Sendable {
  public let scenarios: [PlannedScenario]
  private let notes: [TrainerNotes]

  public init(_ files: [ScenarioFile]) {
    scenarios = files.flatMap(\.scenarios)
    notes = files.flatMap { file in
      let notes = TrainerNotes(of: file.document, scenarios: file.scenarios)
      return Array(repeating: notes, count: file.scenarios.count)
    }
  }

  /// The notes of a scenario's step, or of the scenario as a whole.
  func notes(ofScenario scenario: Int, step: Int?) -> [String] {
    guard let step else { return notes[scenario].opening(scenarios[scenario]) }
    return notes[scenario].of(scenarios[scenario].steps[step])
  }
}
