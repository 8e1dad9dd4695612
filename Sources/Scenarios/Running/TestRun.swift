import Diagnostics

/// A run of feature files: what became of each scenario, and what could not be read.
public struct TestRun: Sendable {
  /// In the order of the files, each with the scenarios that were chosen, in theirs.
  public let files: [FileResult]
  /// What is wrong with the files as they are written; one that is not Gherkin is not among `files`.
  public let diagnostics: [Diagnostic]

  public init(files: [FileResult], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }

  /// A feature file with what became of its scenarios.
  public struct FileResult: Sendable {
    public let file: ScenarioFile
    public let results: [ScenarioResult]

    public init(_ file: ScenarioFile, _ results: [ScenarioResult]) {
      self.file = file
      self.results = results
    }
  }

  public var results: [ScenarioResult] { files.flatMap(\.results) }

  public func count(_ status: ScenarioResult.Status) -> Int { results.count { $0.status == status } }
}
