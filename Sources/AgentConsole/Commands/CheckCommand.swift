import ArgumentParser
import Diagnostics
import Organizations
import Reports
import Rules
import Storage

/// `agent-console check`: everything that is wrong with a provider's records.
struct CheckCommand: PathsCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find everything that is wrong with organizations, solutions and scenarios.",
    discussion: """
      Each finding names its rule. `agent-console rules RULE` explains it; a comment in the file silences it: \
      # agent-console:allow RULE reason

      Everything below a folder is checked, however deep, but nothing in bin, obj, node_modules or a hidden folder \
      unless it is named. The last line says what was checked.

      Exit code 0: only notes and warnings, or nothing; 1: an error, or a warning with --strict; 2: a file cannot be \
      read; 5: a path holds nothing that is checked.

      Examples:
        agent-console check ./my-solution
        agent-console check ./my-solution --publish
        agent-console check ./my-org --strict --format github
        agent-console check ./my-solution --format sarif > agent-console.sarif
      """)

  @Argument(
    help: ArgumentHelp(
      "Org folders, solutions, packages, feature files or folders of them, or built-in samples (default: the "
        + "organization or solution here or above).",
      valueName: "path"), completion: .names(of: .scenarios))
  var paths: [String] = []

  @Option(help: "The format of the report.")
  var format = ReportFormat<CheckReport>.text

  @Flag(help: "Print JSON: the same as --format json.")
  var json = false

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Also list what a publisher must still do before publishing, with links.")
  var publish = false

  @OptionGroup var data: DataLanguageOption

  func validate() throws {
    if json, ![.text, .json].contains(format) {
      throw ValidationError("--json and --format \(format.name) are two formats; give one of them.")
    }
  }

  func run() throws {
    let paths = paths.isEmpty ? [try nearest()] : paths
    let findings = CheckFindings(of: paths, language: try data.locale(), forPublishing: publish)
    try DefaultOrganizationNotes.print(
      for: findings.files.filter { $0.scenarios.contains(where: \.leavesOrganizationOpen) }.map(\.source.file)
    )
    let report = CheckReport(of: paths, findings.diagnostics, checked: findings.survey.counts)
    try (json ? .json : format).print(report)
    switch Verdict(on: report.diagnostics, isStrict: strict) {
    case .passed: break
    case .failed: throw (hasEmptyPath(report) ? ExitStatus.nothingMatched : .failed).code
    case .unread: throw ExitStatus.invalid.code
    }
  }

  /// The nearest organization or solution.
  ///
  /// Never a sample: its green would say nothing about the person's own files.
  private func nearest() throws -> String {
    let choice = OrganizationChoice(nil)
    switch choice {
    case .named, .nearest: return try choice.announced()
    case .sample:
      try Message.print(
        error: "no PATH is named, and no org.yaml or solution.yaml is in this folder or above it",
        hint: "name what to check; `agent-console check \(choice.name)` checks the sample")
      throw ExitStatus.nothingMatched.code
    }
  }

  /// Whether one of the paths holds nothing that is checked.
  private func hasEmptyPath(_ report: CheckReport) -> Bool {
    report.diagnostics.contains {
      if case .nothingToCheck? = $0.fault.base as? LookupFault { true } else { false }
    }
  }
}
