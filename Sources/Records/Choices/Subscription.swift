/// The organization's Omnichannel subscription; without one of the first two there is no remote assistance.
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

/// The application in which an agent works.
public enum AgentClient: Int, Choice {
  case omnichannel
  case unifiedServiceDesk

  public var label: String {
    switch self {
    case .omnichannel: "omnichannel"
    case .unifiedServiceDesk: "unified-service-desk"
    }
  }

  /// Whether third-party co-browse and screen sharing are available there.
  public var allowsRemoteAssistance: Bool {
    switch self {
    case .omnichannel: true
    case .unifiedServiceDesk: false
    }
  }
}

/// What calling a chat widget offers: `msdyn_callingoptions`.
///
/// Not simulated; kept so that a file is read whole.
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
