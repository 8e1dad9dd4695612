/// One run of a scenario: its complete steps, including those of its backgrounds, with placeholders filled
/// in.
///
/// A scenario gives one pickle; a scenario outline gives one for each row of its examples.
public struct Pickle: Hashable, Sendable {
  public var id: Int
  /// The location of the scenario; for an outline, of the row.
  public var location: Location
  public var name: String
  /// The language code.
  public var language: String
  /// The tags of the feature, the rule, the scenario and the examples.
  public var tags: [Tag]
  public var steps: [PickleStep]
  /// The scenario that this is a run of.
  public var scenario: Scenario
  /// The rule that contains the scenario.
  public var rule: Rule?
  /// The backgrounds that apply to the scenario.
  public var backgrounds: [Background]
  /// The example row that supplies its values.
  public var row: TableRow?
}

/// One step of a pickle.
public struct PickleStep: Hashable, Sendable {
  public var id: Int
  public var type: PickleStepType
  public var text: String
  /// The rows of its table, as lists of cells.
  public var dataTable: [[String]]?
  public var docString: PickleDocString?
  /// The step in the file, for its location and keyword.
  public var step: Step
  /// The example row that filled its placeholders; nil for a background's step.
  public var row: TableRow?
}

extension PickleStep {
  /// A step that no pickle has, for a line that is no step.
  public init(id: Int, line text: String, at location: Location) {
    self.init(
      id: id, type: .unknown, text: text,
      step: Step(
        id: id, location: location, keyword: "", keywordType: .unknown, text: text, textLocation: location))
  }
}

/// The doc string below a step, with its placeholders filled in.
public struct PickleDocString: Hashable, Sendable {
  public var mediaType: String?
  public var content: String

  public init(mediaType: String?, content: String) {
    self.mediaType = mediaType
    self.content = content
  }
}

/// The type of a step: `And` and `But` have the type of the previous step.
///
/// The raw value is the word used in Cucumber's messages.
public enum PickleStepType: String, Hashable, Sendable, CaseIterable {
  case unknown = "Unknown"
  /// It states a precondition.
  case context = "Context"
  /// It performs an action.
  case action = "Action"
  /// It states what must hold now.
  case outcome = "Outcome"
}
