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

/// The status of a secondary session.
///
/// Requested, Connected, Ended and Cancelled are our words; `fidelity` maps them to the product's status
/// codes.
public enum SecondarySessionStatus: Hashable, Sendable {
  case requested
  /// A leaked session has lost its tab without an Ended event.
  case connected(isLeaked: Bool)
  case ended(ClosureReason)
  case cancelled(CancellationReason)

  /// The status in one word, without its cause.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case requested = "Requested"
    case connected = "Connected"
    case ended = "Ended"
    case cancelled = "Cancelled"
  }

  public var word: Word {
    switch self {
    case .requested: .requested
    case .connected: .connected
    case .ended: .ended
    case .cancelled: .cancelled
    }
  }

  public var label: String { word.rawValue }

  /// Whether the session has begun and not finished.
  public var isLive: Bool {
    switch self {
    case .requested, .connected: true
    case .ended, .cancelled: false
    }
  }

  public var isConnected: Bool {
    switch self {
    case .connected: true
    case .requested, .ended, .cancelled: false
    }
  }

  public var isLeaked: Bool {
    switch self {
    case .connected(let isLeaked): isLeaked
    case .requested, .ended, .cancelled: false
    }
  }
}

/// Why a session ended: `msdyn_closurereason`.
public enum ClosureReason: Int, Hashable, Sendable {
  case secondaryChannelClosed = 192_350_019
  case conversationClosed = 192_350_005

  /// The option's label in the product.
  public var label: String {
    switch self {
    case .secondaryChannelClosed: "SecondaryChannelClosed"
    case .conversationClosed: "ConversationClosed"
    }
  }
}

/// Why a session was never connected.
public enum CancellationReason: String, Hashable, Sendable {
  case endedEvent, tabClosed, conversationEnded
}
