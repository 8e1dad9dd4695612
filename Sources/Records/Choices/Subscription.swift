/// The organization's Omnichannel subscription.
///
/// Only the first two include remote assistance.
public enum Subscription: Int, Choice {
  case chat
  case digitalMessaging
  case noSubscription

  public var label: String {
    switch self {
    case .chat: "chat"
    case .digitalMessaging: "digital-messaging"
    case .noSubscription: "none"
    }
  }

  /// Whether it includes third-party co-browse and screen sharing.
  public var allowsRemoteAssistance: Bool {
    switch self {
    case .chat, .digitalMessaging: true
    case .noSubscription: false
    }
  }
}

/// The application that an agent works in.
public enum AgentClient: Int, Choice {
  case omnichannel
  case unifiedServiceDesk

  public var label: String {
    switch self {
    case .omnichannel: "omnichannel"
    case .unifiedServiceDesk: "unified-service-desk"
    }
  }

  /// Whether third-party co-browse and screen sharing are available in it.
  public var allowsRemoteAssistance: Bool {
    switch self {
    case .omnichannel: true
    case .unifiedServiceDesk: false
    }
  }
}

/// The calling options of a chat widget: `msdyn_callingoptions`.
///
/// They are not simulated, only kept so that a file is read completely.
public enum CallingOptions: Int, Choice {
  case noCalling = 192_350_000
  case videoAndVoiceCalling = 192_350_001
  case voiceOnly = 192_350_002

  public var label: String {
    switch self {
    case .noCalling: "No calling"
    case .videoAndVoiceCalling: "Video and voice calling"
    case .voiceOnly: "Voice only"
    }
  }
}
