import Concurrency
import Diagnostics
import Gherkin
import Notations

/// A feature file after reading: its document, and its scenarios ready to run.
public struct ScenarioFile: Sendable {
  public let source: SourceText
  public let document: GherkinDocument
  /// One scenario for each pickle of the document, in order.
  public let scenarios: [PlannedScenario]
  /// The lines that were meant as something else than description.
  private let swallowed: [SwallowedLine]
  private let organizationComments: OrganizationComments

  /// Reads a file, or throws everything that is wrong with its Gherkin.
  ///
  /// - Parameters:
  ///   - firstID: the first id for its parts, so that the ids of several files differ.
  ///   - sentences: what the files of one run share.
  public init(
    _ source: SourceText, firstID: Int = 0, sentences: SentenceReader = SentenceReader()
  ) throws(GherkinProblems) {
    self.source = source
    let document = try GherkinParser.read(source, firstID: firstID)
    self.document = document
    let comments = OrganizationComments(in: document)
    organizationComments = comments
    let swallowed = SwallowedLines(of: document).lines
    self.swallowed = swallowed
    let dialect = document.dialect
    scenarios = document.pickles.concurrentMap(fewest: 128) { pickle in
      PlannedScenario(
        pickle, file: source.file, feature: document.feature, organization: comments.organization,
        in: dialect, swallowed: swallowed, sentences: sentences)
    }
  }

  /// The first number that is not an id of the document or its pickles.
  public var nextID: Int { (scenarios.map(\.pickle.id).max() ?? document.nextID) + 1 }

  /// The errors in how the scenarios are written, each location once.
  public var diagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unfilled = Set(unfilledSteps.map(\.location))
    let faults = scenarios.flatMap { $0.faults }.filter { step, fault in
      // A placeholder that stays as it is makes the text no sentence.
      !(unfilled.contains(step.pickleStep.step.location) && fault.isOfText)
    }
    let steps = faults.map { step, fault in source.diagnostic(fault, at: step.place) }
    let lines = swallowed.map { line in
      source.diagnostic(line.fault, at: line.place(in: source.file), severity: line.severity)
    }
    let comments =
      organizationComments.diagnostics(in: source) + LateLanguages(in: document).diagnostics(in: source)
    let parts = outlineDiagnostics + unusedColumnDiagnostics + emptyPartDiagnostics
    return (steps + lines + comments + parts).filter { seen.insert($0).inserted }
      .sorted { $0.place < $1.place }
  }

  /// The errors in the steps of these scenarios, each location once.
  public func diagnostics(of indexes: Set<Int>) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return indexes.sorted().flatMap { scenarios[$0].faults }
      .map { step, fault in source.diagnostic(fault, at: step.place) }.filter { seen.insert($0).inserted }
  }

  /// The errors that no scenario of the file can show, because what they are about is in none of them.
  public var lostDiagnostics: [Diagnostic] {
    let lines = swallowed.filter { line in
      line.severity == .error && !scenarios.contains { $0.misses(line) }
    }
    return lines.map { source.diagnostic($0.fault, at: $0.place(in: source.file), severity: $0.severity) }
      + organizationComments.diagnostics(in: source).filter(\.isError) + outlineDiagnostics
  }
}
