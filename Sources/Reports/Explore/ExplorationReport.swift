import Notations
import Scenarios
import Simulation
import Wording

/// What `explore` reports: how far it came, what was never taken, and what is broken.
public struct ExplorationReport: Sendable {
  let exploration: Exploration
  let organization: String
  let rules: [ExplorationRule]
  let seconds: Double
  let jobs: Int
  private let scenarios: [PathScenario]
  /// The name by which a feature file finds the organization.
  private let source: String

  /// - Parameters:
  ///   - organization: the organization's name for people.
  ///   - source: the name by which a feature file finds it.
  ///   - givens: the steps of a scenario that set the desk up.
  ///   - rules: the caller's own, in the order of the explorer's conditions.
  public init(
    _ exploration: Exploration, of organization: String, source: String, givens: [String] = [],
    rules: [ExplorationRule], seconds: Double, jobs: Int
  ) {
    self.exploration = exploration
    (self.organization, self.source) = (organization, source)
    (self.rules, self.seconds, self.jobs) = (rules, seconds, jobs)
    scenarios = exploration.findings.map { finding in
      PathScenario(
        of: finding.path, title: Self.title(of: finding.violation, rules), givens: givens,
        rule: Self.rule(of: finding.violation, rules))
    }
  }

  public var isBroken: Bool { !exploration.findings.isEmpty }

  /// The feature file with a scenario for each finding.
  public var feature: String { PathScenario.feature(of: scenarios, in: source) }

  private var transitionsPerSecond: Int { seconds > 0 ? Int(Double(exploration.transitions) / seconds) : 0 }

  private static func rule(of violation: Violation, _ rules: [ExplorationRule]) -> ExplorationRule? {
    switch violation {
    case .invariant: nil
    case .condition(let index): rules[index]
    }
  }

  private static func title(of violation: Violation, _ rules: [ExplorationRule]) -> String {
    switch violation {
    case .invariant(let broken): "It does not hold that \(broken.invariant.rawValue)"
    case .condition(let index):
      switch rules[index].kind {
      case .always: "It is not always so that \(rules[index].sentence.text)"
      case .never: "It can happen that \(rules[index].sentence.text)"
      }
    }
  }
}

extension ExplorationReport {
  /// The report for people.
  public var lines: [[EmphasizedText]] {
    let counts =
      "\(Self.counted(exploration.states, "state")), "
      + "\(Self.counted(exploration.transitions, "transition")), \(exploration.refusals) of them refused"
    var lines: [[EmphasizedText]] = [
      [.strong(organization), .plain(": \(counts)")], [.plain("\(Self.reach(of: exploration))")],
      [.faint("\(transitionsPerSecond) transitions a second on \(Self.counted(jobs, "thread"))")],
    ]
    for (finding, violation) in zip(scenarios, exploration.findings.map(\.violation)) {
      let length = finding.lines.count - 1
      lines.append([
        .alarming("broken:"),
        .plain(" \(Self.title(of: violation, rules)) (\(Self.counted(length, "step")))"),
      ])
    }
    if !isBroken { lines.append([.good("Nothing is broken.")]) }
    return lines + neverTaken
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    CountWords.count(number, noun, "\(noun)s")
  }

  /// How far it came, and what stopped it.
  static func reach(of exploration: Exploration) -> String {
    let depth =
      "everything that \(Self.counted(exploration.depth, "input")) can do was tried"
    return switch exploration.end {
    case .complete:
      "complete: every state was reached, the last by \(Self.counted(exploration.depth, "input"))"
    case .broken: "stopped at what is broken; \(depth)"
    case .stopped(by: .depth): "cut off by --depth: \(depth)"
    case .stopped(by: .states): "cut off by --states: \(depth)"
    case .stopped(by: .time): "cut off by --time: \(depth)"
    case .stopped(by: .interrupt): "interrupted: \(depth)"
    }
  }

  private var neverTaken: [[EmphasizedText]] {
    let sessions = exploration.taken.neverTakenSessions
    let invitations = exploration.taken.neverTakenInvitations
    var lines: [[EmphasizedText]] = []
    if !sessions.isEmpty {
      lines.append([
        .plain("Rows of the session table never taken: \(sessions.count) of \(SessionRow.allCases.count)")
      ])
      lines += sessions.map { row in
        [
          .plain(
            "  \(SessionWords.standing(row)), \(SessionWords.trigger(row)) → \(SessionWords.outcome(row))")
        ]
      }
    }
    if !invitations.isEmpty {
      let names = invitations.map(\.rawValue).joined(separator: ", ")
      lines.append([
        .plain(
          "Rows of the invitation table never taken: \(invitations.count) of \(InvitationRow.allCases.count): \(names)"
        )
      ])
    }
    return lines
  }

  /// One line about an exploration that goes on.
  public static func progress(of exploration: Exploration) -> String {
    "depth \(exploration.depth + 1): \(Self.counted(exploration.states, "state")), "
      + Self.counted(exploration.transitions, "transition")
  }
}

extension ExplorationReport {
  /// The report as JSON.
  public var document: JSONValue {
    [
      "schema": "agent-console.explore/1",
      "organization": .text(organization),
      "states": .integer(exploration.states),
      "transitions": .integer(exploration.transitions),
      "refused": .integer(exploration.refusals),
      "depth": .integer(exploration.depth),
      "end": .text(exploration.end.word),
      "milliseconds": .integer(Int(seconds * 1000)),
      "transitionsPerSecond": .integer(transitionsPerSecond),
      "threads": .integer(jobs),
      "sessionRowsNeverTaken": .list(exploration.taken.neverTakenSessions.map { .text($0.rawValue) }),
      "invitationRowsNeverTaken": .list(exploration.taken.neverTakenInvitations.map { .text($0.rawValue) }),
      "findings": .list(zip(exploration.findings, scenarios).map(document)),
    ]
  }

  private func document(_ finding: Exploration.Finding, _ scenario: PathScenario) -> JSONValue {
    let (kind, what): (String, String) =
      switch finding.violation {
      case .invariant(let broken): ("invariant", broken.invariant.rawValue)
      case .condition(let index): (rules[index].kind.rawValue, rules[index].sentence.text)
      }
    return [
      "kind": .text(kind), "broken": .text(what), "fault": JSONValue(finding.path.opening.fault?.rawValue),
      "inputs": .integer(finding.path.inputs.count),
      "scenario": .text(PathScenario.feature(of: [scenario], in: source)),
    ]
  }
}

extension Exploration.End {
  /// The word in the JSON document.
  fileprivate var word: String {
    switch self {
    case .complete: "complete"
    case .broken: "broken"
    case .stopped(by: let bound): bound.rawValue
    }
  }
}
