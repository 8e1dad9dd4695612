import Concurrency
import Diagnostics
import Notations
import Records

/// `solution.yaml`, our own format of a solution: the five kinds of record that the article asks of a provider.
public enum SolutionFile {
  public static let name = "solution.yaml"

  /// Reads the file of one solution that stands alone.
  public static func read(_ source: SourceText) -> Reading<Solution> {
    let reading = read([source], standsAlone: true)
    return Reading(reading.value?.first, reading.diagnostics)
  }

  /// Reads the files of all solutions of an organization: a link by id may lead from one to another, and no two
  /// may have the same unique name or a row with the same id.
  public static func read(_ sources: [SourceText]) -> Reading<[Solution]> {
    read(sources, standsAlone: false)
  }

  private static func read(_ sources: [SourceText], standsAlone: Bool) -> Reading<[Solution]> {
    // The files know nothing of one another yet.
    let drafts = sources.concurrentMap { SolutionDraft(reading: $0) }
    return Reading(drafts.map(\.solution), LinkedSolutions.diagnostics(of: drafts, standsAlone: standsAlone))
  }
}
