import Scenarios

/// The scenarios to play, from one or more feature files in order, with the trainer's notes.
public struct Playlist: Sendable {
  public let scenarios: [PlannedScenario]
  private let notes: [TrainerNotes]

  public init(_ files: [ScenarioFile]) {
    self.init(files.map { ($0, Array($0.scenarios.indices)) })
  }

  /// The scenarios of each file with these indexes.
  public init(_ files: [(file: ScenarioFile, meant: [Int])]) {
    var scenarios: [PlannedScenario] = []
    var notes: [TrainerNotes] = []
    for (file, meant) in files {
      let own = TrainerNotes(of: file.document, scenarios: file.scenarios)
      scenarios += meant.map { file.scenarios[$0] }
      notes += meant.map { _ in own }
    }
    self.scenarios = scenarios
    self.notes = notes
  }

  /// The notes of a scenario's step, or of the scenario as a whole.
  func notes(ofScenario scenario: Int, step: Int?) -> [String] {
    guard let step else { return notes[scenario].opening(scenarios[scenario]) }
    return notes[scenario].of(scenarios[scenario].steps[step])
  }
}
