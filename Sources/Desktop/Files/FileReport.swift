import Diagnostics
import Organizations
import Records

/// What an effect returned from the organization's files, or what somebody else did to them.
public enum FileReport: Sendable {
  /// These files were opened, with this content.
  case opened(Organization)
  case read(LoadedFiles, why: ReadReason)
  /// The settings were written, or the writing failed.
  ///
  /// A person who wanted to quit afterwards still does.
  case saved([SettingChange], failure: Diagnostic?, quitsAfterwards: Bool)
  case installed(InstallOutcome)
  case uninstalled(UninstallOutcome)
  case edited(EditOutcome)
  /// Not possible, because no files are open.
  case noneOpen(FileOperation)
}

/// Why the organization's files are read.
public enum ReadReason: Hashable, Sendable {
  /// To report their problems at the start.
  case opening
  /// A person asked for their problems.
  case asking
  /// A person saves but there is nothing to write; the files may have changed.
  case saving
  /// The files may have changed.
  case changing
}

/// The current content of the organization's files: the organization, unless errors prevent reading it, and
/// everything `check` reports about them.
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
  /// This editor could not be started.
  case noEditor(String)
  /// A built-in sample has no files on this machine.
  case noFile(Place)
}

/// What is not possible without open files.
public enum FileOperation: Hashable, Sendable {
  case checking
  case saving
  case installing
  case uninstalling
}
