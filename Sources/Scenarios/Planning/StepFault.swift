import Diagnostics

/// An error in how a scenario's step is written.
public enum StepFault: Fault {
  /// The text matches no sentence; `nearest` is the pattern that was probably meant.
  case unknownSentence(text: String, nearest: String?)
  /// The value is not one of those allowed there.
  case unknownValue(String, known: [String], pattern: String)
  /// The heading in the step's table is not one of the allowed columns.
  case unknownColumn(String, known: [String])
  /// The step needs a table.
  case tableMissing
  /// The step needs a text between lines of `"""`.
  case textMissing
  /// The step takes no table or text.
  case superfluous

  public var rule: any FaultRule {
    switch self {
    case .unknownSentence: StepRule.unknownSentence
    case .unknownValue, .unknownColumn: StepRule.unknownValue
    case .tableMissing, .textMissing, .superfluous: StepRule.argument
    }
  }
}

/// A rule about how steps are written.
public enum StepRule: String, LoadRule {
  case unknownSentence = "unknown-sentence"
  case unknownValue = "unknown-sentence-value"
  case argument = "step-argument"
  case setup = "scenario-stage"

  public var leavesFileUnread: Bool { false }
}
