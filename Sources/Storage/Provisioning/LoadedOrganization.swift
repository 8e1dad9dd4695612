import Diagnostics
import Organizations
import RecordFormats
import Records

/// An organization as it is read for provisioning: with where it lies, and which folder each solution is in.
public struct LoadedOrganization: Sendable {
  public let organization: Organization
  public let location: Location
  public let solutions: [InstalledSolution]

  /// A solution of an organization, and the name of its folder under `solutions`.
  public struct InstalledSolution: Sendable {
    public let solution: Solution
    public let folder: String
  }

  /// Where an organization lies.
  public enum Location: Hashable, Sendable {
    /// In this folder, and can be changed.
    case folder(String)
    /// Inside the program.
    case sample(String)
  }

  /// The folder of a solution.
  public func folder(of solution: Solution) -> String? {
    solutions.first { $0.solution.uniqueName == solution.uniqueName }?.folder
  }

  /// Reads the organization that a command line names; a solution is none.
  public static func load(_ named: String) -> Reading<LoadedOrganization> {
    let found = NamedFolder.find(named)
    guard let folder = found.value else { return Reading(nil, found.diagnostics) }
    guard case .organization = folder.content else {
      return Reading(nil, [WriteFailure(path: named, .noOrganization).diagnostic])
    }
    let isSample = folder.tree is EmbeddedFolder
    return load(folder.tree, at: isSample ? .sample(named) : .folder(folder.tree.name))
  }

  private static func load(_ tree: some FileTree, at location: Location) -> Reading<LoadedOrganization> {
    var reader = TreeReader(tree)
    guard let organization = reader.organization() else { return Reading(nil, reader.diagnostics) }
    let folders = reader.packages.map { FilePath.split($0.folder).name }
    return Reading(
      LoadedOrganization(
        organization: organization, location: location,
        solutions: zip(organization.solutions, folders).map(InstalledSolution.init)),
      reader.diagnostics)
  }
}

extension LoadedOrganization.Location {
  /// Where a solution's folder lies, as it is shown: `shop/solutions/fabrikam`.
  public func path(of folder: String) -> String {
    let name =
      switch self {
      case .folder(let name), .sample(let name): name
      }
    return FilePath.joined(name, OrganizationLayout.solution(folder))
  }
}
