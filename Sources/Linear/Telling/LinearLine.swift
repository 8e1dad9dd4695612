import Cells
import Diagnostics
import Wording

/// A line that linear mode prints: what it is about, and what it says.
public struct LinearLine: Hashable, Sendable {
  /// One word: `customer`, `session`, `tab`.
  public let label: String
  public let words: String

  init(_ label: String, _ words: String) { (self.label, self.words) = (label, words) }

  init(_ label: LinearLabel, _ words: String) { self.init(label.rawValue, words) }

  /// The line as printed: without control characters and line breaks.
  public var text: String { VisibleText.of("\(label): \(words)".onOneLine) }
}

/// The label of a line that does not tell a fact; a fact's label is its noun.
enum LinearLabel: String {
  case linear, help, unknown, what, choice, hint, refused, warning
  case agent, customer, system, invitation, session, tab, data, button, presence, clock, widget, basis,
    history
}

extension LinearLine {
  /// Why Ctrl-C has not ended the rehearsal.
  public static let sessionIsLive = LinearLine(.warning, LinearWords.sessionIsLive)

  /// A command from a pipe, before its answer: a person who types sees it anyway.
  public static func echo(_ line: String) -> String { "> \(VisibleText.of(line.onOneLine))" }

  /// Why nothing more is recorded.
  public static func recordingStopped(_ problem: Diagnostic) -> LinearLine {
    let spoken = Spoken(problem)
    return LinearLine(.warning, LinearWords.recordingStopped(spoken.message))
  }
}
