import Cells
import Diagnostics
import Wording

extension ReportFormat<CheckReport> {
  /// For GitHub Actions.
  public static var github: ReportFormat {
    ReportFormat("github") { report, _ in
      report.workflowAnnotations.map { ReportLine(.plain($0)).text + "\n" }.joined()
    }
  }
}

extension CheckReport {
  /// The report as GitHub Actions workflow commands, one per line; each becomes an annotation at its line.
  ///
  /// The format: docs.github.com, "Workflow commands for GitHub Actions", "Setting an error message".
  public var workflowAnnotations: [String] { diagnostics.map(Self.annotation) }

  static func annotation(_ diagnostic: Diagnostic) -> String {
    let (place, words) = (diagnostic.place, Spoken(diagnostic))
    let properties = [
      ("file", FilePathForm.withoutDots(place.file)), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ("title", diagnostic.rule),
    ].map { "\($0)=\(escaped(property: $1))" }.joined(separator: ",")
    let message = words.message + (words.hint.map { "\nhint: \($0)" } ?? "")
    return "::\(command(for: diagnostic.severity)) \(properties)::\(escaped(message: message))"
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Escapes what GitHub's own toolkit escapes in a message; other control characters become visible.
  static func escaped(message: String) -> String {
    var text = ""
    for scalar in message.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(text)
  }

  /// Escapes a property, in which `:` and `,` are special too.
  static func escaped(property: String) -> String {
    var text = ""
    for character in escaped(message: property) {
      switch character {
      case ":": text += "%3A"
      case ",": text += "%2C"
      default: text.append(character)
      }
    }
    return text
  }
}
