import Diagnostics

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

    /// Its `statuscode` of `msdyn_ocsession`, with the option's label (inferred).
    public var statusCode: (number: Int, label: String) {
      switch self {
      case .requested, .connected: (1, "Open")
      case .ended: (2, "Completed")
      case .cancelled: (3, "Canceled")
      }
    }

    /// The closure reasons that it can have.
    public var closureReasons: [ClosureReason] {
      switch self {
      case .ended: ClosureReason.allCases
      case .requested, .connected, .cancelled: []
      }
    }
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
public enum ClosureReason: Int, Hashable, Sendable, CaseIterable {
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
public enum CancellationReason: String, Hashable, Sendable, CaseIterable {
  case endedEvent, tabClosed, conversationEnded
}

// The fact and the claim for a session that has reached a status.
extension SecondarySessionStatus {
  /// The name of the fact.
  public var fact: FactName {
    switch self {
    case .requested: .sessionRequested
    case .connected(isLeaked: false): .sessionConnected
    case .connected(isLeaked: true): .sessionLeaked
    case .ended: .sessionEnded
    case .cancelled: .sessionCancelled
    }
  }

  /// The claim that this status is based on.
  var claim: ProductClaim {
    switch self {
    case .requested: .escalationCreatesSession
    case .connected(isLeaked: false): .connectedEventConnects
    case .connected(isLeaked: true): .closedTabLeaksSession
    case .ended(.secondaryChannelClosed): .endedEventEnds
    case .ended(.conversationClosed): .conversationEndEndsSessions
    case .cancelled: .unfinishedSessionIsCancelled
    }
  }
}
