import Diagnostics
import Records

/// The result of an install request.
public enum InstallOutcome: Sendable {
  /// It is now in this folder of the organization; `errors`: what `check` finds wrong with the package.
  case written(Solution, folder: String, errors: [Diagnostic] = [])
  /// The organization has no folder to copy it into, so it stays only until the console quits.
  case inMemory(Solution, errors: [Diagnostic] = [])
  /// The engine refuses it, and nothing was written.
  case refused(Solution)
  /// These conflicts in the organization's files prevented it, and nothing was written.
  case conflicting(Solution, [InstallConflict])
  /// The package cannot be read or written.
  case failed(Diagnostic)
}
