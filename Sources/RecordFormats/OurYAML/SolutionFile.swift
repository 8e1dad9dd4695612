import Diagnostics
import Notations
import Records

/// `solution.yaml`, our own format for a solution: the five kinds of record that the article requires of a
/// provider.
public enum SolutionFile {
  public static let name = "solution.yaml"
  /// The folder beside it that contains its web resources, by name.
  public static let webResources = "webresources"

  /// Reads the file of a standalone solution.
  public static func read(_ source: SourceText) -> Reading<Solution> {
    let draft = SolutionDraft(reading: source)
    return Reading(draft.solution, LinkedSolutions.diagnostics(of: [draft], standsAlone: true))
  }
}
