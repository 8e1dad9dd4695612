import Diagnostics
import Records

/// A setting of the organization changes, beside the workstream's and the remote assistance of chat widgets.
public struct SettingFact: Hashable, Sendable {
  public let setting: OrganizationSetting

  public init(setting: OrganizationSetting) { self.setting = setting }
}

extension SettingFact: FactNoun {
  var name: FactName {
    switch setting {
    case .subscription: .subscriptionChanged
    case .externalities: .externalitiesChanged
    case .callingOptions: .callingOptionsChanged
    }
  }

  var claim: ProductClaim { setting.claim }
}

extension OrganizationSetting {
  /// The claim behind the setting.
  public var claim: ProductClaim {
    switch self {
    case .subscription: .subscriptionIsNeeded
    case .externalities: .externalitiesAreNeeded
    case .callingOptions: .audioAndVideoAreNotSimulated
    }
  }
}
