import Diagnostics
import Records

/// A setting of the workstream changes.
public struct WorkstreamFact: Hashable, Sendable {
  public let setting: WorkstreamSetting

  public init(setting: WorkstreamSetting) { self.setting = setting }
}

extension WorkstreamFact: FactNoun {
  var name: FactName { .workstreamChanged }

  var claim: ProductClaim { setting.claim }
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
