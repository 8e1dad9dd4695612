import Diagnostics
import Notations
import Records

extension ValueReader {
  /// Reads the `workstream:` block: how the organization's conversations are distributed.
  mutating func workstream(_ node: YAMLNode) -> (Workstream, RowOrigin?) {
    var workstream = Workstream()
    guard let fields = Fields(node, owner: "workstream", keys: WorkstreamKey.all, with: &self) else {
      return (workstream, nil)
    }
    func value<Value>(
      _ key: WorkstreamKey, _ reader: inout ValueReader, _ read: (inout ValueReader, YAMLNode) -> Value?
    ) -> Value? {
      fields[key.rawValue].flatMap { read(&reader, $0) }
    }
    workstream.capacityUnits =
      value(.capacityUnits, &self) {
        $0.wholeNumber($1, for: WorkstreamKey.capacityUnits.rawValue, in: Workstream.capacityUnitRange)
      } ?? workstream.capacityUnits
    workstream.wrapUpBlocking =
      value(.blockCapacityForWrapUp, &self) { $0.wrapUpBlocking($1) } ?? workstream.wrapUpBlocking
    workstream.allowedPresences =
      value(.allowedPresences, &self) { $0.presences($1) } ?? workstream.allowedPresences
    workstream.notificationCountdown =
      value(.notificationCountdown, &self) {
        $0.span($1, for: WorkstreamKey.notificationCountdown.rawValue, in: Workstream.spanRange)
      } ?? workstream.notificationCountdown
    workstream.rejectedChangesPresence = fields.flag(
      WorkstreamKey.rejectedChangesPresence.rawValue, default: workstream.rejectedChangesPresence, with: &self
    )
    workstream.missedChangesPresence = fields.flag(
      WorkstreamKey.missedChangesPresence.rawValue, default: workstream.missedChangesPresence, with: &self)
    workstream.timeToReturn =
      value(.timeToReturn, &self) {
        $0.span($1, for: WorkstreamKey.timeToReturn.rawValue, in: Workstream.spanRange)
      } ?? workstream.timeToReturn
    return (workstream, fields.origin(in: source))
  }

  private mutating func wrapUpBlocking(_ node: YAMLNode) -> WrapUpBlocking? {
    let key = WorkstreamKey.blockCapacityForWrapUp.rawValue
    guard let text = text(node, for: key) else { return nil }
    if let blocking = WrapUpBlocking(text) { return blocking }
    return span(node, for: key, in: WrapUpBlocking.timeRange).map { .time($0) }
  }

  /// A set of presences; an empty list means that no agent is given work.
  private mutating func presences(_ node: YAMLNode) -> Set<Presence>? {
    let key = WorkstreamKey.allowedPresences.rawValue
    let labels = OptionLabels(Presence.allCases.enumerated().map { ($0, $1.label) })
    guard case .sequence(let items) = node.content else { return wrongType(node, for: key, expected: .list) }
    return Set(items.compactMap { number($0, for: key, of: labels).map { Presence.allCases[$0] } })
  }

  private mutating func span(_ node: YAMLNode, for key: String, in range: ClosedRange<Span>) -> Span? {
    guard let span = span(node, for: key) else { return nil }
    guard range.contains(span) else {
      report(
        .durationOutOfRange(key: key, value: span, lower: range.lowerBound, upper: range.upperBound),
        at: node.bytes)
      return nil
    }
    return span
  }
}

/// The keys of the `workstream:` block.
public enum WorkstreamKey: String, CaseIterable, Sendable {
  case capacityUnits, blockCapacityForWrapUp, allowedPresences, notificationCountdown
  case rejectedChangesPresence, missedChangesPresence, timeToReturn

  static let all = allCases.map(\.rawValue)
}
