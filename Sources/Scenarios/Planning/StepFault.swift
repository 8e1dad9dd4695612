import Diagnostics
import Gherkin

/// An error in how a scenario's step is written.
public enum StepFault: Fault {
  /// The text matches no sentence; `nearest` is the pattern that was probably meant.
  case unknownSentence(text: String, nearest: String?)
  /// The value is not one of those allowed there.
  case unknownValue(String, known: [String], pattern: String)
  /// A text that the sentence looks for, or a name, is blank.
  case blankText(pattern: String)
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
  /// The scenario outline has no examples.
  case noExamples
  /// The examples of a scenario outline have no row.
  case noRows
  /// Two columns of the step's table, or of the outline's examples, have the same heading.
  case repeatedColumn(String)
  /// A line of a description is the first of a table or a doc string.
  case looseArgument(GherkinPart)
  /// A comment names the organization where nobody reads it: below the feature's line, or as a second one.
  case lateOrganization(String, isSecond: Bool)
  /// A comment before the feature names the organization, and the name is left out.
  case organizationMissing
  /// A comment before the feature that reads as if it named the organization, and does not.
  case unreadOrganization(String)
  /// A column of the examples that nothing of the outline uses.
  case unusedColumn(String)
  /// The background has no step.
  case emptyBackground
  /// A placeholder in a step of an outline is not a column of its examples.
  case unknownPlaceholder(String, columns: [String])
  /// The file has no scenario.
  case noScenario
  /// The table below a step has headings and no row; `instead` is the sentence that may be meant.
  case tableWithoutRows(instead: String)
  /// A comment asks for a language below the first lines, where nobody reads it.
  case lateLanguage(String)
  /// No step of the scenario expects anything.
  case noExpectation
  /// An earlier scenario of the file has the same name.
  case repeatedName(String, firstLine: Int)
  /// The rule has no scenario.
  case emptyRule
  /// The sentence is about a simulated app, and another step of the scenario asks for the provider's real page.
  case simulatedBesidePage

  public var rule: any FaultRule {
    switch self {
    case .unknownSentence: StepRule.unknownSentence
    case .unknownValue, .unknownColumn, .blankText, .repeatedColumn: StepRule.unknownValue
    case .tableMissing, .textMissing, .superfluous, .looseArgument, .tableWithoutRows: StepRule.argument
    case .swallowed, .keywordMissing, .lateLanguage: StepRule.keyword
    case .noExpectation: StepRule.expectation
    case .repeatedName: StepRule.title
    case .simulatedBesidePage: StepRule.setup
    case .emptyRule, .noSteps, .noExamples, .noRows, .emptyBackground, .noScenario: StepRule.empty
    case .lateOrganization, .organizationMissing, .unreadOrganization: StepRule.organization
    case .unknownPlaceholder, .unusedColumn: StepRule.unknownValue
    }
  }
}

extension StepFault {
  /// Whether it is about the words of a step.
  var isOfText: Bool {
    switch self {
    case .unknownSentence, .unknownValue, .blankText: true
    default: false
    }
  }
}

/// A rule about how steps are written.
public enum StepRule: String, LoadRule {
  case unknownSentence = "unknown-sentence"
  case unknownValue = "unknown-sentence-value"
  case argument = "step-argument"
  case setup = "scenario-stage"
  case organization = "scenario-organization"
  case keyword = "scenario-keyword"
  case empty = "scenario-empty"
  case name = "scenario-name"
  case expectation = "scenario-expectation"
  case title = "scenario-title"

  public var severity: Severity {
    switch self {
    case .expectation, .title: .warning
    case .unknownSentence, .unknownValue, .argument, .setup, .organization, .keyword, .empty, .name: .error
    }
  }

  public var leavesFileUnread: Bool { false }
}
