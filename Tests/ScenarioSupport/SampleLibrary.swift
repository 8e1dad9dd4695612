import Diagnostics
import Organizations
import Player
import Records
import SampleOrganizations
import Scenarios
import Storage

/// A library with only the built-in samples, each read once.
public struct SampleLibrary: Library {
  private static let organizations: [String: Organization] = {
    let loaded = SampleOrganization.names.compactMap { OrganizationSnapshot.organization($0).value }
    return Dictionary(loaded.map { ($0.name, $0) }) { first, _ in first }
  }()

  public init() {}

  public func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    guard let organization = Self.organizations[name] else {
      throw .notFound(known: SampleOrganization.names)
    }
    return organization
  }

  public func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    let solutions = Self.organizations.values.flatMap(\.solutions).filter { $0.leftBy == nil }
    guard let solution = solutions.first(where: { $0.uniqueName == name }) else {
      throw .notFound(known: solutions.map(\.uniqueName).sorted())
    }
    return solution
  }

  public func home(of file: String) throws(LibraryProblem) -> OpenedOrganization? {
    guard let home = RelativeLoader.home(of: file) else { return nil }
    return OpenedOrganization(try organization(home, from: file))
  }

  public func screens() -> any RunScreens { ConsoleScreens() }

  public func pages() throws(BrowserFault) -> any RunPages { ScriptedPages() }
}
