import Simulation

/// A fact as it is told in a line: linear mode and everything that prints facts say the same.
public struct ToldLine: Hashable, Sendable {
  /// What it is about, or what is wrong: `session`, `warning`, `refused`.
  public let label: String
  public let words: String

  /// The labels of what went wrong; the other labels are the nouns of facts.
  enum Label: String {
    case warning, refused
  }

  public init(_ fact: Fact, _ line: FactLine) {
    switch (line.kind, fact.body) {
    case (.refusal, .refusal(let refused)):
      (label, words) = (Label.refused.rawValue, refused.words.onOneLine)
    case (.warning, _):
      let mark = "\(Label.warning.rawValue) "
      label = Label.warning.rawValue
      words = line.text.hasPrefix(mark) ? String(line.text.dropFirst(mark.count)) : line.text
    default: (label, words) = (line.noun, line.text)
    }
  }
}

extension RefusalFact {
  /// What was refused, and why.
  fileprivate var words: String {
    switch self {
    case .command(_, let command, let refusal): "\(command): \(RefusalWords.sentence(refusal))"
    case .action(_, let name, let refusal): "\(name): \(RefusalWords.sentence(refusal))"
    case .input(_, let refusal): RefusalWords.sentence(refusal)
    }
  }
}
