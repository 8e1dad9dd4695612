import Diagnostics
import RecordFormats
import Rules

/// Reads what `check` looks at: an organization or a solution alone, with the texts of its files.
public enum CheckTargetLoader {
  /// What a PATH of the command line names.
  public static func load(_ named: String) -> Reading<CheckTarget> {
    subject(OrganizationSnapshot.read(named))
  }

  /// An org folder.
  public static func load(_ tree: some FileTree) -> Reading<CheckTarget> {
    subject(OrganizationSnapshot.read(NamedFolder(tree: tree)))
  }

  static func load(_ found: NamedFolder) -> Reading<CheckTarget> {
    subject(OrganizationSnapshot.read(found))
  }

  private static func subject(_ reading: Reading<OrganizationSnapshot>) -> Reading<CheckTarget> {
    reading.value?.subject() ?? Reading(nil, reading.diagnostics)
  }
}
