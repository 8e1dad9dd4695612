import Rules

/// A reader of the program, which gets any bytes.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A solution's file, with everything `check` does with it.
  case solution
  /// `org.yaml`, beside the solution of a small shop.
  case organization
  /// `quick-replies.yaml`.
  case replies
  /// A person's `config.yaml`.
  case configuration
  /// A page of an app tab with its scripts, and all rules that read files.
  case page
  /// Only HTML, which allows many more inputs per second.
  case html
  /// Only JavaScript, with one parser for all inputs.
  case script
  case json, yaml, xml
  /// An archive, and the package in it.
  case zip
  /// A package's `data.xml`.
  case package
  /// A feature file, with the sentences of its steps.
  case feature
  /// A tag expression.
  case tags
  /// The keys of `screenshot --keys`.
  case keys
  /// A recorded rehearsal, which is run again.
  case journal
  /// An app tab's URL, or the value of its `data`.
  case query
  /// What the agent types after a slash.
  case slash
  /// The lines of linear mode.
  case linear
  /// The messages of an editor.
  case editor

  /// Short inputs to begin with, besides the kept ones.
  public var examples: [String] {
    switch self {
    // Whole pages are ten times as long as what breaks a rule, and take ten times as long.
    case .page: RuleList.ofFiles.flatMap { [$0.bad, $0.good] }
    default: []
    }
  }
}
