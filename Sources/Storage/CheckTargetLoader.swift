import Diagnostics
import RecordFormats
import Rules

/// Reads what `check` looks at: an organization or a solution alone, with the texts of its files.
public enum CheckTargetLoader {
  /// What a PATH of the command line names.
  public static func load(_ named: String) -> Reading<CheckTarget> {
    subject(OrganizationSnapshot.read(named))
  }

  /// The same where the path is not one that holds scenarios alone; nil where it is.
  public static func loadRecords(at path: String) -> Reading<CheckTarget>? {
    let folder = FolderOnDisk(path)
    let hasRecords = folder.has(OrganizationFile.fileName) || folder.has(SolutionFile.name)
    guard !hasRecords, FeatureFiles.isThere(at: path) else { return load(path) }
    guard FolderOnDisk.status(path)?.isFolder == true, let found = NamedFolder.find(path).value,
      case .solution = found.content
    else { return nil }
    return subject(OrganizationSnapshot.read(found))
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<CheckTarget> {
    subject(OrganizationSnapshot.read(NamedFolder(tree: tree)))
  }

  private static func subject(_ reading: Reading<OrganizationSnapshot>) -> Reading<CheckTarget> {
    reading.value?.subject() ?? Reading(nil, reading.diagnostics)
  }
}
