import Records
import Simulation

/// The time that has passed in a run and that the scenario has not let pass yet.
struct StoryTime {
  let waiting: Waiting
  /// The instant of the run up to which it is told.
  private(set) var told: Instant
  /// The instant of the run that was reached.
  private(set) var reached: Instant
  /// What fell due by then and has not been told.
  private(set) var due: [Fact] = []

  /// How a scenario waits.
  enum Waiting {
    /// Until what fell due in the run has happened, and not at all if nothing did.
    case untilDue
    /// As long as in the run while anything is due.
    case exactly
  }

  init(waiting: Waiting, from start: Instant) {
    self.waiting = waiting
    (told, reached) = (start, start)
  }

  mutating func pass(to instant: Instant, with facts: some Sequence<Fact>) {
    reached = max(reached, instant)
    due += facts.due
  }

  mutating func settle() {
    told = reached
    due = []
  }

  /// How long to let time pass in a rehearsal; nil for not at all.
  func wait(in rehearsal: Rehearsal) -> Span? {
    switch waiting {
    case .untilDue: untilDue(rehearsal)
    case .exactly:
      reached > told && (!due.isEmpty || rehearsal.state.nextDue != nil) ? min(reached - told, .longest) : nil
    }
  }

  /// The time until as many facts have fallen due, in whole seconds if nothing else is due by then.
  private func untilDue(_ rehearsal: Rehearsal) -> Span? {
    guard !due.isEmpty else { return nil }
    let start = rehearsal.state.now
    var after = rehearsal
    var known = after.run.facts.count
    var missing = due.count
    while missing > 0, let next = after.state.nextDue?.instant, next - start <= .longest {
      after.pass(to: max(next, after.state.now))
      missing -= after.run.facts[known...].due.count
      known = after.run.facts.count
    }
    let exact = after.state.now - start
    let whole = Span(milliseconds: max(1000, (exact.milliseconds + 999) / 1000 * 1000))
    let next = after.state.nextDue?.instant
    return next.map { $0 > start + whole } ?? true ? whole : exact
  }
}

extension Span {
  /// The longest that a step can let pass.
  fileprivate static let longest = Span.minutes(366 * 24 * 60)
}
