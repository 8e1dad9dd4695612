import Cells

/// The text below the console while a scenario is played in it: the step, the progress, the keys.
public struct Caption: Sendable {
  /// The scenario's name.
  public var title: String
  public var position: Position
  public var pace: Pace
  public var mark: Mark
  /// The step's sentence.
  public var text: String
  /// What goes with the sentence: what was expected, and what was found instead.
  public var details: [String]
  /// The trainer's notes; nil: they are not shown and take no space.
  public var notes: [String]?
  public var keys: [KeyHint]
  /// What is announced on a page of its own, in the console's place; nil: the console is shown.
  public var announcement: Announcement?
  /// Whether the complete help for the keys covers the console.
  public var showsHelp: Bool

  public init(
    title: String, position: Position, pace: Pace, mark: Mark, text: String, details: [String] = [],
    notes: [String]? = nil, keys: [KeyHint] = [], showsHelp: Bool = false
  ) {
    self.title = title
    self.position = position
    self.pace = pace
    self.mark = mark
    self.text = text
    self.details = details
    self.notes = notes
    self.keys = keys
    self.showsHelp = showsHelp
  }

  /// The step's number and the total.
  ///
  /// Numbers count from 1; a scenario that has only been named has no step yet.
  public struct Position: Hashable, Sendable {
    public var scenario: Int
    public var scenarios: Int
    public var step: Int?
    public var steps: Int
    public var unit: Unit

    /// What is counted within a scenario.
    public enum Unit: String, Hashable, Sendable {
      case step
      /// What a drill leaves to the trainee.
      case task
    }

    public init(scenario: Int, scenarios: Int, step: Int?, steps: Int, unit: Unit = .step) {
      self.unit = unit
      self.scenario = scenario
      self.scenarios = scenarios
      self.step = step
      self.steps = steps
    }
  }

  /// Whether it continues by itself, and how fast: `1`, `1.5`.
  public enum Pace: Hashable, Sendable {
    case playing(speed: String)
    case paused(speed: String)
    /// What comes next in a drill happens by itself.
    case watching
    /// A drill waits for the trainee.
    case yourTurn
    /// The last scenario has ended.
    case over
    /// A question waits for an answer.
    case asking
  }

  /// The state of a step.
  public enum Mark: Hashable, Sendable {
    case none, next, done, failed

    public var sign: String {
      switch self {
      case .none: ""
      case .next: "▸ "
      case .done: "✓ "
      case .failed: "✗ "
      }
    }

    /// A word for people who cannot read the sign.
    var word: String? {
      switch self {
      case .none, .next: nil
      case .done: "done"
      case .failed: "FAILED"
      }
    }
  }
}

/// A key that works now, as footer and help show it.
///
/// A click on it acts as the key.
public struct KeyHint: Hashable, Sendable {
  public let keys: [Key]
  /// The footer's name for the first key.
  public let sign: String
  /// The word in the footer; nil: not worth showing there.
  public let word: String?
  /// The text in the help.
  public let title: String
  public let need: Need

  /// Its priority in a short footer.
  public enum Need: Int, Hashable, Sendable {
    case most, much, less
  }

  public init(keys: [Key], sign: String, word: String?, title: String, need: Need = .most) {
    self.need = need
    self.keys = keys
    self.sign = sign
    self.word = word
    self.title = title
  }
}
