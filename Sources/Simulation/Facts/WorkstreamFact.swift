import Diagnostics
import Notations
import Records

/// A setting of the workstream changes.
public struct WorkstreamFact: Hashable, Sendable {
  public let setting: WorkstreamSetting

  public init(setting: WorkstreamSetting) { self.setting = setting }
}

extension WorkstreamFact: FactNoun {
  var name: FactName { .workstreamChanged }

  var claim: ProductClaim { setting.claim }

  var members: [(String, JSONValue)] {
    switch setting {
    case .capacityUnits(let units): [("capacityUnits", .integer(units))]
    case .wrapUpBlocking(let blocking): [("blockCapacityForWrapUp", .text(blocking.description))]
    case .presence(let presence, let isAllowed):
      [("presence", .text(presence.label)), ("allowed", .flag(isAllowed))]
    case .notificationCountdown(let span): [("notificationCountdown", .text(span.description))]
    case .rejectedChangesPresence(let changes): [("rejectedChangesPresence", .flag(changes))]
    case .missedChangesPresence(let changes): [("missedChangesPresence", .flag(changes))]
    case .timeToReturn(let span): [("timeToReturn", .text(span.description))]
    }
  }
}

extension WorkstreamSetting {
  /// The claim that the product has the setting.
  public var claim: ProductClaim {
    switch self {
    case .capacityUnits: .capacityUnits
    case .wrapUpBlocking: .wrapUpBlocksCapacity
    case .presence: .allowedPresences
    case .notificationCountdown: .ringsForTwoMinutes
    case .rejectedChangesPresence: .rejectedMeansDoNotDisturb
    case .missedChangesPresence: .missedMeansInactive
    case .timeToReturn: .cutOffForThreeMinutes
    }
  }
}
