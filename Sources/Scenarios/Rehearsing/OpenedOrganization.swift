import Organizations
import Simulation

/// An organization, and the state in which its desk opens: made once for all the scenarios that begin there.
public struct OpenedOrganization: Sendable {
  public let organization: Organization
  let state: State

  public init(_ organization: Organization) {
    (self.organization, state) = (organization, State(organization))
  }

  /// An organization without anything, where a scenario is until it names its own.
  static let nowhere = OpenedOrganization(Organization(name: ""))
}
