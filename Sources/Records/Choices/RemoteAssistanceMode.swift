/// The two modes that a third-party provider offers and a chat widget can turn on.
///
/// The other modes of `EscalationChannelMode` are not part of third-party remote assistance, so most of the
/// project knows only these two. The raw value is that of a session's channel column.
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

  /// The mode's key in `org.yaml` and in our JSON output; both formats are ours (invented).
  public var key: String {
    switch self {
    case .coBrowse: "coBrowse"
    case .screenSharing: "screenSharing"
    }
  }

  public var label: String { escalationChannelMode.label }

  public var other: RemoteAssistanceMode {
    switch self {
    case .coBrowse: .screenSharing
    case .screenSharing: .coBrowse
    }
  }
}
