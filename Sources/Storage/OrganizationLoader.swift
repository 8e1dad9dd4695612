import Diagnostics
import Organizations
import RecordFormats
import Records

/// Reads organizations for whoever needs nothing but the value.
public enum OrganizationLoader {
  /// What the ORG of a command line names: an organization as it is, a solution in a bare one of its own.
  public static func load(_ named: String) -> Reading<Organization> {
    let reading = OrganizationSnapshot.read(named)
    return Reading(reading.value?.organization, reading.diagnostics)
  }

  /// Whether scenarios lie beside the records of a solution that was read.
  public static func hasScenarios(_ solution: Solution) -> Bool {
    guard let file = solution.origin?.row.file else { return false }
    let home = FilePath.split(file).folder
    return FeatureFiles.isThere(at: FilePath.joined(home, FeatureFiles.folder))
  }
}
