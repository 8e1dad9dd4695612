import Diagnostics
import ScenarioSupport
import Scenarios
import Storage

/// The embedded scenarios of a sample organization.
enum SampleSuite: String, CaseIterable {
  case contoso, northwind

  private static let runs: [SampleSuite: PerformedFiles] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, performed($0.rawValue)) })

  /// Their results; they run once for all tests.
  var run: PerformedFiles { Self.runs[self] ?? PerformedFiles() }

  private static func performed(_ name: String) -> PerformedFiles {
    let (sources, unreadable) = FeatureFiles.read([name])
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
    var run = PerformedFiles(diagnostics: unreadable)
    for source in sources {
      do {
        let file = try ScenarioFile(source)
        run.diagnostics += file.diagnostics
        run.files.append((file, file.scenarios.map(runner.run)))
      } catch {
        run.diagnostics += error.diagnostics(in: source)
      }
    }
    return run
  }
}
