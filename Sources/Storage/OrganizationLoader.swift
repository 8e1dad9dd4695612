import Diagnostics
import Organizations
import RecordFormats
import Records

/// Reads organizations and solutions, each with all its files.
public enum OrganizationLoader {
  /// What the ORG of a command line names: an organization as it is, a solution in a bare one of its own.
  public static func load(_ named: String) -> Reading<Organization> {
    let named = NamedFolder.find(named)
    guard let folder = named.value else { return Reading(nil, named.diagnostics) }
    switch folder.content {
    case .organization: return load(folder.tree)
    case .solution(let file): return around(SolutionLoader.load(file, in: folder.tree))
    case .package(let files):
      let package = Package.read(files)
      return around(Reading(package.value?.solution, package.diagnostics))
    }
  }

  /// The same with one of its solutions whole, its files too; no package where it has no such solution.
  public static func load(
    _ named: String, withFilesOf solution: String
  ) -> Reading<(organization: Organization, package: Package?)> {
    let named = NamedFolder.find(named)
    guard let folder = named.value else { return Reading(nil, named.diagnostics) }
    return load(folder.tree, folder.content, withFilesOf: solution)
  }

  private static func load(
    _ tree: some FileTree, _ content: NamedFolder.Content, withFilesOf solution: String
  ) -> Reading<(organization: Organization, package: Package?)> {
    var reader = TreeReader(tree)
    let organization: Organization? =
      switch content {
      case .organization: reader.organization()
      case .solution(let file): reader.solution(file).map { Organization(around: $0) }
      case .package(let files): reader.solution(files).map { Organization(around: $0) }
      }
    guard let organization else { return Reading(nil, reader.diagnostics) }
    let name = organization.solution(named: solution)?.uniqueName
    let place = organization.solutions.firstIndex { $0.uniqueName == name }
    let package = place.map { reader.wholePackage($0) }
    return Reading((organization, package), reader.diagnostics)
  }

  /// Whether scenarios lie beside the records of a solution that was read.
  public static func hasScenarios(_ solution: Solution) -> Bool {
    guard let file = solution.origin?.row.file else { return false }
    let home = FilePath.split(file).folder
    return FeatureFiles.isThere(at: FilePath.joined(home, FeatureFiles.folder))
  }

  private static func around(_ solution: Reading<Solution>) -> Reading<Organization> {
    Reading(solution.value.map { Organization(around: $0) }, solution.diagnostics)
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<Organization> {
    var reader = TreeReader(tree)
    let organization = reader.organization()
    return Reading(organization, reader.diagnostics)
  }
}

/// Reads one solution with the names of its web resources.
public enum SolutionLoader {
  /// The solution whose file has this name in the folder.
  public static func load(_ file: String = SolutionFile.name, in tree: some FileTree) -> Reading<Solution> {
    var reader = TreeReader(tree)
    let solution = reader.solution(file)
    return Reading(solution, reader.diagnostics)
  }
}
