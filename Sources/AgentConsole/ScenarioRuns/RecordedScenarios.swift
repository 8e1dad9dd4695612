import Journal
import Reports
import Scenarios
import Simulation
import Storage
import Wording

/// The journals of the scenarios of a run.
struct RecordedScenarios {
  private let results: [ScenarioResult]
  private let paths: JournalPaths

  /// - Parameter isWhole: whether scenarios that passed are recorded too.
  init(_ run: TestRun, isWhole: Bool) {
    results = run.results.filter { isWhole ? $0.status != .skipped : $0.status == .failed }
    paths = JournalPaths(of: run.results.map(\.scenario))
  }

  /// Writes a file for each scenario in which something happened.
  func write(to path: String) throws {
    let recorded = results.compactMap { result in
      result.rehearsal.flatMap { rehearsal in
        rehearsal.run.entries.isEmpty ? nil : paths[result.scenario].map { (name: $0, run: rehearsal.run) }
      }
    }
    guard !recorded.isEmpty else { return }
    let folder = try folder(path)
    for (name, run) in recorded {
      let text = JournalWriter.text(of: run, program: AgentConsoleCommand.version)
      try OutputFile.write(Array(text.utf8), to: folder.file(name))
    }
    let count = CountWords.count(recorded.count, "journal is", "journals are")
    try Message.print(note: "\(count) in \(path)")
  }

  private func folder(_ path: String) throws -> JournalFolder {
    do throws(WriteFailure) {
      return try JournalFolder(path)
    } catch {
      try Message.refuse([error.diagnostic])
    }
  }
}
