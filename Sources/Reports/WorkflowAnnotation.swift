import Diagnostics
import Wording

/// An annotation of GitHub Actions: a message at a line of a file.
///
/// The format: docs.github.com, "Workflow commands for GitHub Actions", "Setting an error message".
struct WorkflowAnnotation {
  var severity = Severity.error
  let place: Place
  let title: String
  let words: Spoken

  /// The workflow command.
  var command: String {
    let escapes = CommandEscapes.gitHub
    let properties = escapes.properties(
      [
        ("file", FilePathForm.withoutDots(place.file)), ("line", "\(place.line)"), ("col", "\(place.column)"),
        ("title", title),
      ], separator: ",")
    return "::\(name) \(properties)::\(escapes.message(words.withHint))"
  }

  private var name: String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension Spoken {
  /// The message with its hint on a line of its own.
  var withHint: String { message + (hint.map { "\nhint: \($0)" } ?? "") }
}
