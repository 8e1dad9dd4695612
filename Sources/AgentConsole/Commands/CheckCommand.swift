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
      Each finding names its rule: `agent-console rules RULE` explains it, and a comment silences it where it is \
      meant: # agent-console:allow RULE reason

      Exit code 1: a rule is broken; 2: a file cannot be read. Notes and warnings alone end with 0.

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

  @Option(help: "How the report is written.")
  var format = ReportFormat<CheckReport>.text

  @Flag(help: "Let warnings fail the check too.")
  var strict = false

  func run() throws {
    let stages = StageCheck(library: FileLibrary())
    let report = CheckReport(of: paths, paths.flatMap { diagnostics(of: $0, stages) })
    try Output.results.print(verbatim: format.text(of: report, from: .now))
    switch Verdict(on: report.diagnostics, isStrict: strict) {
    case .passed: break
    case .failed: throw ExitStatus.failed.code
    case .unread: throw ExitStatus.invalid.code
    }
  }

  /// What is wrong with the files, and where they can be read, with the records in them.
  private func diagnostics(of path: String, _ stages: StageCheck) -> [Diagnostic] {
    func diagnostics(of scenarios: ScenarioFiles) -> [Diagnostic] {
      scenarios.diagnostics + scenarios.files.flatMap(stages.diagnostics)
    }
    guard let reading = SubjectLoader.loadRecords(at: path) else {
      return diagnostics(of: ScenarioFiles([path]))
    }
    return reading.diagnostics + (reading.value.map(RuleList.findings) ?? [])
      + diagnostics(of: ScenarioFiles(of: path))
  }
}
