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
    let names = zip(organization.solutions, reader.solutionFolders).flatMap { solution, folder in
      solution.webResources.filter(isText).sorted().map { (solution.uniqueName, folder, $0) }
    }
    let read = reader.texts(ofWebResources: names.map { (folder: $0.1, name: $0.2) })
    let texts = zip(names, read).compactMap { name, source in
      source.map { WebResourceText(solution: name.0, name: name.2, source: $0) }
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
