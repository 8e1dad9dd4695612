/// A run of the engine: where it began, what was put in, what that led to, and the state it has reached.
///
/// Everything that drives the engine appends to one, and everything that looks back reads one. The inputs with their
/// instants are all there is to know: the same inputs at the same instants give an equal run, however often
/// somebody looked at it in between.
public struct Run: Hashable, Sendable {
  /// The state before the first input.
  public let opening: State
  /// What was put in, in order.
  public private(set) var entries = Chunked<Entry>()
  /// Everything that happened, in order.
  ///
  /// The facts of an entry stand together; what fell due by itself stands between the entries.
  public private(set) var facts = Chunked<Fact>()
  /// The state now.
  ///
  /// It is the opening with every fact absorbed, at the instant that the clock has reached.
  public private(set) var state: State

  /// One input, when it came in, and the facts that it led to.
  public struct Entry: Hashable, Sendable {
    public let input: Input
    public let instant: Instant
    /// Where its facts stand in the run's.
    public let facts: Range<Int>
  }

  /// A run that has yet to begin.
  public init(from opening: State) {
    self.opening = opening
    state = opening
  }

  /// Sees a fact as it happens, with the state before it.
  public typealias Observer = (Fact, State) -> Void

  /// Lets an input happen at an instant; whatever falls due before it happens first.
  ///
  /// An instant that has passed counts as now.
  @discardableResult
  public mutating func receive(
    _ input: Input, at instant: Instant, observing observer: Observer? = nil
  ) -> Entry {
    advance(to: instant, observing: observer)
    let first = facts.count
    let now = state.now
    append { state, facts in state.receive(input, into: &facts, observing: observer) }
    let entry = Entry(input: input, instant: now, facts: first..<facts.count)
    entries.append(entry)
    return entry
  }

  /// Lets an input happen now.
  @discardableResult
  public mutating func receive(_ input: Input, observing observer: Observer? = nil) -> Entry {
    receive(input, at: state.now, observing: observer)
  }

  /// Moves the clock; whatever falls due happens, in order, each at its own instant.
  ///
  /// This is no input and leaves no other trace: how often it is called between two inputs changes nothing.
  public mutating func advance(to instant: Instant, observing observer: Observer? = nil) {
    // At one instant the inputs come first: what they make due at once happens when time goes on.
    guard instant > state.now else { return }
    append { state, facts in state.advance(to: instant, into: &facts, observing: observer) }
  }

  private mutating func append(_ change: (inout State, inout [Fact]) -> Void) {
    var new: [Fact] = []
    change(&state, &new)
    for fact in new { facts.append(fact) }
  }
}

extension Run {
  /// The run of these inputs at their instants.
  public init(from opening: State, replaying entries: some Sequence<Entry>) {
    self.init(from: opening)
    for entry in entries { receive(entry.input, at: entry.instant) }
  }

  /// The run as it was after so many inputs, at the instant of the last of them.
  public func prefix(_ count: Int) -> Run { Run(from: opening, replaying: entries.prefix(count)) }

  /// The facts that an entry led to.
  public func facts(of entry: Entry) -> Slice<Chunked<Fact>> { facts[entry.facts] }
}
