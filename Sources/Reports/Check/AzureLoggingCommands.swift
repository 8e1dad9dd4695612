import Diagnostics
import Wording

extension ReportFormat<CheckReport> {
  /// For Azure Pipelines.
  public static var azure: ReportFormat {
    ReportFormat("azure") { report, _ in
      report.azureLoggingCommands.map { ReportLine(.plain($0)).text + "\n" }.joined()
    }
  }
}

extension CheckReport {
  /// The report as logging commands of Azure Pipelines, one per line; each becomes an issue of the build.
  ///
  /// The format: learn.microsoft.com, "Logging commands", "LogIssue: Log an error or warning". It has no notes, so a
  /// note is a warning whose message says so.
  public var azureLoggingCommands: [String] { diagnostics.map(Self.loggingCommand) }

  private static func loggingCommand(_ diagnostic: Diagnostic) -> String {
    let (escapes, place) = (CommandEscapes.azure, diagnostic.place)
    let properties = escapes.properties(
      [
        ("type", type(for: diagnostic.severity)), ("sourcepath", FilePathForm.withoutDots(place.file)),
        ("linenumber", "\(place.line)"), ("columnnumber", "\(place.column)"), ("code", diagnostic.rule),
      ], separator: ";")
    let note = diagnostic.severity == .note ? "note: " : ""
    return "##vso[task.logissue \(properties)]\(escapes.message(note + Spoken(diagnostic).withHint))"
  }

  private static func type(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning, .note: "warning"
    }
  }
}
