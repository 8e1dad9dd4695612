import Desktop
import Diagnostics
import Organizations

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
