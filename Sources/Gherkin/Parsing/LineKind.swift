/// The kinds of line in a feature file.
///
/// The official parser always lists expected kinds in this order.
public enum LineKind: UInt16, Hashable, Sendable, CaseIterable {
  /// Not a line: the end of the file.
  case end
  case language
  case tableRow
  case docStringSeparator
  case background
  case step
  case tags
  case examples
  case scenario
  case rule
  case feature
  case comment
  case empty
  /// Free text.
  case other

  /// The name used in the official parser's messages.
  public var officialName: String {
    switch self {
    case .end: "#EOF"
    case .language: "#Language"
    case .tableRow: "#TableRow"
    case .docStringSeparator: "#DocStringSeparator"
    case .background: "#BackgroundLine"
    case .step: "#StepLine"
    case .tags: "#TagLine"
    case .examples: "#ExamplesLine"
    case .scenario: "#ScenarioLine"
    case .rule: "#RuleLine"
    case .feature: "#FeatureLine"
    case .comment: "#Comment"
    case .empty: "#Empty"
    case .other: "#Other"
    }
  }
}

/// The kinds of line that the grammar allows at a point.
struct LineKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ kinds: LineKind...) { rawValue = kinds.reduce(0) { $0 | 1 << $1.rawValue } }

  func contains(_ kind: LineKind) -> Bool { rawValue & 1 << kind.rawValue != 0 }

  // Every line asks for it; that of all option sets goes through their protocols.
  func union(_ other: LineKinds) -> LineKinds { LineKinds(rawValue: rawValue | other.rawValue) }

  /// In the official order.
  var list: [LineKind] { LineKind.allCases.filter(contains) }
}

extension LineKinds {
  static let ignored = LineKinds(.comment, .empty)

  /// What may still follow below a step.
  static let table = LineKinds(.tableRow).union(ignored)
  static let docString = LineKinds(.docStringSeparator).union(ignored)
  static let tableOrDocString = table.union(docString)

  static let beforeFeature = LineKinds(.end, .language, .tags, .feature).union(ignored)
  static let afterLanguage = LineKinds(.tags, .feature).union(ignored)

  /// The kinds that end the description of a feature or a rule.
  static let headerEnds = LineKinds(.end, .background, .tags, .scenario, .rule)
  /// The kinds that end the description of a background, and that may follow its steps.
  static let backgroundEnds = LineKinds(.end, .step, .tags, .scenario, .rule)
  static let scenarioEnds = backgroundEnds.union(LineKinds(.examples))
  static let examplesEnds = LineKinds(.end, .tableRow, .tags, .examples, .scenario, .rule)

  /// The kinds that the official parser expects after tags not followed by a scenario or examples.
  static let afterStrayTags = LineKinds(.tags, .rule).union(ignored)
  static let inDocString = LineKinds(.docStringSeparator, .other)
}
