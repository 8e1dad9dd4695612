import Diagnostics

/// A run of feature files: the result of each scenario, and the files that could not be read.
public struct TestRun: Sendable {
  /// The files in order, each with its selected scenarios, also in order.
  public let files: [FileResult]
  /// Errors in how the files are written; a file that is not Gherkin is not among `files`.
  public let diagnostics: [Diagnostic]

  public init(files: [FileResult], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }

  /// A feature file and the results of its scenarios.
  public struct FileResult: Sendable {
    public let file: ScenarioFile
    public let results: [ScenarioResult]

    public init(_ file: ScenarioFile, _ results: [ScenarioResult]) {
      self.file = file
      self.results = results
    }
  }

  public var results: [ScenarioResult] { files.flatMap(\.results) }

  /// Whether a scenario failed because the files of its organization or solution cannot be read.
  public var hasUnreadFiles: Bool {
    results.contains { result in
      result.steps.contains { step in
        if case .problem(.unreadable)? = step.failure { true } else { false }
      }
    }
  }

  public func count(_ status: ScenarioResult.Status) -> Int { results.count { $0.status == status } }
}
