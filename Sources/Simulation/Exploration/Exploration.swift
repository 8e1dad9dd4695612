/// What an exploration has found.
public struct Exploration: Sendable {
  /// How many states were reached, different in their canonical form.
  public internal(set) var states = 0
  /// How many inputs were tried, refused ones among them.
  public internal(set) var transitions = 0
  /// How many of them were refused.
  public internal(set) var refusals = 0
  /// How many inputs lead at most to a state of which everything was tried.
  public internal(set) var depth = 0
  public internal(set) var end = End.complete
  public internal(set) var taken = TakenRows()
  /// The first break of each invariant, by a shortest path; empty if none is broken.
  public internal(set) var findings: [Finding] = []

  /// Why it ended.
  public enum End: Hashable, Sendable {
    /// Every state was reached, and everything tried in it.
    case complete
    /// A bound was reached first.
    case stopped(by: Bound)
    /// Something was found.
    case broken
  }

  /// What cuts an exploration off.
  public enum Bound: String, Hashable, Sendable {
    case depth, states, time
    /// A person stopped it.
    case interrupt
  }

  /// A property that does not hold, and how to get there.
  public struct Finding: Sendable {
    public let violation: Violation
    public let path: ExploredPath
  }
}

/// A property that does not hold.
public enum Violation: Hashable, Sendable {
  case invariant(BrokenInvariant)
  /// The condition of the caller with this index.
  case condition(Int)

  /// What tells one finding from another: the same invariant in another conversation is no new one.
  var kind: Violation {
    switch self {
    case .invariant(let broken):
      .invariant(BrokenInvariant(invariant: broken.invariant, conversation: nil))
    case .condition: self
    }
  }
}

/// A way through the states: from an opening, by inputs.
public struct ExploredPath: Sendable {
  public let opening: Opening
  public let inputs: [Input]

  public init(opening: Opening, inputs: [Input]) {
    self.opening = opening
    self.inputs = inputs
  }

  /// The path as a run of the engine.
  public var run: Run {
    var run = Run(from: opening.state)
    for input in inputs { run.receive(input) }
    return run
  }
}
