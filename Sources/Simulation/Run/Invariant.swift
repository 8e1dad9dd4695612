import Records

/// Something that always holds, for every state and every step of any run.
///
/// The raw value states what holds.
public enum Invariant: String, Hashable, Sendable, CaseIterable {
  // About a state.
  case atMostTenSessions = "an agent has at most ten sessions"
  case sessionInFront = "a session is in front exactly where there is one"
  case focusAtTheDesk = "the conversation in front is at the desk"
  case nothingOverdue = "nothing is due in the past"
  case presenceFollowsWork = "the presence follows the work under way"
  case oneRings = "one conversation rings at a time"
  case numbersAreIndices = "a conversation's number is its index"
  // About a conversation.
  case oneLiveSession = "a conversation has one live session of a mode"
  case lastSessionLive = "the live session of a mode is its last one"
  case liveOnlyWhileActive = "a session is live only while its conversation is active"
  case connectedHasInstant = "a connected session has its instant"
  case atMostTenTabs = "a session has at most ten app tabs"
  case tabNumbersDiffer = "no two app tabs of a conversation have one number"
  case tabsAtTheDesk = "a conversation has app tabs exactly while it is at the desk"
  case summaryFirst = "the first app tab is Summary, and the others have pages"
  case frontTabAtTheDesk = "an app tab is in front exactly while its conversation is at the desk"
  case frontTabIsOpen = "the app tab in front is open"
  case pageHasLoaded = "an open page has loaded"
  case pageBehindUnlessSeen = "a page is behind exactly where the agent does not see it"
  case invitedWhileActive = "an invitation is open only while its conversation is active"
  case silentAfterTheEnd = "a customer says nothing more once the conversation is closed"
  case awaitedWhileOpen = "a customer who was cut off is awaited only before the end"
  // About an input and its result.
  case everyInputHasFacts = "every input gives a fact"
  case inputsAreCounted = "every input is counted once"
  case factsAreCounted = "every fact is counted once"
  case factsInSequence = "facts are numbered in order"
  case timeRunsForward = "time never runs back"
  case factsNameTheirInput = "a fact names the input that led to it"
  case clockAtLastFact = "the clock stands at the last fact"
  case timePasses = "where time is let pass it does, and what is due happens"
  case refusedWhole = "what is refused is refused whole, and changes nothing"
  case identitiesStay = "a conversation keeps its id"
  case transcriptsGrow = "a transcript loses no line"
  case closedStaysClosed = "a closed conversation stays closed"
}

/// An invariant that does not hold, and the conversation it is about.
public struct BrokenInvariant: Hashable, Sendable {
  public let invariant: Invariant
  /// nil if it is not about one conversation.
  public let conversation: ConversationNumber?
}

/// Collects broken invariants.
struct InvariantCheck {
  private(set) var broken: [BrokenInvariant] = []
  var conversation: ConversationNumber?

  mutating func expect(_ holds: Bool, _ invariant: Invariant) {
    if !holds { broken.append(BrokenInvariant(invariant: invariant, conversation: conversation)) }
  }
}

extension State {
  /// The invariants broken by this state.
  public var brokenInvariants: [BrokenInvariant] {
    var check = InvariantCheck()
    let atTheDesk = conversations.filter(\.isAtTheDesk)
    check.expect(atTheDesk.count <= State.maximumSessions, .atMostTenSessions)
    check.expect((focus == nil) == atTheDesk.isEmpty, .sessionInFront)
    if let focused { check.expect(focused.isAtTheDesk, .focusAtTheDesk) }
    if let due = nextDue { check.expect(due.instant >= now, .nothingOverdue) }
    if desk.hold == nil { check.expect(desk.presence == presenceOfWork, .presenceFollowsWork) }
    check.expect(conversations.count(where: \.status.rings) <= 1, .oneRings)
    for (index, conversation) in conversations.enumerated() {
      check.conversation = conversation.number
      check.expect(conversation.number.index == index, .numbersAreIndices)
      conversation.checkSessions(&check)
      conversation.checkTabs(&check, isFocused: focus == conversation.number)
      conversation.checkCustomer(&check)
    }
    return check.broken
  }

