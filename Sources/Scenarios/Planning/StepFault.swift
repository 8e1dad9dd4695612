import Diagnostics
import Gherkin

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
  /// A line of a description begins with what looks like a keyword.
  case swallowed(KeywordLookalike)
  /// A line of a description is a sentence without a keyword.
  case keywordMissing(known: [String])
  /// The scenario has no step.
  case noSteps
  /// The scenario outline has examples, and no row in any of them.
  case noRows
  /// A placeholder in a step of an outline is not a column of its examples.
  case unknownPlaceholder(String, columns: [String])
  /// The file has no scenario.
  case noScenario

  public var rule: any FaultRule {
    switch self {
    case .unknownSentence: StepRule.unknownSentence
    case .unknownValue, .unknownColumn: StepRule.unknownValue
    case .tableMissing, .textMissing, .superfluous: StepRule.argument
    case .swallowed, .keywordMissing: StepRule.keyword
    case .noSteps, .noRows, .noScenario: StepRule.empty
    case .unknownPlaceholder: StepRule.unknownValue
    }
  }
}

/// A rule about how steps are written.
public enum StepRule: String, LoadRule {
  case unknownSentence = "unknown-sentence"
  case unknownValue = "unknown-sentence-value"
  case argument = "step-argument"
  case setup = "scenario-stage"
  case keyword = "scenario-keyword"
  case empty = "scenario-empty"
  case name = "scenario-name"

  public var leavesFileUnread: Bool { false }
}
