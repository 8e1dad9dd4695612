import Records
import Simulation

/// The lines for facts as they happen, one line per fact.
///
/// Related facts are reported once: an event together with its effect on the session, a command together with
/// the action it ran. The lines for the other facts of the group are quiet.
public struct FactLines {
  /// The lines that will not change any more.
  private var settled: [FactLine] = []
  /// The last fact, whose line may still be merged with what follows.
  private var last: (fact: Fact, words: FactWords)?
  private let clockOffset: Span

  /// - Parameter clockOffset: the offset from UTC of the clock that a line's times are read beside.
  public init(clockOffset: Span = Span(milliseconds: 0)) { self.clockOffset = clockOffset }

  /// Adds the line for a fact, with the names from the state before it.
  public mutating func add(_ fact: Fact, in before: State) {
    var words = FactWords(fact, in: before, clockOffset: clockOffset)
    if let last {
      if last.fact.isTold(with: fact) {
        if case .session(let session) = fact.body {
          // The event's name says which mode it is.
          self.last?.words.brief =
            (last.words.brief ?? last.words.text) + " → " + session.status.label
          self.last?.words.text += " → " + words.plainText
        }
        words.kind = .quiet
      }
      settle(followedBy: fact)
    }
    last = (fact, words)
  }

  private mutating func settle(followedBy next: Fact?) {
    guard let fact = last?.fact, var words = last?.words else { return }
    if case .event(let event) = fact.body, event.origin.isUnload, !next.isWarning,
      next.map(fact.isTold) != true
    {
      // The page sent Ended with nothing to end, as the article's own sample does.
      words.kind = .quiet
    }
    settled.append(FactLine(fact, words))
    last = nil
  }

  /// The lines so far, in the order of their facts.
  public var lines: [FactLine] {
    var all = self
    all.settle(followedBy: nil)
    return all.settled
  }
}

extension FactLine {
  /// The lines for past facts, given the state before the first of them.
  public static func lines(
    _ facts: some Sequence<Fact>, from before: State, clockOffset: Span = Span(milliseconds: 0)
  ) -> [FactLine] {
    var state = before
    return lines(facts, absorbedInto: &state, clockOffset: clockOffset)
  }

  /// Does the same, and takes the state on to after the last of them.
  static func lines(
    _ facts: some Sequence<Fact>, absorbedInto state: inout State, clockOffset: Span
  ) -> [FactLine] {
    var lines = FactLines(clockOffset: clockOffset)
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
  /// Whether the line for this fact also covers the next fact.
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
