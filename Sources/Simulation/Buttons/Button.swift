import Records

/// A button on top of the conversation: a conversation action as an agent sees it.
public struct Button: Hashable, Sendable {
  public let action: ConversationAction
  /// The unique name of the solution that brings it.
  public let solution: String
  public let label: String
  public let tooltip: String
  /// What the agent types to run it.
  public let slashCommand: String?
  /// The locale row in use.
  public let locale: ConversationActionLocale?
  /// The capability that lets it show, where it has one.
  public let capability: ChannelCapability?
  /// The name of the capability's provider.
  public let provider: String?
  /// Whether a solution brings the icon's file; nil where there is no icon, or it is not a web resource.
  public let hasIconFile: Bool?
  /// The rows and rules that put it there.
  public let grounds: [Ground]

  /// The mode of the secondary session that selecting it creates.
  public var mode: RemoteAssistanceMode? {
    capability.flatMap { RemoteAssistanceMode($0.escalationChannelMode) }
  }

  /// The mode that it has and that is not simulated: audio or video.
  public var modeNotSimulated: EscalationChannelMode? {
    switch capability?.escalationChannelMode {
    case .audio: .audio
    case .video: .video
    case .screenSharing, .coBrowse, .noMode, nil: nil
    }
  }
}

/// One reason why a button is there, as it is and where it is.
public enum Ground: Hashable, Sendable {
  /// Its place, by its order.
  case order(Int)
  /// Its order, which others have too: its name decides.
  case sharedOrder(Int)
  /// No capability links it, so it always shows.
  case noCapability
  /// A capability of a mode that no widget option governs.
  case otherMode(EscalationChannelMode, capability: String)
  /// The widget has the mode on with the capability's provider.
  case chosen(RemoteAssistanceMode, capability: String, provider: String, widget: String)
  /// Label, tooltip and command come from this locale row: the agent's language, or English in its place.
  case localeRow(Locale, insteadOf: Locale?)
  /// No row of the agent's language and no English one: the action's name stands in, without a command.
  case noLocaleRow(Locale)

  public var claim: SimulationClaim {
    switch self {
    case .order: .buttonsByOrder
    case .sharedOrder: .equalOrdersByName
    case .noCapability, .otherMode: .actionsWithoutCapabilityShow
    case .chosen: .widgetTurnsModesOn
    case .localeRow(_, insteadOf: nil): .labelsComeFromLocaleRows
    case .localeRow, .noLocaleRow: .wholeLocaleRowFallsBack
    }
  }
}

/// A conversation action without a button, and why.
public struct HiddenAction: Hashable, Sendable {
  public let action: ConversationAction
  public let solution: String
  public let label: String
  public let slashCommand: String?
  public let reason: HiddenReason
}
