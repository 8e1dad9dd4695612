import Journal
import Organizations
import Simulation

/// What another organization does to a recorded workflow: for each input, what happens only in one of them, in words.
public struct WorkflowDifference: Sendable {
  public let recorded: RecordedRun
  /// The inputs run in the recorded organization.
  public let original: Run
  /// The inputs run in the other organization.
  public let changed: Run
  /// The inputs after which something else happens.
  public let inputs: [ChangedInput]

  /// An input, and what happens after it in only one of the organizations.
  public struct ChangedInput: Hashable, Sendable {
    public let input: InputLine
    /// What happens only in the recorded organization.
    public let missing: [String]
    /// What happens only in the other one.
    public let added: [String]
  }

  public init(of recorded: RecordedRun, in organization: Organization) {
    self.recorded = recorded
    original = recorded.run
    changed = recorded.run(from: recorded.header.opening(in: organization))
    inputs = Self.changedInputs(from: original, to: changed)
  }

  private static func changedInputs(from original: Run, to changed: Run) -> [ChangedInput] {
    let (before, after) = (lines(of: original), lines(of: changed))
    return original.mapEntries { index, entry, state in
      let number = index + 1
      let difference = (after[number] ?? []).difference(from: before[number] ?? [])
      guard !difference.isEmpty else { return nil }
      return ChangedInput(
        input: InputLine(number, entry, state), missing: difference.removals.map(\.element),
        added: difference.insertions.map(\.element))
    }
  }

  /// The first fact at which the two runs part; nil if they never do.
  public var divergence: Replay.Divergence? {
    guard !inputs.isEmpty else { return nil }
    let same = zip(original.facts, changed.facts).prefix { $0 == $1 }.count
    return Replay.Divergence(
      sequence: same + 1, expected: original.facts.dropFirst(same).first,
      actual: changed.facts.dropFirst(same).first)
  }

  /// What follows from each input, by its number, in words; what a person would not notice is left out.
  private static func lines(of run: Run) -> [Int: [String]] {
    var lines: [Int: [String]] = [:]
    for (fact, line) in zip(run.facts, FactLine.lines(run.facts, from: run.opening)) {
      guard line.kind != .quiet else { continue }
      lines[fact.cause.input, default: []].append("\(line.noun): \(line.text)")
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var element: ChangeElement {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
