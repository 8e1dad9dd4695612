import Diagnostics
import Scenarios

/// Feature files that a test has run, with all results.
public struct PerformedFiles: Sendable {
  public var files: [(file: ScenarioFile, results: [ScenarioResult])] = []
  /// What is wrong with their text.
  public var diagnostics: [Diagnostic]

  public init(diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

  public var results: [ScenarioResult] { files.flatMap(\.results) }

  /// The counts.
  public var run: TestRun {
    var run = TestRun(diagnostics: diagnostics)
    for (file, results) in files {
      run.begin(file)
      for result in results { run.add(result) }
    }
    return run
  }

  public var coverage: Coverage { Coverage(of: results) }
}

extension Coverage {
  /// The coverage of these scenarios.
  public init(of results: [ScenarioResult]) {
    self.init()
    for result in results { add(result) }
  }
}
