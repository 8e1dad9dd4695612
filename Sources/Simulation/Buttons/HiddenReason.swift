import Diagnostics
import Records

/// Why a conversation action has no button.
public enum HiddenReason: Hashable, Sendable {
  case actionInactive
  /// The organization has no chat or digital messaging subscription.
  case noSubscription
  /// The organization's Omnichannel solutions have no third-party co-browse externalities enabled.
  case externalitiesDisabled
  /// The agent works in Unified Service Desk.
  case unifiedServiceDesk
  case capabilityInactive(capability: String)
  case providerMissing(capability: String)
  case providerInactive(provider: String)
  case modeTurnedOff(RemoteAssistanceMode, widget: String)
  /// The mode is on, but with another provider or with none.
  case providerNotChosen(RemoteAssistanceMode, provider: String, chosen: String?, widget: String)

  /// The name of a reason, without its data; the raw value is the rule's id.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case actionInactive = "action-inactive"
    case noSubscription = "no-subscription"
    case externalitiesDisabled = "externalities-disabled"
    case unifiedServiceDesk = "unified-service-desk"
    case capabilityInactive = "capability-inactive"
    case providerMissing = "provider-missing"
    case providerInactive = "provider-inactive"
    case modeTurnedOff = "mode-turned-off"
    case providerNotChosen = "provider-not-chosen"
  }

  public var name: Name {
    switch self {
    case .actionInactive: .actionInactive
    case .noSubscription: .noSubscription
    case .externalitiesDisabled: .externalitiesDisabled
    case .unifiedServiceDesk: .unifiedServiceDesk
    case .capabilityInactive: .capabilityInactive
    case .providerMissing: .providerMissing
    case .providerInactive: .providerInactive
    case .modeTurnedOff: .modeTurnedOff
    case .providerNotChosen: .providerNotChosen
    }
  }

  /// The rule's id, as `buttons --json` prints it.
  public var rule: String { name.rawValue }

  public var claim: ProductClaim {
    switch self {
    case .actionInactive: .inactiveActionsAreHidden
    case .noSubscription: .subscriptionIsNeeded
    case .externalitiesDisabled: .externalitiesAreNeeded
    case .unifiedServiceDesk: .notInUnifiedServiceDesk
    case .providerMissing: .capabilityWithoutProviderHides
    case .capabilityInactive, .providerInactive: .deadCapabilitiesHideTheirAction
    case .modeTurnedOff, .providerNotChosen: .modeOffHidesItsButton
    }
  }

  /// How far an action got before it was hidden.
  ///
  /// If there are several capabilities, the one that got farthest explains it.
  var progress: Int {
    switch self {
    case .actionInactive: 0
    case .noSubscription: 1
    case .externalitiesDisabled: 2
    case .unifiedServiceDesk: 3
    case .capabilityInactive: 4
    case .providerMissing: 5
    case .providerInactive: 6
    case .modeTurnedOff: 7
    case .providerNotChosen: 8
    }
  }
}
