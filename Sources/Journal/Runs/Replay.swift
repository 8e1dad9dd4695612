import Simulation

/// A recorded run and the same inputs run again, compared fact by fact.
public struct Replay: Sendable {
  public let recorded: RecordedRun
  /// The inputs run again.
  public let run: Run
  /// The first fact that differs; nil if none does.
  public let divergence: Divergence?

  /// The first difference between the facts of a journal and those of the run.
  public struct Divergence: Hashable, Sendable {
    /// The number of the fact.
    public let sequence: Int
    /// The fact in the journal; nil if it has none of this number.
    public let expected: Fact?
    /// The fact of the run; nil if it has none of this number.
    public let actual: Fact?

    public init(sequence: Int, expected: Fact?, actual: Fact?) {
      (self.sequence, self.expected, self.actual) = (sequence, expected, actual)
    }

    /// The number of the input that the difference follows from.
    public var input: Int { (expected ?? actual)?.cause.input ?? 0 }
  }

  public init(_ recorded: RecordedRun) {
    self.recorded = recorded
    run = recorded.run
    let pairs = zip(recorded.facts, run.facts)
    let same = pairs.prefix { $0 == $1 }.count
    let (expected, actual) = (recorded.facts.dropFirst(same).first, run.facts.dropFirst(same).first)
    // A recording that was cut off may lack the last facts of its last input.
    let isCutOff = expected == nil && !recorded.isEnded && actual?.cause.input == recorded.inputs.count
    divergence =
      (expected == nil && actual == nil) || isCutOff
      ? nil : Divergence(sequence: same + 1, expected: expected, actual: actual)
  }
}
