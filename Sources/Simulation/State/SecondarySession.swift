import Records

/// A co-browse or screen-sharing session of a conversation: `msdyn_ocsession` with a primary session, created
/// for the reason *Escalated*.
public struct SecondarySession: Hashable, Sendable {
  public let id: GUID
  public let mode: RemoteAssistanceMode
  /// The conversation action that requested it.
  public let action: GUID
  public internal(set) var status: SecondarySessionStatus
  public let requested: Instant
  /// When it became Connected.
  public internal(set) var connected: Instant?

  public var isLive: Bool { status.isLive }
  public var isConnected: Bool { status.isConnected }
  public var isLeaked: Bool { status.isLeaked }
}
