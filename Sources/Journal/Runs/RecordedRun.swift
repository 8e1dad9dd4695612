import Simulation

/// A run as a journal tells it: how it began, its inputs, and the facts that were told.
///
/// The facts follow from the inputs; `Replay` says whether they still do.
public struct RecordedRun: Hashable, Sendable {
  public let header: JournalHeader
  public internal(set) var inputs: [RecordedInput] = []
  public internal(set) var facts: [Fact] = []
  /// The instant that the clock is known to have reached.
  public internal(set) var reached: Instant
  /// Whether the recording was ended, so that no line is missing at its end.
  public internal(set) var isEnded = false

  init(_ header: JournalHeader) {
    self.header = header
    reached = header.setup.clock
  }

  /// The run of these inputs, until the instant that the clock is known to have reached.
  public var run: Run { run(from: header.opening) }

  /// The run of these inputs from another beginning.
  public func run(from opening: State) -> Run {
    var run = Run(from: opening)
    for recorded in inputs { run.receive(recorded.input, at: recorded.instant) }
    run.advance(to: reached)
    return run
  }

  /// Goes back to the first inputs and facts.
  mutating func rewind(inputs inputCount: Int, facts factCount: Int) {
    inputs.removeSubrange(inputCount...)
    facts.removeSubrange(factCount...)
    let clock = header.setup.clock
    reached = max(clock, inputs.last?.instant ?? clock, facts.last?.instant ?? clock)
    isEnded = false
  }
}

/// An input and when it came in.
public struct RecordedInput: Hashable, Sendable {
  public let input: Input
  public let instant: Instant
}
