import Diagnostics
import Simulation

/// A fact on one line: who or what it is about, what has happened, and the ground on which we say so.
public struct FactLine: Hashable, Sendable {
  /// Who or what it is about, in one word of at most 9 columns: `agent`, `session`, `provider`.
  public let noun: String
  /// What has happened; never with a line break.
  public let text: String
  public let basis: Basis
  public let kind: Kind

  /// How much a line wants to be seen.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ordinary
    /// It went on and should not have, or it surprises.
    case warning
    /// It was tried and not done.
    case refusal
    /// Of no news to a person: it follows from another line, or the screen shows it anyway.
    case quiet
  }

  /// Words a fact by itself, with the names that things have in the state before it.
  ///
  /// A state after it serves too, but no longer knows the title of a tab that has closed.
  public init(_ fact: Fact, in state: State) {
    self.init(fact, FactWords(fact.body, in: state))
  }

  fileprivate init(_ fact: Fact, _ words: FactWords) {
    noun = words.noun.rawValue
    text = words.text.onOneLine
    basis = fact.claim.basis
    kind = words.kind
  }
}

/// The lines of facts as they happen, one line each.
///
/// Facts that belong together are told once: an event with what became of the session, a command with the
/// action it ran. The lines for the rest of them are quiet.
public struct FactLines {
  /// The lines that can no longer change.
  private var settled: [FactLine] = []
  /// The last fact, whose line may still take in what follows.
  private var last: (fact: Fact, words: FactWords)?

  public init() {}

  /// Adds the line of a fact, with the names that things had in the state before it.
  public mutating func add(_ fact: Fact, in before: State) {
    var words = FactWords(fact.body, in: before)
    if let last {
      if last.fact.isTold(with: fact) {
        if case .session = fact.body { self.last?.words.text += " → " + words.plainText }
        words.kind = .quiet
      }
      settle(followedBy: fact)
    }
    last = (fact, words)
  }

  private mutating func settle(followedBy next: Fact?) {
    guard let fact = last?.fact, var words = last?.words else { return }
    if case .event(let event) = fact.body, event.origin == .unload, !next.isWarning,
      next.map(fact.isTold) != true
    {
      // The page said Ended and there was nothing to end: what the article's own sample does.
      words.kind = .quiet
    }
    settled.append(FactLine(fact, words))
    last = nil
  }

  /// The lines so far, in the order of the facts.
  public var lines: [FactLine] {
    var all = self
    all.settle(followedBy: nil)
    return all.settled
  }
}

extension FactLine {
  /// The lines of facts that have happened, from the state before the first of them.
  public static func lines(_ facts: some Sequence<Fact>, from before: State) -> [FactLine] {
    var state = before
    var lines = FactLines()
    for fact in facts {
      lines.add(fact, in: state)
      state.absorb(fact)
    }
    return lines.lines
  }
}

extension Fact? {
  fileprivate var isWarning: Bool {
    if case .warning = self?.body { true } else { false }
  }
}

extension Fact {
  /// Whether the line of this fact also says the one that follows it.
  fileprivate func isTold(with next: Fact) -> Bool {
    guard cause.input == next.cause.input, cause.due == next.cause.due else { return false }
    switch (body, next.body) {
    case (.event(let event), .session(let session)):
      return event.conversation == session.number && event.event.mode == session.mode
    case (
      .command(.ran(let number, command: _, action: let name, ignored: _)),
      .action(.selected(let other, _, let selected, _))
    ):
      return number == other && name == selected
    default: return false
    }
  }
}

extension String {
  /// The text without line breaks: each becomes a blank.
  public var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
