import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Rules

/// Reads what `check` looks at: an organization or a solution alone, with the texts of its files.
public enum SubjectLoader {
  /// What a PATH of the command line names, as in `OrganizationLoader.load`.
  public static func load(_ named: String) -> Reading<Subject> {
    let named = NamedFolder.find(named)
    guard let folder = named.value else { return Reading(nil, named.diagnostics) }
    return load(folder.tree, solutionFile: folder.solutionFile)
  }

  /// Whether a PATH is for `load` to read, or to say what is wrong with it: not where it holds scenarios alone.
  public static func findsRecords(at path: String) -> Bool {
    let folder = FolderOnDisk(path)
    if folder.has(OrganizationFile.fileName) || folder.has(SolutionFile.name) { return true }
    return !FeatureFiles.isThere(at: path)
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<Subject> { load(tree, solutionFile: nil) }

  private static func load(_ tree: some FileTree, solutionFile: String?) -> Reading<Subject> {
    var reader = TreeReader(tree)
    let organization =
      if let solutionFile {
        reader.solution(solutionFile).map { Organization(around: $0) }
      } else {
        reader.organization()
      }
    guard let organization else { return Reading(nil, reader.diagnostics) }
    let sources = reader.sources
    var texts: [WebResourceText] = []
    for (solution, folder) in zip(organization.solutions, reader.solutionFolders) {
      for name in solution.webResources.sorted() where isText(name) {
        guard let source = reader.webResource(name, of: folder) else { continue }
        texts.append(WebResourceText(solution: solution.uniqueName, name: name, source: source))
      }
    }
    let subject = Subject(
      organization, isSolutionAlone: solutionFile != nil, webResources: texts, sources: sources)
    return Reading(subject, reader.diagnostics)
  }

  /// Whether a rule may read the web resource: a page or a script.
  private static func isText(_ name: String) -> Bool {
    [".html", ".htm", ".js"].contains { name.lowercased().hasSuffix($0) }
  }
}
