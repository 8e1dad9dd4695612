import Diagnostics
import Organizations
import RecordFormats
import Records

/// Reads an organization when only the value is needed.
public enum OrganizationLoader {
  /// Reads what an ORG argument names; a single solution gets a minimal organization.
  public static func load(_ named: String) -> Reading<Organization> {
    let reading = OrganizationSnapshot.read(named)
    return Reading(reading.value?.organization, reading.diagnostics)
  }

  /// Whether there is a scenarios folder beside the file that a solution was read from.
  public static func hasScenarios(_ solution: Solution) -> Bool {
    guard let file = solution.origin?.row.file else { return false }
    let home = FilePath.split(file).folder
    return FeatureFiles.isThere(at: FilePath.joined(home, FeatureFiles.folder))
  }
}
