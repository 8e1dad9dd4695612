/// A step of a history: what led from one moment to the next.
public struct HistoryStep: Sendable {
  /// The state at the moment before.
  public let before: State
  /// The input; nil if something came due by itself.
  public let entry: Run.Entry?
  /// The state after it.
  public let after: State
  private let run: Run

  init(before: State, entry: Run.Entry?, after: State, run: Run) {
    (self.before, self.entry, self.after, self.run) = (before, entry, after, run)
  }

  /// What happened, in order.
  public var facts: Slice<Chunked<Fact>> {
    let first = run.opening.factCount
    return run.facts[(before.factCount - first)..<(after.factCount - first)]
  }
}
