import ArgumentParser
import Journal
import Simulation
import Storage

/// A recorded rehearsal that a command line names.
enum RecordedFile {
  /// The largest file that is read.
  private static let limit = 1 << 30
  /// What every journal begins with, in any version.
  private static let beginning = #"{"schema":"agent-console.journal/"#

  /// The runs in a file; problems are reported, and end the command.
  static func runs(in path: String) throws -> [Run] {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FolderOnDisk("").bytes(of: path, limit: limit)
    } catch {
      try Message.print([error.diagnosticOfNamedPath])
      throw ExitStatus.invalid.code
    }
    let reading = JournalReader.read(file: path, bytes)
    try Message.print(reading.diagnostics)
    guard let runs = reading.value, !runs.isEmpty, !reading.diagnostics.contains(where: \.isError) else {
      throw ExitStatus.invalid.code
    }
    return runs.map(\.run)
  }

  /// The last run in a file, which usually is the only one.
  static func lastRun(in path: String) throws -> Run {
    guard let run = try runs(in: path).last else { throw ExitStatus.invalid.code }
    return run
  }

  /// Whether a path leads to a journal.
  static func isJournal(_ path: String) -> Bool {
    guard let head = try? FolderOnDisk("").head(of: path, count: beginning.utf8.count) else { return false }
    return head.elementsEqual(beginning.utf8)
  }
}
