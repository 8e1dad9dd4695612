import Diagnostics
import Organizations
import Records

/// What an effect has brought from the organization's files, or what somebody else has done to them.
public enum FileReport: Sendable {
  /// These files were opened; they said this.
  case opened(Organization)
  case read(LoadedFiles, why: ReadReason)
  /// The options were written, or were not for this reason; who wanted to quit afterwards still does.
  case saved([OptionChange], failure: Diagnostic?, quitsAfterwards: Bool)
  case installed(InstallOutcome)
  case uninstalled(UninstallOutcome)
  case edited(EditOutcome)
  /// No files are open, so this cannot be done.
  case noneOpen(FileNeed)
}

/// Why the organization's files are read.
public enum ReadReason: Hashable, Sendable {
  /// To see what is wrong with them from the beginning.
  case opening
  /// A person wants to see what is wrong with them.
  case asking
  /// A person wants to save, and there is nothing to write: they may say something else by now.
  case saving
  /// Somebody may have changed them.
  case changing
}

/// What the organization's files hold now: the organization, unless errors keep it from being read, and everything
/// that `check` says of them.
public struct LoadedFiles: Equatable, Sendable {
  public let organization: Organization?
  public let problems: [Diagnostic]

  public init(organization: Organization?, problems: [Diagnostic]) {
    self.organization = organization
    self.problems = problems
  }
}

/// How an edit ended.
public enum EditOutcome: Hashable, Sendable {
  case closed
  /// This editor cannot be started.
  case noEditor(String)
  /// A built-in sample has no files on this machine.
  case noFile(Place)
}

/// What cannot be done where no files are open.
public enum FileNeed: Hashable, Sendable {
  case checking
  case saving
  case installing
  case uninstalling
}
