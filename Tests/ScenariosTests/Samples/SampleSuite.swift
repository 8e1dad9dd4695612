import Diagnostics
import ScenarioSupport
import Scenarios
import Storage

/// The embedded scenarios of a sample organization.
enum SampleSuite: String, CaseIterable {
  case contoso, northwind

  private static let runs: [SampleSuite: TestRun] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, performed($0.rawValue)) })

  /// Their results; they run once for all tests.
  var run: TestRun { Self.runs[self] ?? TestRun(files: [], diagnostics: []) }

  private static func performed(_ name: String) -> TestRun {
    let (sources, unreadable) = FeatureFiles.read([name])
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
    var diagnostics = unreadable
    var files: [TestRun.FileResult] = []
    for source in sources {
      do {
        let file = try ScenarioFile(source)
        diagnostics += file.diagnostics
        files.append(TestRun.FileResult(file, file.scenarios.map(runner.run)))
      } catch {
        diagnostics += error.diagnostics(in: source)
      }
    }
    return TestRun(files: files, diagnostics: diagnostics)
  }
}
