import Journal
import Notations
import Simulation
import Wording

/// What `journal replay` found in the runs of a journal.
public struct ReplayReport: Sendable {
  private let parts: [Part]

  /// One run, replayed.
  public enum Part: Sendable {
    /// In its own organization.
    case same(Replay)
    /// In another organization.
    case other(WorkflowDifference)
  }

  public init(_ parts: [Part]) { self.parts = parts }

  public var hasDifference: Bool { parts.contains { $0.divergence != nil } }

  /// The report for people.
  public var lines: [String] {
    parts.enumerated().flatMap { index, part in
      (parts.count > 1 ? ["Run \(index + 1) of \(parts.count)"] : []) + part.lines
    }
  }

  /// For programs: `agent-console.replay/1`.
  public var json: JSONValue {
    let diverged = parts.lazy.compactMap { $0.divergence }.first
    var members: [(String, JSONValue)] = [
      ("schema", "agent-console.replay/1"),
      ("inputs", .integer(parts.reduce(0) { $0 + $1.recorded.inputs.count })),
      ("facts", .integer(parts.reduce(0) { $0 + $1.recorded.facts.count })),
      ("diverged", diverged.map(\.document) ?? .null),
    ]
    let differences = parts.compactMap(\.differences)
    if !differences.isEmpty { members.append(("differences", .list(differences.flatMap(\.self)))) }
    return .object(JSONObject(members))
  }
}

extension ReplayReport.Part {
  fileprivate var recorded: RecordedRun {
    switch self {
    case .same(let replay): replay.recorded
    case .other(let difference): difference.recorded
    }
  }

  fileprivate var divergence: Replay.Divergence? {
    switch self {
    case .same(let replay): replay.divergence
    case .other(let difference): difference.divergence
    }
  }

  fileprivate var lines: [String] {
    let counts = ReplayWords.counts(recorded.inputs.count, recorded.facts.count)
    switch self {
    case .same(let replay):
      guard let divergence = replay.divergence else { return ["The same happens again: \(counts)."] }
      return ReplayWords.lines(divergence, in: replay)
    case .other(let difference):
      guard !difference.inputs.isEmpty else {
        return ["The same happens in \(difference.changed.opening.organization.name): \(counts)."]
      }
      var lines: [String] = []
      for changed in difference.inputs {
        lines.append(changed.input.text)
        lines += changed.missing.map { "  - \($0)" }
        lines += changed.added.map { "  + \($0)" }
      }
      let all = CountWords.count(recorded.inputs.count, "input", "inputs")
      let name = difference.changed.opening.organization.name
      return lines + ["", "\(difference.inputs.count) of \(all): something else happens in \(name)."]
    }
  }

  /// What differs after each input; nil in its own organization.
  fileprivate var differences: [JSONValue]? {
    guard case .other(let difference) = self else { return nil }
    return difference.inputs.map { changed in
      [
        "input": .integer(changed.input.number), "actor": .text(changed.input.actor.rawValue),
        "at": .text(changed.input.instant.description), "title": .text(changed.input.title),
        "missing": .list(changed.missing.map { .text($0) }), "added": .list(changed.added.map { .text($0) }),
      ]
    }
  }
}

extension Replay.Divergence {
  fileprivate var document: JSONValue {
    [
      "sequence": .integer(sequence), "input": .integer(input), "expected": expected?.json ?? .null,
      "actual": actual?.json ?? .null,
    ]
  }
}
