import Records
import Simulation

/// Givens about how conversations are distributed; they override the organization's `workstream:` block.
enum WorkstreamSentences {
  static let all: [Sentence] = [
    .given(
      "a conversation takes {} units of capacity", .one(.capacityUnits),
      meaning: "So many units of the agent's capacity are taken by each conversation; by default, 1.",
      claim: .capacityUnits, example: "Given a conversation takes 2 units of capacity"
    ) { (rehearsal, units) throws(StepProblem) in try rehearsal.set(.capacityUnits(units)) },
    .given(
      "the workstream blocks capacity in wrap-up {}", .one(.wrapUpBlocking),
      meaning:
        "A conversation in Wrap-up goes on taking capacity: always, which is the default, never, or for a "
        + "time from 30s to 60m.",
      claim: .wrapUpBlocksCapacity, example: "Given the workstream blocks capacity in wrap-up never"
    ) { (rehearsal, blocking) throws(StepProblem) in try rehearsal.set(.wrapUpBlocking(blocking)) },
    .given(
      "the workstream allows the presence {}", .one(.quotedPresence),
      meaning: "Agents with this presence are given work; by default, Available and Busy.",
      claim: .allowedPresences, example: "Given the workstream allows the presence \"Appear away\""
    ) { (rehearsal, presence) throws(StepProblem) in
      try rehearsal.set(.presence(presence, isAllowed: true))
    },
    .given(
      "the workstream does not allow the presence {}", .one(.quotedPresence),
      meaning: "Agents with this presence are given no work.",
      claim: .allowedPresences, example: "Given the workstream does not allow the presence \"Busy\""
    ) { (rehearsal, presence) throws(StepProblem) in
      try rehearsal.set(.presence(presence, isAllowed: false))
    },
    .given(
      "the notification countdown is {}", .one(.workstreamSpan),
      meaning: "An incoming conversation rings for so long; by default, 120s.",
      claim: .ringsForTwoMinutes, example: "Given the notification countdown is 30s"
    ) { (rehearsal, span) throws(StepProblem) in try rehearsal.set(.notificationCountdown(span)) },
    .given(
      "rejected notifications change the presence", .none,
      meaning: "Rejecting a conversation makes the agent Do not disturb; by default, it does not.",
      claim: .rejectedMeansDoNotDisturb, example: "Given rejected notifications change the presence"
    ) { (rehearsal, _) throws(StepProblem) in try rehearsal.set(.rejectedChangesPresence(true)) },
    .given(
      "rejected notifications do not change the presence", .none,
      meaning: "Rejecting a conversation leaves the agent's presence as it is.",
      claim: .rejectedMeansDoNotDisturb, example: "Given rejected notifications do not change the presence"
    ) { (rehearsal, _) throws(StepProblem) in try rehearsal.set(.rejectedChangesPresence(false)) },
    .given(
      "missed notifications change the presence", .none,
      meaning: "Missing a conversation makes the agent Inactive; by default, it does not.",
      claim: .missedMeansInactive, example: "Given missed notifications change the presence"
    ) { (rehearsal, _) throws(StepProblem) in try rehearsal.set(.missedChangesPresence(true)) },
    .given(
      "missed notifications do not change the presence", .none,
      meaning: "Missing a conversation leaves the agent's presence as it is.",
      claim: .missedMeansInactive, example: "Given missed notifications do not change the presence"
    ) { (rehearsal, _) throws(StepProblem) in try rehearsal.set(.missedChangesPresence(false)) },
    .given(
      "a customer who is cut off has {} to return", .one(.workstreamSpan),
      meaning: "A customer who loses the connection has so long to come back; by default, 3m.",
      claim: .cutOffForThreeMinutes, example: "Given a customer who is cut off has 5m to return"
    ) { (rehearsal, span) throws(StepProblem) in try rehearsal.set(.timeToReturn(span)) },
  ]
}

extension Rehearsal {
  fileprivate mutating func set(_ setting: WorkstreamSetting) throws(StepProblem) {
    try changeOrganization { $0.workstream.apply(setting) }
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
