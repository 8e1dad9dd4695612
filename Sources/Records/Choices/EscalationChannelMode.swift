/// What a channel capability lets a channel do: `msdyn_channelcapability_msdyn_escalationchannelmode`.
public enum EscalationChannelMode: Int, Choice {
  /// The number is irregular in the product too.
  case screenSharing = 100_000_000
  case audio = 192_350_000
  case video = 192_350_001
  case coBrowse = 192_350_002
  case noMode = 192_350_003

  public var label: String {
    switch self {
    case .screenSharing: "Screen sharing"
    case .audio: "Audio"
    case .video: "Video"
    case .coBrowse: "Co-browse"
    case .noMode: "None"
    }
  }
}

/// The two modes that a third-party provider brings and that a chat widget can turn on.
///
/// The other modes of `EscalationChannelMode` are not part of third-party remote assistance, so most of the
/// project speaks of these two only. `number` is the value of the channel column of a session.
public enum RemoteAssistanceMode: Int, Hashable, Sendable, CaseIterable {
  case coBrowse = 192_390_000
  case screenSharing = 192_400_000

  public init?(_ mode: EscalationChannelMode) {
    switch mode {
    case .coBrowse: self = .coBrowse
    case .screenSharing: self = .screenSharing
    case .audio, .video, .noMode: return nil
    }
  }

  public var escalationChannelMode: EscalationChannelMode {
    switch self {
    case .coBrowse: .coBrowse
    case .screenSharing: .screenSharing
    }
  }

  public var label: String { escalationChannelMode.label }

  public var other: RemoteAssistanceMode { self == .coBrowse ? .screenSharing : .coBrowse }
}
