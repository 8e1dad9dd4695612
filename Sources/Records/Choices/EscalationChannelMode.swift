/// What a channel capability allows a channel to do: `msdyn_channelcapability_msdyn_escalationchannelmode`.
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
