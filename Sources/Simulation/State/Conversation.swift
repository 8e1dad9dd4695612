import Records

/// A conversation (`msdyn_ocliveworkitem`) and its session at the agent's desk.
public struct Conversation: Hashable, Sendable {
  public let number: ConversationNumber
  /// The id that an app tab's `data` carries as `conversationId`.
  public let id: GUID
  public let customer: Customer
  /// The index in the organization of the chat widget that it came through.
  public internal(set) var widget: Int
  public internal(set) var status: ConversationStatus
  public internal(set) var presence = CustomerPresence.here
  public internal(set) var transcript = Chunked<Message>()
  /// How many of the messages in the transcript are the customer's.
  ///
  /// Kept beside them so that nobody counts a long transcript anew.
  public internal(set) var customerMessageCount = 0
  /// The tabs of its session, the anchor tab first; empty while no agent has the conversation.
  public internal(set) var tabs: [AppTab] = []
  /// The front tab.
  public internal(set) var front: TabNumber?
  /// All its secondary sessions, oldest first; at most one of each mode is live.
  public internal(set) var sessions = SecondarySessions()
  /// What a page has put into the send box; nil once the agent has sent a message.
  public internal(set) var sendBox: SendBox?
  /// The next line that the customer says automatically, and when.
  public internal(set) var speech: Speech?

  /// A customer's next line, as an index into the lines from the organization's file.
  public struct Speech: Hashable, Sendable {
    public var line: Int
    public var at: Instant
  }

  /// The most recent session of a mode.
  @inline(__always)
  public func session(of mode: RemoteAssistanceMode) -> SecondarySession? {
    sessions.last(of: mode)
  }

  /// The live session of a mode.
  public func liveSession(of mode: RemoteAssistanceMode) -> SecondarySession? {
    session(of: mode).flatMap { $0.isLive ? $0 : nil }
  }

  @inline(__always)
  func hasLiveSession(of mode: RemoteAssistanceMode) -> Bool { sessions.lastStatus(of: mode)?.isLive == true }

  /// The status of a mode's session as the session table sees it.
  ///
  /// A new tab adopts a leaked session, because that tab can end it.
  @inline(__always)
  public func effectiveStatus(of mode: RemoteAssistanceMode) -> SecondarySessionStatus? {
    let status = sessions.lastStatus(of: mode)
    return status?.isLeaked == true && hasTab(for: mode) ? .connected(isLeaked: false) : status
  }

  /// Whether an app tab is open whose events count for the mode's session.
  @inline(__always)
  func hasTab(for mode: RemoteAssistanceMode) -> Bool {
    place { $0.page?.modes.contains(mode) == true } != nil
  }

  public var hasLiveSession: Bool { sessions.isAnyLive }

  public func tab(_ number: TabNumber) -> AppTab? { place(of: number).map { tabs[$0] } }

  /// The app tab that is open for a template.
  @inline(__always)
  func tab(for template: GUID) -> TabNumber? {
    place { $0.page?.template == template }.map { tabs.span[$0].number }
  }

  /// Asks something of the page in an app tab where it lies.
  @inline(__always)
  func ask<Answer>(_ number: TabNumber, _ question: (borrowing Page) -> Answer?) -> Answer? {
    guard let place = place(of: number) else { return nil }
    let tabs = tabs.span
    switch tabs[place].page {
    case let page?: return question(page)
    case nil: return nil
    }
  }

  @inline(__always)
  func hasTab(_ number: TabNumber) -> Bool { place(of: number) != nil }

  /// The index of an app tab.
  @inline(__always)
  func place(of number: TabNumber) -> Int? { place { $0.number == number } }

  /// The index of the first app tab that meets a condition, which sees it where it lies.
  @inline(__always)
  func place(where condition: (borrowing AppTab) -> Bool) -> Int? {
    let tabs = tabs.span
    for place in tabs.indices where condition(tabs[place]) { return place }
    return nil
  }

  /// The tab whose app sent the invitation that the customer can answer; of several, the one sent last.
  public var invitingTab: AppTab? {
    let inviting = tabs.compactMap { tab in tab.page?.invitation.open.map { (tab: tab, sent: $0.sent) } }
    return inviting.max { $0.sent < $1.sent }?.tab
  }

  public var frontTab: AppTab? { front.flatMap(tab) }

  /// Whether the agent has a session for it: from accepting to closing.
  public var isAtTheDesk: Bool { status.isAtTheDesk }
}

/// The status of a conversation: `statuscode` of `msdyn_ocliveworkitem`.
public enum ConversationStatus: Hashable, Sendable {
  case open(Offer)
  case active
  case wrapUp(CapacityHold)
  case closed

  /// Whether an open conversation is being offered to the agent.
  public enum Offer: Hashable, Sendable {
    case waits
    /// It was missed or rejected: it waits, and is offered again once the desk has changed.
    case returned
    case rings(until: Instant)
  }

  /// Whether a conversation in Wrap-up still takes capacity.
  public enum CapacityHold: Hashable, Sendable {
    /// Until it is closed.
    case held
    case heldUntil(Instant)
    case freed
  }

  /// The status as the product names it, without what an open conversation waits for.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case open = "Open"
    case active = "Active"
    case wrapUp = "Wrap-up"
    case closed = "Closed"

    /// The `statuscode` of `msdyn_ocliveworkitem`; its label is the word.
    public var statusCode: Int {
      switch self {
      case .open: 1
      case .active: 2
      case .wrapUp: 5
      case .closed: 4
      }
    }
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

  /// Whether the agent has a session for it.
  var isAtTheDesk: Bool {
    switch self {
    case .active, .wrapUp: true
    case .open, .closed: false
    }
  }

  /// The instant at which it stops ringing, if it is ringing.
  public var ringsUntil: Instant? {
    switch self {
    case .open(.rings(let until)): until
    case .open(.waits), .open(.returned), .active, .wrapUp, .closed: nil
    }
  }

  /// The instant at which it stops taking capacity in Wrap-up, if one is set.
  public var heldUntil: Instant? {
    switch self {
    case .wrapUp(.heldUntil(let until)): until
    case .open, .active, .wrapUp(.held), .wrapUp(.freed), .closed: nil
    }
  }

  /// Whether it takes some of the agent's capacity.
  public var takesCapacity: Bool {
    switch self {
    case .active, .wrapUp(.held), .wrapUp(.heldUntil): true
    case .open, .wrapUp(.freed), .closed: false
    }
  }

  public var rings: Bool { ringsUntil != nil }

  /// Whether it is open but not ringing.
  var waits: Bool {
    switch self {
    case .open(.waits), .open(.returned): true
    case .open(.rings), .active, .wrapUp, .closed: false
    }
  }

  /// Whether it was missed or rejected and has not been offered since.
  var isReturned: Bool {
    switch self {
    case .open(.returned): true
    case .open(.waits), .open(.rings), .active, .wrapUp, .closed: false
    }
  }
}

extension ConversationStatus.CapacityHold {
  /// What a conversation that ends now holds.
  init(_ blocking: WrapUpBlocking, from now: Instant) {
    switch blocking {
    case .always: self = .held
    case .never: self = .freed
    case .time(let span): self = .heldUntil(now + span)
    }
  }
}

/// Whether the customer is in the chat.
public enum CustomerPresence: Hashable, Sendable {
  case here
  /// The connection is lost; the chat is kept until this instant.
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
public enum EndedBy: String, Hashable, Sendable, CaseIterable {
  case agent, customer, disconnection
  /// The trainer started over with the customer.
  case startingOver
}
