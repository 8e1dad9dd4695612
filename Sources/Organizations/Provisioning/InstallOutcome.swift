import Diagnostics
import Records

/// What installing a solution came to.
public enum InstallOutcome: Sendable {
  /// It lies in this folder of the organization.
  case written(Solution, folder: String)
  /// The organization has no folder that it could be copied into: it is there until the console is quit.
  case inMemory(Solution)
  /// The engine refuses it, and nothing was written.
  case refused(Solution)
  /// This stands against it in the organization's files, and nothing was written.
  case conflicting(Solution, [InstallConflict])
  /// The package cannot be read, or not be written.
  case failed(Diagnostic)
}
