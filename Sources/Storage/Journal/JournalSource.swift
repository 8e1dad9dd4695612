import Diagnostics
import Journal

/// Reads a journal from a file.
public enum JournalSource {
  /// The most bytes that are read: a rehearsal of days.
  static let sizeLimit = 1 << 30

  public static func read(_ path: String) -> Reading<[RecordedRun]> {
    do throws(FileFailure) {
      return JournalReader.read(file: path, try FolderOnDisk("").bytes(of: path, limit: sizeLimit))
    } catch {
      return Reading(nil, [error.diagnosticOfNamedPath])
    }
  }
}
