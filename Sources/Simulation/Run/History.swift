/// The moments of a rehearsal, and the branches that were left when someone continued from an earlier one.
///
/// It keeps each branch's inputs once and a state now and then. A moment between two kept states is computed by
/// replaying the inputs since the one before it, so a long rehearsal costs little more than its inputs.
///
/// `Log` is what its owner keeps beside the run, such as the lines of a list of events.
public struct History<Log: RunLog>: Sendable {
  private var tracks: [Track<Log>]
  /// The index of the track that goes on.
  private var current = 0
  private var past: Past?
  /// The number of the next track.
  private var nextNumber = 1
  /// The names of moments.
  private var marks: [Place: String] = [:]
  /// The moment at which the rehearsal was set up; stepping goes no further back.
  public private(set) var beginning = 0

  /// An earlier moment that is being shown.
  private struct Past: Sendable {
    let index: Int
    let run: Run
    let log: Log
  }

  /// A moment, by the first of the branches that it belongs to.
  private struct Place: Hashable, Sendable {
    let branch: BranchNumber
    let index: Int
  }

  /// Begins a history before the first input.
  public init(from opening: State) { tracks = [Track(from: opening)] }

  private var track: Track<Log> { tracks[current] }

  // MARK: What is shown

  public var isPast: Bool { past != nil }
  /// The run up to the moment shown.
  public var run: Run {
    if let past { return past.run }
    return tracks[current].run
  }
  /// The state at the moment shown; straight from where it is kept, because a frame asks a hundred times.
  public var state: State {
    if past == nil { return tracks[current].run.state }
    return run.state
  }
  /// How many inputs and facts the run has up to the moment shown; a whole run need not be copied for that.
  public var length: (inputs: Int, facts: Int) {
    if let past { return (past.run.entries.count, past.run.facts.count) }
    return (tracks[current].run.entries.count, tracks[current].run.facts.count)
  }
  /// The run up to the present, whatever moment is shown.
  public var present: Run { tracks[current].run }
  /// The log of the moment shown.
  public var log: Log {
    if let past { return past.log }
    return tracks[current].log
  }
  /// How many moments there are up to the present; the first is the one before any input.
  public var count: Int { tracks[current].moments.count }
  public var last: Int { count - 1 }
  /// The index of the moment shown.
  public var index: Int { past?.index ?? last }
  /// The branch that goes on.
  public var branch: BranchNumber { tracks[current].number }

  // MARK: Going on

  /// Receives an input; anything due before it happens first.
  ///
  /// If an earlier moment is shown, this begins a new branch.
  ///
  /// - Parameter instant: nil for now.
  public mutating func receive(
    _ input: Input, at instant: Instant? = nil, observing observer: Run.Observer? = nil
  ) {
    fork()
    let instant = instant ?? tracks[current].run.state.now
    tracks[current].run.receive(input, at: instant, observing: observer)
    tracks[current].addMoment()
  }

  /// Moves the clock; does nothing while an earlier moment is shown.
  public mutating func advance(to instant: Instant, observing observer: Run.Observer? = nil) {
    guard past == nil else { return }
    let before = tracks[current].run.facts.count
    tracks[current].run.advance(to: instant, observing: observer)
    if tracks[current].run.facts.count > before { tracks[current].addMoment() }
  }

  /// Changes the log of the present.
  public mutating func changeLog(_ change: (inout Log) -> Void) { change(&tracks[current].log) }

  /// Declares the present the beginning of the rehearsal: what led here only set it up.
  public mutating func beginHere() { beginning = last }

  /// Continues from the moment shown: what came after it stays as a branch.
  private mutating func fork() {
    guard let past else { return }
    var new = track.cut(after: past.index, past.run, past.log)
    new.number = BranchNumber(nextNumber)
    nextNumber += 1
    tracks.append(new)
    current = tracks.count - 1
    self.past = nil
  }

  // MARK: Going elsewhere

  /// Continues from a moment as a new branch, even before anything is received.
  public mutating func branchOff(at index: Int) {
    go(to: index)
    fork()
  }

  /// Shows a moment.
  ///
  /// - Returns: whether there is such a moment, and another one was shown.
  @discardableResult
  public mutating func go(to wanted: Int) -> Bool {
    guard (0..<count).contains(wanted), wanted != index else { return false }
    if wanted == last {
      past = nil
    } else {
      let run = track.run.cut(toState: track.state(at: wanted))
      past = Past(index: wanted, run: run, log: track.log.cut(toFacts: run.state.factCount))
    }
    return true
  }

