import Desktop
import Diagnostics
import Journal
import Simulation
import Storage

/// Where a rehearsal is recorded, and saved when a person asks for it.
public protocol RehearsalJournal: AnyObject {
  /// Writes what is new in a run, before the screen shows it.
  ///
  /// - Returns: why it cannot be written; said once, and nothing is written after that.
  func record(_ run: Run) -> Diagnostic?
  /// Writes the last lines, because the console ends.
  func end(_ run: Run)
  /// Writes a whole run to a new file.
  func save(_ run: Run, to path: String) -> RecordingReport
}

/// Records in a file.
public final class FileJournal: RehearsalJournal {
  private let program: String
  private var writer: JournalWriter
  /// The file that is recorded in; nil if nothing is recorded.
  private var file: JournalFile?
  /// Why the recording is not whole.
  public private(set) var failure: Diagnostic?

  /// - Parameters:
  ///   - program: The version of this program.
  ///   - file: The file to record in; nil if nothing is recorded.
  public init(program: String, file: JournalFile?) {
    (self.program, self.file) = (program, file)
    writer = JournalWriter(program: program)
  }

  public func record(_ run: Run) -> Diagnostic? {
    guard file != nil else { return nil }
    return write(writer.lines(of: run))
  }

  public func end(_ run: Run) {
    guard file != nil else { return }
    _ = write(writer.end(run))
    file = nil
  }

  private func write(_ lines: [String]) -> Diagnostic? {
    guard let file, !lines.isEmpty else { return nil }
    do throws(FileFailure) {
      try file.checkPresence()
      for line in lines { try file.append(line) }
      return nil
    } catch {
      self.file = nil
      failure = WriteFailure(error).diagnostic
      return failure
    }
  }

  public func save(_ run: Run, to path: String) -> RecordingReport {
    do throws(WriteFailure) {
      guard !OrganizationLayout.isPart(ofAny: path) else {
        throw WriteFailure(path: path, .partOfOrganization)
      }
      try NewFile.write(Array(JournalWriter.text(of: run, program: program).utf8), to: path)
      return .saved(path)
    } catch {
      return .notSaved(error.diagnostic)
    }
  }
}

extension LiveConsole {
  /// Records what has happened.
  ///
  /// - Returns: the event that says why it cannot be recorded any more.
  func recorded() -> [ConsoleEvent] {
    guard let journal = surroundings.journal, let run = shown.recordedRun,
      let problem = journal.record(run)
    else { return [] }
    return [.recording(.stopped(problem))]
  }

  /// Ends the recording.
  func endRecording() {
    if let run = shown.recordedRun { surroundings.journal?.end(run) }
  }

  /// Saves the run that is shown to a new file.
  func save(to path: String) -> [ConsoleEvent] {
    guard let journal = surroundings.journal, let run = shown.recordedRun else { return [] }
    return [.recording(journal.save(run, to: path))]
  }
}
