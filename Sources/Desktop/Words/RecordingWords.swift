import Diagnostics
import Simulation
import Wording

extension RecordingReport {
  /// The report in a sentence.
  public var words: String {
    switch self {
    case .stopped(let problem):
      "Nothing more is recorded in \(problem.place.file): \(Spoken(problem).message). The rehearsal goes on."
    case .saved(let path): "The rehearsal is saved in \(path)."
    case .notSaved(let problem):
      "The rehearsal is not saved: \(problem.place.file): \(Spoken(problem).message)."
    }
  }

  /// The note that shows it.
  var note: Note {
    switch self {
    case .stopped, .notSaved: Note(text: words, role: .refusal)
    case .saved: Note(text: words, role: .plain)
    }
  }
}

extension Console {
  /// The file that a rehearsal is saved in if the person gives no other name: `contoso-2026-01-05-0900.journal`.
  var suggestedJournal: String {
    let name = state.organization.name.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let start = Instant(milliseconds: run.opening.now.milliseconds + clockOffset.milliseconds).description
    let (day, time) = (start.prefix(10), start.dropFirst(11).prefix(5).filter { $0 != ":" })
    return "\(String(name))-\(day)-\(time).journal"
  }
}
