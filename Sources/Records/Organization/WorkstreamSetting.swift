/// A new value for one setting of the workstream.
public enum WorkstreamSetting: Hashable, Sendable {
  case capacityUnits(Int)
  case wrapUpBlocking(WrapUpBlocking)
  case presence(Presence, isAllowed: Bool)
  case notificationCountdown(Span)
  case rejectedChangesPresence(Bool)
  case missedChangesPresence(Bool)
  case timeToReturn(Span)
}

extension WorkstreamSetting {
  /// The same setting with the value that it has in a workstream.
  public func current(in workstream: Workstream) -> WorkstreamSetting {
    switch self {
    case .capacityUnits: .capacityUnits(workstream.capacityUnits)
    case .wrapUpBlocking: .wrapUpBlocking(workstream.wrapUpBlocking)
    case .presence(let presence, isAllowed: _):
      .presence(presence, isAllowed: workstream.allowedPresences.contains(presence))
    case .notificationCountdown: .notificationCountdown(workstream.notificationCountdown)
    case .rejectedChangesPresence: .rejectedChangesPresence(workstream.rejectedChangesPresence)
    case .missedChangesPresence: .missedChangesPresence(workstream.missedChangesPresence)
    case .timeToReturn: .timeToReturn(workstream.timeToReturn)
    }
  }
}

extension Workstream {
  public mutating func apply(_ setting: WorkstreamSetting) {
    switch setting {
    case .capacityUnits(let units): capacityUnits = units
    case .wrapUpBlocking(let blocking): wrapUpBlocking = blocking
    case .presence(let presence, isAllowed: true): allowedPresences.insert(presence)
    case .presence(let presence, isAllowed: false): allowedPresences.remove(presence)
    case .notificationCountdown(let span): notificationCountdown = span
    case .rejectedChangesPresence(let changes): rejectedChangesPresence = changes
    case .missedChangesPresence(let changes): missedChangesPresence = changes
    case .timeToReturn(let span): timeToReturn = span
    }
  }

  public func applying(_ setting: WorkstreamSetting) -> Workstream {
    var changed = self
    changed.apply(setting)
    return changed
  }

  /// The value of each setting, in the order of a form.
  public var settings: [WorkstreamSetting] { nextSettings.map { $0.current(in: self) } }

  /// For each setting, in the order of a form, the value that an administrator is offered next.
  ///
  /// Numbers and times go through a few usual values and begin again after the last.
  public var nextSettings: [WorkstreamSetting] {
    let blockings: [WrapUpBlocking] = [
      .always, .never, .time(.seconds(30)), .time(.minutes(1)), .time(.minutes(5)), .time(.minutes(15)),
      .time(.minutes(60)),
    ]
    let blocking = blockings.firstIndex(of: wrapUpBlocking).map { blockings[($0 + 1) % blockings.count] }
    var settings: [WorkstreamSetting] = [
      .capacityUnits(Self.next(after: capacityUnits, among: [1, 2, 3, 5, 10])),
      .wrapUpBlocking(blocking ?? .always),
    ]
    for presence in Presence.allCases {
      settings.append(.presence(presence, isAllowed: !allowedPresences.contains(presence)))
    }
    settings.append(contentsOf: [
      .notificationCountdown(
        Self.next(
          after: notificationCountdown, among: [.seconds(30), .minutes(1), .minutes(2), .minutes(5)])),
      .rejectedChangesPresence(!rejectedChangesPresence),
      .missedChangesPresence(!missedChangesPresence),
      .timeToReturn(
        Self.next(after: timeToReturn, among: [.minutes(1), .minutes(3), .minutes(5), .minutes(10)])),
    ])
    return settings
  }

  private static func next<Value: Comparable>(after value: Value, among usual: [Value]) -> Value {
    usual.first { $0 > value } ?? usual.first ?? value
  }
}
