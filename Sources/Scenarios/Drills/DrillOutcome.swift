import Records
import Simulation

/// What an attempt brought about, however it was made: typing `/cb` and pressing its button have one outcome.
struct DrillOutcome: Hashable {
  /// What changed: empty if the agent only looked around.
  let changes: [Change]
  /// What came to the front.
  let looks: [Fact.Body]
  /// How it was done, which matters only if nothing else happened.
  let ways: [Fact.Body]

  /// One thing that happened, without what makes no difference.
  enum Change: Hashable {
    case fact(Fact.Body)
    /// Case, spacing and the punctuation at the end of a message make no difference, nor does who wrote it.
    case said(ConversationNumber, String)
    /// By the rule that was broken, whatever was tried.
    case refused(String)
  }

  init(_ facts: some Sequence<Fact>) {
    var (changes, looks, ways): ([Change], [Fact.Body], [Fact.Body]) = ([], [], [])
    for fact in facts {
      switch fact.body {
      case .timePassed: break
      case .command(.ran), .action(.selected): ways.append(fact.body)
      case .conversation(.cameToFront), .tab(.cameToFront): looks.append(fact.body)
      case .message(.agentSaid(let number, let text, action: _)):
        changes.append(.said(number, Self.plain(text)))
      case .refusal(let refused): changes.append(.refused(refused.refusal.rule))
      default: changes.append(.fact(fact.body))
      }
    }
    (self.changes, self.looks, self.ways) = (changes, looks, ways)
  }

  /// How far an attempt has come.
  enum Comparison: Hashable {
    /// The agent has only looked around, or done the first of several things.
    case underWay
    case same
    case different
  }

  /// Compares what was brought about with this outcome of a step.
  func compared(with made: DrillOutcome) -> Comparison {
    if !changes.isEmpty {
      return made.changes == changes ? .same : changes.starts(with: made.changes) ? .underWay : .different
    }
    guard made.changes.isEmpty else { return .different }
    // The agent may look at other things first.
    if !looks.isEmpty { return made.looks.suffix(looks.count) == looks[...] ? .same : .underWay }
    return made.ways == ways ? .same : made.ways.isEmpty ? .underWay : .different
  }

  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(words.reversed().drop { ".!?… ".contains($0) }.reversed())
  }
}
