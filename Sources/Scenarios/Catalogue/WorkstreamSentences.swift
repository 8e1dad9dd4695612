import Diagnostics
import Records
import Simulation

/// How conversations are distributed: Givens that override the organization's `workstream:` block, and the same as
/// changes that the administrator makes while a scenario plays.
enum WorkstreamSentences {
  static let all: [Sentence] = settings.map(\.given) + settings.map(\.decision)

  private static let settings: [(given: Sentence, decision: Sentence)] = [
    setting(
      "a conversation takes {} units of capacity", .one(.capacityUnits),
      meaning: "So many units of the agent's capacity are taken by each conversation; by default, 1.",
      claim: .capacityUnits, example: "a conversation takes 2 units of capacity"
    ) { units in .capacityUnits(units) },
    setting(
      "the workstream blocks capacity in wrap-up {}", .one(.wrapUpBlocking),
      meaning:
        "A conversation in Wrap-up goes on taking capacity: always, which is the default, never, or for a "
        + "time from 30s to 60m.",
      claim: .wrapUpBlocksCapacity, example: "the workstream blocks capacity in wrap-up never"
    ) { blocking in .wrapUpBlocking(blocking) },
    setting(
      "the workstream allows the presence {}", .one(.quotedPresence),
      meaning: "Agents with this presence are given work; by default, Available and Busy.",
      claim: .allowedPresences, example: "the workstream allows the presence \"Appear away\""
    ) { presence in .presence(presence, isAllowed: true) },
    setting(
      "the workstream does not allow the presence {}", .one(.quotedPresence),
      meaning: "Agents with this presence are given no work.",
      claim: .allowedPresences, example: "the workstream does not allow the presence \"Busy\""
    ) { presence in .presence(presence, isAllowed: false) },
    setting(
      "the notification countdown is {}", .one(.workstreamSpan),
      meaning: "An incoming conversation rings for so long; by default, 120s.",
      claim: .ringsForTwoMinutes, example: "the notification countdown is 30s"
    ) { span in .notificationCountdown(span) },
    setting(
      "rejected notifications change the presence", .none,
      meaning: "Rejecting a conversation makes the agent Do not disturb; by default, it does not.",
      claim: .rejectedMeansDoNotDisturb, example: "rejected notifications change the presence"
    ) { _ in .rejectedChangesPresence(true) },
    setting(
      "rejected notifications do not change the presence", .none,
      meaning: "Rejecting a conversation leaves the agent's presence as it is.",
      claim: .rejectedMeansDoNotDisturb, example: "rejected notifications do not change the presence"
    ) { _ in .rejectedChangesPresence(false) },
    setting(
      "missed notifications change the presence", .none,
      meaning: "Missing a conversation makes the agent Inactive; by default, it does not.",
      claim: .missedMeansInactive, example: "missed notifications change the presence"
    ) { _ in .missedChangesPresence(true) },
    setting(
      "missed notifications do not change the presence", .none,
      meaning: "Missing a conversation leaves the agent's presence as it is.",
      claim: .missedMeansInactive, example: "missed notifications do not change the presence"
    ) { _ in .missedChangesPresence(false) },
    setting(
      "a customer who is cut off has {} to return", .one(.workstreamSpan),
      meaning: "A customer who loses the connection has so long to come back; by default, 3m.",
      claim: .cutOffForThreeMinutes, example: "a customer who is cut off has 5m to return"
    ) { span in .timeToReturn(span) },
  ]

  /// A setting as a Given and as the administrator's decision.
  private static func setting<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim, example: String,
    _ setting: @escaping @Sendable (Values) -> WorkstreamSetting
  ) -> (given: Sentence, decision: Sentence) {
    (
      .given(
        pattern, slots, meaning: meaning, claim: claim, example: "Given \(example)"
      ) { (rehearsal, values) throws(StepProblem) in
        let setting = setting(values)
        try rehearsal.changeOrganization { $0.workstream.apply(setting) }
      },
      .when(
        decides + pattern, slots, meaning: "The administrator sets in the workstream what this says.",
        claim: claim, example: "When \(decides)\(example)"
      ) { (rehearsal, values) throws(StepProblem) in
        try rehearsal.require(.administrator(.sets(setting(values))))
      }
    )
  }

  /// What the sentences of the administrator's decisions begin with.
  static let decides = "the administrator decides that "

  /// The sentence that gives the workstream a setting.
  static func text(of setting: WorkstreamSetting) -> String {
    switch setting {
    case .capacityUnits(let units): "a conversation takes \(units) units of capacity"
    case .wrapUpBlocking(let blocking): "the workstream blocks capacity in wrap-up \(blocking)"
    case .presence(let presence, let isAllowed):
      "the workstream \(isAllowed ? "allows" : "does not allow") the presence \"\(presence.label)\""
    case .notificationCountdown(let span): "the notification countdown is \(span)"
    case .rejectedChangesPresence(let changes):
      "rejected notifications \(changes ? "change" : "do not change") the presence"
    case .missedChangesPresence(let changes):
      "missed notifications \(changes ? "change" : "do not change") the presence"
    case .timeToReturn(let span): "a customer who is cut off has \(span) to return"
    }
  }
}

extension Slot<Int> {
  fileprivate static let capacityUnits = Slot(name: "{number}") {
    (rest: inout Substring) throws(Misreading) in
    let units = try Slot<Int>.count.read(&rest)
    guard Workstream.capacityUnitRange.contains(units) else {
      throw .unknown(UnknownValue("\(units)", known: ["1", "2"]))
    }
    return units
  }
}

extension Slot<Span> {
  /// A duration that a countdown or the time to return can have.
  fileprivate static let workstreamSpan = Slot(name: Slot<Span>.span.name) {
    (rest: inout Substring) throws(Misreading) in
    let span = try Slot<Span>.span.read(&rest)
    guard Workstream.spanRange.contains(span) else {
      throw .unknown(UnknownValue("\(span)", known: ["30s", "3m"]))
    }
    return span
  }
}

extension Slot<WrapUpBlocking> {
  fileprivate static let wrapUpBlocking = Slot(name: "always|never|{duration}") {
    (rest: inout Substring) throws(Misreading) in
    let word = rest.prefix { !$0.isWhitespace }
    guard !word.isEmpty else { throw .absent }
    rest = rest.dropFirst(word.count)
    guard let blocking = WrapUpBlocking(word) else {
      throw .unknown(UnknownValue(String(word), known: ["always", "never", "or a time such as 30s or 60m"]))
    }
    return blocking
  }
}
