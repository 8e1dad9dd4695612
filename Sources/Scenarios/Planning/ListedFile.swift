import Gherkin
import Notations

/// A feature file of a long run: its text, and a list of its scenarios.
///
/// A plan takes forty times the memory of its text. A run of thousands of scenarios makes the plan of a file again when
/// its turn comes, and lets go of it afterwards.
public struct ListedFile: Sendable {
  public let source: SourceText
  /// In the order of the file.
  public let scenarios: [ListedScenario]
  private let firstID: Int
  private let sentences: SentenceReader
  private let kept: ScenarioFile?

  /// - Parameters:
  ///   - firstID: the first id for the parts of the file, with which it was read.
  ///   - sentences: what the files of one run share.
  ///   - keepsPlan: whether the plan stays in memory.
  public init(_ file: ScenarioFile, firstID: Int, sentences: SentenceReader, keepsPlan: Bool) {
    source = file.source
    scenarios = file.scenarios.map(ListedScenario.init)
    self.firstID = firstID
    self.sentences = sentences
    kept = keepsPlan ? file : nil
  }

  /// The file with its scenarios ready to run: the same each time.
  public var plan: ScenarioFile {
    get throws(GherkinProblems) {
      if let kept { return kept }
      return try ScenarioFile(source, firstID: firstID, sentences: sentences)
    }
  }
}

/// A scenario in a list: what chooses it, and what a run says of it beforehand.
public struct ListedScenario: Sendable {
  /// The id of its pickle.
  public let id: Int
  public let name: String
  /// The feature file, as the person named it.
  public let file: String
  /// The line of the scenario, or of its example row.
  public let line: Int
  /// Tags including their `@`.
  public let tags: [String]
  /// Whether it plays at the organization that its file lies in.
  public let leavesOrganizationOpen: Bool
  /// Whether its pages stay simulated even where all others run in a browser.
  public let staysSimulated: Bool

  public init(_ scenario: PlannedScenario) {
    id = scenario.pickle.id
    name = scenario.name
    file = scenario.file
    line = scenario.line
    tags = scenario.tags
    leavesOrganizationOpen = scenario.leavesOrganizationOpen
    staysSimulated = scenario.staysSimulated
  }
}
