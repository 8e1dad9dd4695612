import Records

/// A conversation (`msdyn_ocliveworkitem`) with its session at the agent's desk.
public struct Conversation: Hashable, Sendable {
  public let number: ConversationNumber
  /// The id that an app tab's `data` carries as `conversationId`.
  public let id: GUID
  public let customer: Customer
  /// The chat widget it came through, by its place in the organization.
  public internal(set) var widget: Int
  public internal(set) var status: ConversationStatus
  public internal(set) var presence = CustomerPresence.here
  public internal(set) var transcript = Chunked<Message>()
  /// The tabs of its session, *Summary* first; empty while no agent has it.
  public internal(set) var tabs: [AppTab] = []
  /// The tab in front.
  public internal(set) var front: TabNumber?
  /// All secondary sessions it has had, oldest first; at most one of each mode is live.
  public internal(set) var sessions: [SecondarySession] = []
  /// What the customer says next by themselves, and when.
  public internal(set) var speech: Speech?

  /// A customer's next line, by its place in what the organization's file has them say.
  public struct Speech: Hashable, Sendable {
    public var line: Int
    public var at: Instant
  }

  /// The last session of a mode.
  public func session(of mode: RemoteAssistanceMode) -> SecondarySession? {
    sessions.last { $0.mode == mode }
  }

  /// The session of a mode that is under way.
  public func liveSession(of mode: RemoteAssistanceMode) -> SecondarySession? {
    session(of: mode).flatMap { $0.isLive ? $0 : nil }
  }

  public var hasLiveSession: Bool { sessions.contains(where: \.isLive) }

  public func tab(_ number: TabNumber) -> AppTab? { tabs.first { $0.number == number } }

  public var frontTab: AppTab? { front.flatMap(tab) }

  /// Whether the agent has a session with it: from accepting to closing.
  public var isAtTheDesk: Bool { status.isAtTheDesk }
}

/// Where a conversation stands: `statuscode` of `msdyn_ocliveworkitem`.
public enum ConversationStatus: Hashable, Sendable {
  case open(Offer)
  case active
  case wrapUp
  case closed

  /// Whether an open conversation is being offered to the agent.
  public enum Offer: Hashable, Sendable {
    case waits
    case rings(until: Instant)
  }

  /// The status in the product's word, without what an open one waits for.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case open = "Open"
    case active = "Active"
    case wrapUp = "Wrap-up"
    case closed = "Closed"
  }

  public var word: Word {
    switch self {
    case .open: .open
    case .active: .active
    case .wrapUp: .wrapUp
    case .closed: .closed
    }
  }

  public var label: String { word.rawValue }

  public var isOpen: Bool {
    switch self {
    case .open: true
    case .active, .wrapUp, .closed: false
    }
  }

  public var isActive: Bool {
    switch self {
    case .active: true
    case .open, .wrapUp, .closed: false
    }
  }

  public var isInWrapUp: Bool {
    switch self {
    case .wrapUp: true
    case .open, .active, .closed: false
    }
  }

  public var isClosed: Bool {
    switch self {
    case .closed: true
    case .open, .active, .wrapUp: false
    }
  }

  /// Whether the agent has a session with it.
  var isAtTheDesk: Bool {
    switch self {
    case .active, .wrapUp: true
    case .open, .closed: false
    }
  }

  /// Until when it rings, if it does.
  public var ringsUntil: Instant? {
    switch self {
    case .open(.rings(let until)): until
    case .open(.waits), .active, .wrapUp, .closed: nil
    }
  }

  public var rings: Bool { ringsUntil != nil }

  /// Whether it is open and not being offered to the agent.
  var waits: Bool {
    switch self {
    case .open(.waits): true
    case .open(.rings), .active, .wrapUp, .closed: false
    }
  }
}

/// Whether the customer is in the chat.
public enum CustomerPresence: Hashable, Sendable {
  case here
  /// The connection is lost; the chat is kept until then.
  case cutOff(until: Instant)
  case left

  public var isHere: Bool {
    switch self {
    case .here: true
    case .cutOff, .left: false
    }
  }

  public var isCutOff: Bool {
    switch self {
    case .cutOff: true
    case .here, .left: false
    }
  }

  var hasLeft: Bool {
    switch self {
    case .left: true
    case .here, .cutOff: false
    }
  }
}

/// Who or what ended a conversation.
public enum EndedBy: String, Hashable, Sendable {
  case agent, customer, disconnection
  /// The agent closed the session while the conversation was active.
  case release
}
