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
    return load(folder.tree, folder.content)
  }

  /// Whether a PATH is for `load` to read, or to say what is wrong with it: not where it holds scenarios alone.
  public static func findsRecords(at path: String) -> Bool {
    let folder = FolderOnDisk(path)
    if folder.has(OrganizationFile.fileName) || folder.has(SolutionFile.name) { return true }
    guard FeatureFiles.isThere(at: path) else { return true }
    return PackageSource.files(in: "", of: folder).value.flatMap(\.self) != nil
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<Subject> { load(tree, .organization) }

  private static func load(_ tree: some FileTree, _ content: NamedFolder.Content) -> Reading<Subject> {
    var reader = TreeReader(tree)
    var isSolutionAlone = true
    let organization: Organization?
    switch content {
    case .organization:
      organization = reader.organization()
      isSolutionAlone = false
    case .solution(let file): organization = reader.solution(file).map { Organization(around: $0) }
    case .package(let files): organization = reader.solution(files).map { Organization(around: $0) }
    }
    guard let organization else { return Reading(nil, reader.diagnostics) }
    let sources = reader.sources
    let names = organization.solutions.enumerated().flatMap { place, solution in
      solution.webResources.filter(isText).sorted().map { (package: place, name: $0) }
    }
    let texts = zip(names, reader.texts(ofWebResources: names)).compactMap { entry, source in
      source.map {
        WebResourceText(
          solution: organization.solutions[entry.package].uniqueName, name: entry.name, source: $0)
      }
    }
    let subject = Subject(
      organization, isSolutionAlone: isSolutionAlone, webResources: texts, sources: sources)
    return Reading(subject, reader.diagnostics)
  }

  /// Whether a rule may read the web resource: a page or a script.
  private static func isText(_ name: String) -> Bool {
    [".html", ".htm", ".js"].contains { name.lowercased().hasSuffix($0) }
  }
}
