import Notations
import Organizations
import ScenarioSupport
import Simulation

@testable import Scenarios

/// A run written as a scenario, and what became of the scenario when it was run.
struct WrittenRun {
  let run: Run
  let written: WrittenScenario
  let result: ScenarioResult?

  init(_ run: Run, at organization: String = "contoso") throws {
    self.run = run
    let library = SampleLibrary()
    written = ScenarioWriter(library: library, organization: organization, file: "written.feature").write(run)
    let file = try ScenarioFile(SourceText(file: "written.feature", text: written.text))
    let runner = ScenarioRunner(library: library, stopwatch: { 0 }, allowsWarnings: false)
    result = file.scenarios.first.map(runner.run)
  }

  /// The failure of the scenario; nil if it passes.
  var failed: String? { result.flatMap(failure(of:)) }

  /// Whether every input that changed something is said.
  var isComplete: Bool { !written.omissions.contains { $0.reason == .diverges } && !isApproximate }

  private var isApproximate: Bool {
    written.omissions.contains { if case .approximate = $0.reason { true } else { $0.input == nil } }
  }

  /// What happened in the run, without what was left out.
  var expected: [FactOutline] {
    let omitted = Set(written.omissions.compactMap(\.input))
    return run.facts.filter { $0.cause.due != nil || !omitted.contains($0.cause.input) }.outlines
  }

  var actual: [FactOutline] { result?.rehearsal?.run.facts.outlines ?? [] }
}
