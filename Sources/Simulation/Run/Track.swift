/// One branch of a history, from the very beginning to its last moment.
struct Track<Log: RunLog>: Sendable {
  var number = BranchNumber(0)
  var name: String?
  var run: Run
  var log = Log()
  private(set) var moments: Moments
  /// The kept states, in order.
  private var kept: [Kept] = []
  /// Where it and its ancestors left another track, the oldest first.
  private(set) var forks: [Fork] = []

  /// A state that is kept so that the moments after it need not be computed from the opening.
  private struct Kept: Sendable {
    let index: Int
    let state: State
  }

  struct Fork: Sendable {
    let from: BranchNumber
    /// The last moment that both share.
    let index: Int
  }

  init(from opening: State) {
    run = Run(from: opening)
    moments = Moments(from: opening.now)
  }

  /// Adds the run's present state as the newest moment.
  mutating func addMoment() {
    moments.add(after: run.entries, at: run.state.now)
    if moments.count - 1 - (kept.last?.index ?? 0) >= run.state.distanceOfKeptStates {
      kept.append(Kept(index: moments.count - 1, state: run.state))
    }
  }

  /// The track up to a moment, with what its owner has computed for it.
  func cut(after index: Int, _ run: Run, _ log: Log) -> Track {
    var cut = self
    (cut.run, cut.log, cut.name) = (run, log, nil)
    cut.moments = moments.first(index + 1)
    cut.kept = kept.filter { $0.index <= index }
    cut.forks = forks + [Fork(from: number, index: index)]
    return cut
  }

  // MARK: Moments

  func state(at index: Int) -> State {
    guard index < moments.count - 1 else { return run.state }
    var replay = replay(to: index)
    move(&replay, to: index)
    return replay.state
  }

  /// Takes the steps to the moments in a range, which does not begin with the first moment.
  func forEachStep(to range: Range<Int>, _ body: (Int, HistoryStep) -> Void) {
    guard let first = range.first else { return }
    var replay = replay(to: first - 1)
    move(&replay, to: first - 1)
    for index in range {
      let before = replay.state
      move(&replay, to: index)
      body(index, HistoryStep(before: before, entry: entry(at: index), after: replay.state, run: run))
    }
  }

  /// A state on its way through the moments.
  private struct Replay {
    var index: Int
    var state: State

    /// Moves the clock as a run does: what an input makes due at once happens when the clock moves on.
    mutating func advance(to instant: Instant, into facts: inout Chunked<Fact>) {
      if instant > state.now { state.advance(to: instant, into: &facts) }
    }
  }

  /// A replay that begins at the last kept state up to a moment.
  private func replay(to index: Int) -> Replay {
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return Replay(index: 0, state: run.opening) }
    return Replay(index: kept[low - 1].index, state: kept[low - 1].state)
  }

  /// Receives the inputs up to a moment, as the run did.
  private func move(_ replay: inout Replay, to index: Int) {
    var facts: Chunked<Fact> = []
    for entry in run.entries[moments.inputs(at: replay.index)..<moments.inputs(at: index)] {
      facts.removeAll()
      replay.advance(to: entry.instant, into: &facts)
      replay.state.receive(entry.input, into: &facts)
    }
    replay.advance(to: moments.instant(at: index, in: run.entries), into: &facts)
    replay.index = index
  }

  /// The first of the branches that a moment belongs to: this one, or the one from which it came along.
  func owner(of index: Int) -> BranchNumber {
    // The newest fork first: a moment after it came from no older track.
    forks.reversed().prefix { index <= $0.index }.last?.from ?? number
  }

  // MARK: Inputs

  func entryIndex(at index: Int) -> Int? {
    guard (1..<moments.count).contains(index) else { return nil }
    let inputs = moments.inputs(at: index)
    return inputs > moments.inputs(at: index - 1) ? inputs - 1 : nil
  }

  func entry(at index: Int) -> Run.Entry? { entryIndex(at: index).map { run.entries[$0] } }
}

extension State {
  /// How many moments pass from one kept state to the next.
  ///
  /// Kept states share the conversations in which nothing happened between them, but each has its own list of the
  /// chunks in which these lie. The more a state takes, the fewer are kept, but never so few that the moments between
  /// them take long to compute.
  fileprivate var distanceOfKeptStates: Int {
    let size = 8192 + conversations.count
    return min(max(Self.leastDistance, size / Self.bytesForEachMoment), Self.greatestDistance)
  }

  private static var leastDistance: Int { 256 }
  private static var greatestDistance: Int { 2048 }
  private static var bytesForEachMoment: Int { 32 }
}
