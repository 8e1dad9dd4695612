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
