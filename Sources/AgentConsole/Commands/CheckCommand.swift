import ArgumentParser
import Diagnostics
import Reports
import Rules
import Scenarios
import Storage

/// `agent-console check`: everything that is wrong with a provider's records.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find everything that is wrong with organizations, solutions and scenarios.",
    discussion: """
      Each finding names its rule. `agent-console rules RULE` explains it; a comment in the file silences it: \
      # agent-console:allow RULE reason

      Exit code 0: only notes and warnings, or nothing; 1: an error, or a warning with --strict; 2: a file cannot be \
      read.

      Examples:
        agent-console check ./my-solution
        agent-console check ./my-org --strict --format github
        agent-console check ./my-solution --format sarif > agent-console.sarif
      """)

  @Argument(
    help: ArgumentHelp(
      "Org folders, solutions, packages, feature files or folders of them, or built-in samples.",
      valueName: "path"))
  var paths: [String]

  @Option(help: "The format of the report.")
  var format = ReportFormat<CheckReport>.text

  @Flag(help: "Print JSON: the same as --format json.")
  var json = false

  @Flag(help: "Fail on warnings too.")
  var strict = false

  func validate() throws {
    if json, ![.text, .json].contains(format) {
      throw ValidationError("--json and --format \(format.name) are two formats; give one of them.")
    }
  }

  func run() throws {
    let setup = SetupCheck(library: FileLibrary())
    let report = CheckReport(of: paths, Echoes.removed(from: paths.flatMap { diagnostics(of: $0, setup) }))
    try (json ? .json : format).print(report)
    switch Verdict(on: report.diagnostics, isStrict: strict) {
    case .passed: break
    case .failed: throw ExitStatus.failed.code
    case .unread: throw ExitStatus.invalid.code
    }
  }

  /// What is wrong with the files and, if they can be read, with the records in them.
  private func diagnostics(of path: String, _ setup: SetupCheck) -> [Diagnostic] {
    func diagnostics(of scenarios: ScenarioFiles) -> [Diagnostic] {
      scenarios.diagnostics + scenarios.files.flatMap(setup.diagnostics)
    }
    guard let reading = CheckTargetLoader.loadRecords(at: path) else {
      return diagnostics(of: ScenarioFiles([path]))
    }
    return reading.diagnostics + (reading.value.map(RuleList.findings) ?? [])
      + diagnostics(of: ScenarioFiles(of: path))
  }
}
