import Diagnostics
import Notations
import Records

/// `solution.yaml`, our own format of a solution: the five kinds of record that the article asks of a provider.
public enum SolutionFile {
  public static let name = "solution.yaml"
  /// The folder beside it that holds the files of its web resources, by their names.
  public static let webResources = "webresources"

  /// Reads the file of one solution that stands alone.
  public static func read(_ source: SourceText) -> Reading<Solution> {
    let draft = SolutionDraft(reading: source)
    return Reading(draft.solution, LinkedSolutions.diagnostics(of: [draft], standsAlone: true))
  }
}
