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
    guard let file = folder.solutionFile else { return load(folder.tree) }
    let solution = SolutionLoader.load(file, in: folder.tree)
    return Reading(solution.value.map { Organization(around: $0) }, solution.diagnostics)
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