  /// The presence that follows from the current work, computed independently of the decisions.
  private var presenceOfWork: Presence {
    let active = conversations.filter(\.status.isActive)
    let isConnected = active.contains { conversation in
      RemoteAssistanceMode.allCases.contains { conversation.liveSession(of: $0)?.isConnected == true }
    }
    let waits = conversations.contains(where: \.status.waits)
    let sessions = conversations.count(where: \.isAtTheDesk)
    let taking = conversations.count { conversation in
      conversation.status.isActive || (conversation.status.isInWrapUp && conversation.status.takesCapacity)
    }
    let isFull = Double(taking) * Double(workstream.capacityUnits) >= Double(desk.agent.capacity)
    if isConnected || isFull || (sessions >= State.maximumSessions && waits) {
      return .doNotDisturb
    }
    return taking == 0 ? .available : .busy
  }
}

extension Conversation {
  fileprivate func checkSessions(_ check: inout InvariantCheck) {
    for mode in RemoteAssistanceMode.allCases {
      let sessions = sessions.filter { $0.mode == mode }
      let live = sessions.count(where: \.isLive)
      check.expect(live <= 1, .oneLiveSession)
      check.expect(live == 0 || sessions.last?.isLive == true, .lastSessionLive)
      check.expect(live == 0 || status.isActive, .liveOnlyWhileActive)
    }
    for session in sessions {
      check.expect(!session.isConnected || session.connected != nil, .connectedHasInstant)
    }
  }

  fileprivate func checkTabs(_ check: inout InvariantCheck, isFocused: Bool) {
    check.expect(tabs.count <= State.maximumTabs, .atMostTenTabs)
    check.expect(Set(tabs.map(\.number)).count == tabs.count, .tabNumbersDiffer)
    check.expect(tabs.isEmpty != isAtTheDesk, .tabsAtTheDesk)
    check.expect(tabs.first.map { $0.page == nil } ?? true, .summaryFirst)
    check.expect(tabs.dropFirst().allSatisfy { $0.page != nil }, .summaryFirst)
    check.expect((front != nil) == isAtTheDesk, .frontTabAtTheDesk)
    check.expect(front == nil || frontTab != nil, .frontTabIsOpen)
    for tab in tabs {
      guard let page = tab.page else { continue }
      check.expect(page.loads > 0, .pageHasLoaded)
      check.expect(page.invitation.open == nil || status.isActive, .invitedWhileActive)
      check.expect(page.isBehind != (isFocused && tab.number == front), .pageBehindUnlessSeen)
    }
  }

  fileprivate func checkCustomer(_ check: inout InvariantCheck) {
    if status.isClosed { check.expect(speech == nil, .silentAfterTheEnd) }
    if case .cutOff = presence { check.expect(status.isActive || status.isOpen, .awaitedWhileOpen) }
  }
}

extension State {
  /// The invariants broken by the result of an input.
  ///
  /// - Parameters:
  ///   - after: the state after the input.
  ///   - facts: the facts that the input caused.
  public func invariantsBroken(by input: Input, to after: State, _ facts: some Sequence<Fact>)
    -> [BrokenInvariant]
  {
    var check = InvariantCheck()
    let facts = Array(facts)
    check.expect(!facts.isEmpty, .everyInputHasFacts)
    check.expect(after.inputCount == inputCount + 1, .inputsAreCounted)
    check.expect(after.factCount == factCount + facts.count, .factsAreCounted)
    var (sequence, instant) = (factCount, now)
    for fact in facts {
      check.expect(fact.sequence == sequence + 1, .factsInSequence)
      check.expect(fact.instant >= instant, .timeRunsForward)
      check.expect(fact.cause.input == after.inputCount, .factsNameTheirInput)
      (sequence, instant) = (fact.sequence, fact.instant)
    }
    check.expect(after.now == instant, .clockAtLastFact)
    if case .passTo(let instant) = input, instant >= now {
      check.expect(after.now == instant, .timePasses)
      if let due = after.nextDue { check.expect(due.instant > instant, .timePasses) }
    }
    if facts.contains(where: \.isRefusal) {
      check.expect(facts.count == 1 && after.isEqualApartFromCounts(to: self), .refusedWhole)
    }
    for (old, new) in zip(conversations, after.conversations) {
      check.conversation = old.number
      check.expect(old.id == new.id, .identitiesStay)
      check.expect(old.transcript.count <= new.transcript.count, .transcriptsGrow)
      check.expect(!old.status.isClosed || new.status.isClosed, .closedStaysClosed)
    }
    return check.broken
  }

  /// Whether the states are equal except for the numbers of inputs and facts.
  public func isEqualApartFromCounts(to other: State) -> Bool {
    var other = other
    (other.factCount, other.inputCount) = (factCount, inputCount)
    return self == other
  }
}

extension Fact {
  fileprivate var isRefusal: Bool {
    if case .refusal = body { true } else { false }
  }
}
