import Diagnostics

/// What is wrong with a step of a scenario as it is written.
public enum StepFault: Fault {
  /// Its text is no sentence; `nearest` is the pattern of the one that was probably meant.
  case unknownSentence(text: String, nearest: String?)
  /// A value in it is none of those that can stand there.
  case unknownValue(String, known: [String], pattern: String)
  /// The heading of the table under it names no column that it can have.
  case unknownColumn(String, known: [String])
  /// A table must stand under it.
  case tableMissing
  /// A text between lines of `"""` must stand under it.
  case textMissing
  /// Nothing can stand under it.
  case superfluous

  public var rule: any FaultRule {
    switch self {
    case .unknownSentence: StepRule.unknownSentence
    case .unknownValue, .unknownColumn: StepRule.unknownValue
    case .tableMissing, .textMissing, .superfluous: StepRule.argument
    }
  }
}

/// A rule of the steps of scenarios.
public enum StepRule: String, LoadRule {
  case unknownSentence = "unknown-sentence"
  case unknownValue = "unknown-sentence-value"
  case argument = "step-argument"
  case stage = "scenario-stage"

  public var leavesFileUnread: Bool { false }
}
