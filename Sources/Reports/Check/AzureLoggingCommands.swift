import Cells
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
    let (place, words) = (diagnostic.place, Spoken(diagnostic))
    let properties = [
      ("type", type(for: diagnostic.severity)), ("sourcepath", FilePathForm.withoutDots(place.file)),
      ("linenumber", "\(place.line)"), ("columnnumber", "\(place.column)"), ("code", diagnostic.rule),
    ].map { "\($0)=\(escapedForAzure(property: $1))" }.joined(separator: ";")
    let note = diagnostic.severity == .note ? "note: " : ""
    let message = note + words.message + (words.hint.map { "\nhint: \($0)" } ?? "")
    return "##vso[task.logissue \(properties)]\(escapedForAzure(message: message))"
  }

  private static func type(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning, .note: "warning"
    }
  }

  /// Escapes what the agent reads back in a message; other control characters become visible.
  private static func escapedForAzure(message: String) -> String {
    var text = ""
    for scalar in message.unicodeScalars {
      switch scalar {
      case "%": text += "%AZP25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(text)
  }

  /// Escapes a property, which a `;` or a `]` would end.
  private static func escapedForAzure(property: String) -> String {
    var text = ""
    for character in escapedForAzure(message: property) {
      switch character {
      case ";": text += "%3B"
      case "]": text += "%5D"
      default: text.append(character)
      }
    }
    return text
  }
}