  public mutating func goToNow() { past = nil }

  /// The state at a moment of the branch that goes on; nil if there is no such moment.
  public func state(at index: Int) -> State? {
    (0..<count).contains(index) ? track.state(at: index) : nil
  }

  // MARK: Moments

  /// The run of the branch that goes on, up to a moment.
  public func run(to index: Int) -> Run? { state(at: index).map(track.run.cut) }

  /// The input that led to a moment; nil if it came by itself, or is the first one.
  public func entry(at index: Int) -> Run.Entry? { track.entry(at: index) }

  /// The index among the run's entries of the input that led to a moment.
  public func entryIndex(at index: Int) -> Int? { track.entryIndex(at: index) }

  // MARK: Names

  /// The name that a person gave a moment.
  public func mark(at index: Int) -> String? { marks[Place(branch: track.owner(of: index), index: index)] }

  /// Names a moment; nil takes its name away.
  public mutating func mark(_ index: Int, as name: String?) {
    guard (0..<count).contains(index) else { return }
    marks[Place(branch: track.owner(of: index), index: index)] = name
  }

  // MARK: Branches

  /// The branches that were left, oldest first.
  public var branches: [Branch] {
    tracks.filter { $0.number != branch }.sorted { $0.number < $1.number }.map { other in
      let shared = sharedIndex(with: other)
      return Branch(
        number: other.number, start: shared, steps: other.moments.count - 1 - shared, name: other.name)
    }
  }

  /// A branch that was left.
  public struct Branch: Hashable, Sendable {
    public let number: BranchNumber
    /// The last moment that it shares with the branch that goes on.
    public let start: Int
    /// How many moments follow that one.
    public let steps: Int
    /// The name that a person gave it.
    public let name: String?
  }

  /// The name that a person gave the branch that goes on.
  public var name: String? { track.name }

  /// Names a branch; nil takes its name away.
  public mutating func rename(_ number: BranchNumber, to name: String?) {
    guard let place = tracks.firstIndex(where: { $0.number == number }) else { return }
    tracks[place].name = name
  }

  /// Goes on with another branch, from its last moment.
  ///
  /// - Returns: whether there is such a branch.
  @discardableResult
  public mutating func take(_ number: BranchNumber) -> Bool {
    guard number != branch, let place = tracks.firstIndex(where: { $0.number == number }) else {
      return false
    }
    current = place
    past = nil
    return true
  }

  /// The run of a branch, up to its last moment.
  public func run(of number: BranchNumber) -> Run? { tracks.first { $0.number == number }?.run }

  /// The first moment of a branch after those that it shares with the one that goes on: the state before it, the
  /// state after it, and the input that led to it.
  public func firstStep(of branch: Branch) -> HistoryStep? {
    guard let other = tracks.first(where: { $0.number == branch.number }), branch.steps > 0 else {
      return nil
    }
    var step: HistoryStep?
    other.forEachStep(to: (branch.start + 1)..<(branch.start + 2)) { step = $1 }
    return step
  }

  /// The step to a moment of the branch that goes on; nil for the first one.
  public func step(to index: Int) -> HistoryStep? {
    var step: HistoryStep?
    forEachStep(to: index..<(index + 1)) { step = $1 }
    return step
  }

  /// Takes the steps to the moments in a range, one after the other; no step leads to the first moment.
  public func forEachStep(to range: Range<Int>, _ body: (Int, HistoryStep) -> Void) {
    track.forEachStep(to: range.clamped(to: 1..<max(1, count)), body)
  }

  /// The last moment that both share.
  private func sharedIndex(with other: Track<Log>) -> Int {
    var index = last
    var reached = [track.number: last]
    for fork in track.forks.reversed() {
      index = min(index, fork.index)
      reached[fork.from] = index
    }
    index = other.moments.count - 1
    if let own = reached[other.number] { return min(own, index) }
    for fork in other.forks.reversed() {
      index = min(index, fork.index)
      if let own = reached[fork.from] { return min(own, index) }
    }
    return 0
  }
}

/// The number of a branch, in the order in which branches began.
public struct BranchNumber: Hashable, Sendable, Comparable {
  let value: Int
  init(_ value: Int) { self.value = value }
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
