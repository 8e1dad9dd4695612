import Journal
import Reports
import Scenarios
import Storage
import Wording

/// The journals of the scenarios of a run, written as each one ends.
struct RecordedScenarios {
  private let path: String
  private let isWhole: Bool
  private let paths: JournalPaths
  /// Made with the first journal.
  private var folder: JournalFolder?
  private var count = 0

  /// - Parameters:
  ///   - path: the folder.
  ///   - isWhole: whether scenarios that passed are recorded too.
  ///   - scenarios: all that may run.
  init(in path: String, isWhole: Bool, of scenarios: [ListedScenario]) {
    (self.path, self.isWhole) = (path, isWhole)
    paths = JournalPaths(of: scenarios)
  }

  /// Writes the journal of a scenario if something happened in it.
  mutating func add(_ result: ScenarioResult) throws {
    guard result.status == .failed || isWhole && result.status == .passed,
      let run = result.rehearsal?.run, !run.entries.isEmpty, let name = paths[result.scenario]
    else { return }
    let folder = try folder ?? made()
    self.folder = folder
    let text = JournalWriter.text(of: run, program: AgentConsoleCommand.version)
    try OutputFile.write(Array(text.utf8), to: folder.file(name))
    count += 1
  }

  /// Says how many there are.
  func end() throws {
    guard count > 0 else { return }
    try Message.print(note: "\(CountWords.count(count, "journal is", "journals are")) in \(path)")
  }

  private func made() throws -> JournalFolder {
    do throws(WriteFailure) {
      return try JournalFolder(path)
    } catch {
      try Message.refuse([error.diagnostic])
    }
  }
}
