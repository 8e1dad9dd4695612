/// A run of the engine: its first state, its inputs, the facts they caused, and the current state.
///
/// Everything that drives the engine appends to a run, and everything that looks back reads one. The inputs
/// and their instants determine it completely: the same inputs at the same instants give an equal run,
/// however often someone looked at it in between.
public struct Run: Hashable, Sendable {
  /// The state before the first input.
  public let opening: State
  /// The inputs, in order.
  public private(set) var entries = Chunked<Entry>()
  /// Everything that happened, in order.
  ///
  /// The facts of one entry are contiguous; facts that fell due by themselves come between the entries.
  public private(set) var facts = Chunked<Fact>()
  /// The current state.
  ///
  /// It is the opening state with every fact absorbed, at the clock's current instant.
  public private(set) var state: State

  /// One input, when it came in, and the facts it caused.
  public struct Entry: Hashable, Sendable {
    public let input: Input
    public let instant: Instant
    /// The range of its facts in the run's `facts`.
    public let facts: Range<Int>
  }

  /// Creates a run that has not begun yet.
  public init(from opening: State) {
    self.opening = opening
    state = opening
  }

  private init(opening: State, entries: Chunked<Entry>, facts: Chunked<Fact>, state: State) {
    (self.opening, self.entries, self.facts, self.state) = (opening, entries, facts, state)
  }

  /// Receives a fact as it happens, with the state before it.
  public typealias Observer = (Fact, State) -> Void

  /// Receives an input at an instant; anything due before it happens first.
  ///
  /// An instant in the past counts as now.
  @discardableResult
  public mutating func receive(
    _ input: Input, at instant: Instant, observing observer: Observer? = nil
  ) -> Entry {
    advance(to: instant, observing: observer)
    let first = facts.count
    let now = state.now
    state.receive(input, into: &facts, observing: observer)
    let entry = Entry(input: input, instant: now, facts: first..<facts.count)
    entries.append(entry)
    return entry
  }

  /// Receives an input now.
  @discardableResult
  public mutating func receive(_ input: Input, observing observer: Observer? = nil) -> Entry {
    receive(input, at: state.now, observing: observer)
  }

  /// Moves the clock; due items happen in order, each at its own instant.
  ///
  /// This is not an input and leaves no other trace: how often it is called between two inputs makes no
  /// difference.
  public mutating func advance(to instant: Instant, observing observer: Observer? = nil) {
    // At any instant the inputs come first: what they make due immediately happens when the clock moves on.
    guard instant > state.now else { return }
    state.advance(to: instant, into: &facts, observing: observer)
  }
}

extension Run {
  /// Replays inputs at their instants.
  public init(from opening: State, replaying entries: some Sequence<Entry>) {
    self.init(from: opening)
    for entry in entries { receive(entry.input, at: entry.instant) }
  }

  /// The run as it was after its first `count` inputs, at the instant of the last of them.
  public func prefix(_ count: Int) -> Run { Run(from: opening, replaying: entries.prefix(count)) }

  /// The run as it was in an earlier state of its own, without computing anything again.
  func cut(toState state: State) -> Run {
    Run(
      opening: opening, entries: entries.first(state.inputCount - opening.inputCount),
      facts: facts.first(state.factCount - opening.factCount), state: state)
  }

  /// The state before a fact, by its index.
  public func state(beforeFact index: Int) -> State {
    var state = opening
    for fact in facts.prefix(index) { state.absorb(fact) }
    return state
  }

  /// What becomes of each entry, given its index and the state before it.
  public func mapEntries<Value>(_ transform: (Int, Entry, State) -> Value?) -> [Value] {
    var state = opening
    var absorbed = 0
    return entries.enumerated().compactMap { index, entry in
      for fact in facts[absorbed..<entry.facts.lowerBound] { state.absorb(fact) }
      absorbed = entry.facts.lowerBound
      return transform(index, entry, state)
    }
  }

  /// The facts that an entry caused.
  public func facts(of entry: Entry) -> [Fact] { facts.list(entry.facts) }

  /// The rules of the warnings after this many facts.
  public func warnings(since count: Int) -> [WarningRule] {
    guard count < facts.count else { return [] }
    return facts.list(count..<facts.count).compactMap { fact in
      if case .warning(let warning) = fact.body { warning.rule } else { nil }
    }
  }
}
