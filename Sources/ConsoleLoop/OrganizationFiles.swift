import Desktop
import Diagnostics
import Organizations
import Records

/// The files of the organization that is open: what the live console reads and changes on disk.
public protocol OrganizationFiles {
  /// The organization as it was read when it was opened.
  var opened: Organization { get }
  /// What was wrong with them then; they are not read again for it.
  var openedProblems: [Diagnostic] { get }

  /// Reads and checks them.
  func read() -> LoadedFiles

  /// Writes conversation options; all else in the files stays.
  ///
  /// Where there are no options it looks whether they could be written.
  ///
  /// - Returns: what kept it from that; nil: they are written.
  func save(_ changes: [OptionChange]) -> Diagnostic?

  /// Reads a package and copies it to the others, where there is a place for them, if the console takes its solution.
  ///
  /// - Parameter package: a path, or the name of a solution of a built-in sample.
  func install(_ package: String, ifTaken takes: (Solution) -> Bool) -> InstallOutcome

  /// Tells what goes with a solution; or removes it, if that is what a person has agreed to.
  ///
  /// - Parameter solution: its unique name.
  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome
}

/// What the organization's files hold now: the organization, unless they have errors that keep it from being read,
/// and everything that `check` says of them.
public struct LoadedFiles: Equatable, Sendable {
  public let organization: Organization?
  public let problems: [Diagnostic]

  public init(organization: Organization?, problems: [Diagnostic]) {
    self.organization = organization
    self.problems = problems
  }
}
