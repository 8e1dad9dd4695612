import Simulation

/// Why a conversation action has no button, in a sentence.
public enum HiddenWords {
  public static func sentence(_ reason: HiddenReason) -> String {
    switch reason {
    case .actionInactive: "The conversation action is inactive."
    case .noSubscription:
      "The organization has no active chat or digital messaging subscription, which co-browse and "
        + "screen sharing need."
    case .externalitiesDisabled:
      "The organization's Omnichannel solutions have no third-party co-browse externalities enabled, which "
        + "co-browse and screen sharing need."
    case .unifiedServiceDesk:
      "The agent works in Unified Service Desk, where third-party co-browse and screen sharing are "
        + "not available."
    case .capabilityInactive(let capability): "Its channel capability \(capability) is inactive."
    case .providerMissing(let capability): "Its channel capability \(capability) has no provider."
    case .providerInactive(let provider): "Its provider \(provider) is inactive."
    case .modeTurnedOff(let mode, let widget): "\(mode.label) is turned off for the chat widget \(widget)."
    case .providerNotChosen(let mode, let provider, let chosen?, let widget):
      "\(mode.label) is turned on for the chat widget \(widget) with the provider \(chosen), not "
        + "with \(provider)."
    case .providerNotChosen(let mode, _, nil, let widget):
      "\(mode.label) is turned on for the chat widget \(widget), but no provider is chosen."
    }
  }

  /// How to make the button visible.
  public static func hint(_ reason: HiddenReason) -> String {
    switch reason {
    case .actionInactive: "Activate the conversation action in its solution."
    case .noSubscription: "Give the organization a subscription: `subscription: chat` in org.yaml."
    case .externalitiesDisabled: "Enable them: `externalities: enabled` in org.yaml."
    case .unifiedServiceDesk: "Choose an agent who works in Omnichannel: `client: omnichannel` in org.yaml."
    case .capabilityInactive: "Activate the channel capability in its solution."
    case .providerMissing: "Link the channel capability to a provider in its solution."
    case .providerInactive: "Activate the provider in its solution."
    case .modeTurnedOff(let mode, _):
      "An administrator can turn \(mode.label) on under Conversation options, Remote assistance."
    case .providerNotChosen(_, let provider, _, _):
      "An administrator can choose \(provider) under Conversation options, Remote assistance."
    }
  }
}
