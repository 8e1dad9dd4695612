/// One run of a scenario: its steps in full, those of the backgrounds before its own, placeholders filled in.
///
/// A scenario is one pickle, a scenario outline one for each row of its examples.
public struct Pickle: Hashable, Sendable {
  public var id: Int
  /// The scenario, or of an outline the row.
  public var location: Location
  public var name: String
  /// The code of the spoken language.
  public var language: String
  /// Those of the feature, of the rule, of the scenario and of the examples.
  public var tags: [Tag]
  public var steps: [PickleStep]
  /// The scenario that it is a run of.
  public var scenario: Scenario
  /// The rule that the scenario stands in.
  public var rule: Rule?
  /// The row of examples whose values it has.
  public var row: TableRow?
}

/// One step of a pickle.
public struct PickleStep: Hashable, Sendable {
  public var id: Int
  public var type: PickleStepType
  public var text: String
  /// The rows of its table, each with its cells.
  public var dataTable: [[String]]?
  public var docString: PickleDocString?
  /// The step in the file, for its place and its keyword.
  public var step: Step
  /// The row of examples that filled its placeholders; nil for a step of a background.
  public var row: TableRow?
}

/// The text below a step, with its placeholders filled in.
public struct PickleDocString: Hashable, Sendable {
  public var mediaType: String?
  public var content: String

  public init(mediaType: String?, content: String) {
    self.mediaType = mediaType
    self.content = content
  }
}

/// What a step is for: `And` and `But` are what the step before them is.
///
/// The raw value is the word of Cucumber's messages.
public enum PickleStepType: String, Hashable, Sendable, CaseIterable {
  case unknown = "Unknown"
  /// It says what is already so.
  case context = "Context"
  /// It does something.
  case action = "Action"
  /// It says what must be so now.
  case outcome = "Outcome"
}
