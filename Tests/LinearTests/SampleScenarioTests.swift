import Linear
import Records
import ScenarioSupport
import Scenarios
import Simulation
import Storage
import Testing

/// Plays the scenarios of the samples in linear mode.
@Suite struct SampleScenarioTests {
  /// The runs of a sample's scenarios, by title.
  private static func runs(of sample: String) throws -> [(title: String, run: Run)] {
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
    return try FeatureFiles.read([sample]).0.flatMap { source in
      try ScenarioFile(source).scenarios.map(runner.run).compactMap { result in
        result.rehearsal.map { (result.scenario.name, $0.run) }
      }
    }
  }

  /// What typed lines cannot do, because it is no command: a real page, a package, the files read again.
  private static func isTyped(_ input: Input) -> Bool {
    switch input {
    case .page, .administrator(.installs), .trainer(.changesOrganization), .trainer(.runsPages): false
    case .agent(.types(_, let text)), .customer(.says(_, let text)),
      .provider(.invites(_, let text, to: nil)):
      !text.contains(where: \.isNewline)
    case .provider(.invites): false
    case .agent, .customer, .provider, .administrator, .trainer, .passTo: true
    }
  }

  @Test(
    "Every input of a sample's scenarios can be typed, and gives the same run",
    arguments: ["contoso", "northwind"])
  func everyInputOfASamplesScenariosCanBeTyped(_ sample: String) throws {
    let runs = try Self.runs(of: sample)
    #expect(runs.count > 5)
    for (title, run) in runs {
      var console = LinearConsole(run.opening)
      for entry in run.entries {
        _ = console.advance(to: entry.instant)
        guard Self.isTyped(entry.input) else {
          _ = console.receive(entry.input)
          continue
        }
        let line = LineSpelling(at: console.run.state).line(for: entry.input)
        _ = console.handle(try #require(line, "\(title): \(entry.input)"))
      }
      _ = console.advance(to: run.state.now)
      #expect(console.run == run, "\(title)")
    }
  }

  @Test("A script of lines alone gives the same facts", arguments: ["contoso", "northwind"])
  func aScriptOfLinesAloneGivesTheSameFacts(_ sample: String) throws {
    for (title, run) in try Self.runs(of: sample) where run.entries.allSatisfy({ Self.isTyped($0.input) }) {
      var console = LinearConsole(run.opening)
      func pass(to instant: Instant) {
        guard instant > console.run.state.now else { return }
        _ = console.handle("pass \((instant - console.run.state.now).milliseconds)ms")
      }
      for entry in run.entries {
        pass(to: entry.instant)
        let line = LineSpelling(at: console.run.state).line(for: entry.input)
        _ = console.handle(try #require(line, "\(title): \(entry.input)"))
      }
      pass(to: run.state.now)
      #expect(Self.outline(console.run) == Self.outline(run), "\(title)")
    }
  }

  /// What happened and when, without the clock's own steps.
  private static func outline(_ run: Run) -> [Fact.Body] {
    run.facts.map(\.body).filter { $0 != .timePassed }
  }
}
