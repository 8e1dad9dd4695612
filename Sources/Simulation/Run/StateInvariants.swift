import Records

extension State {
  /// The invariants broken by this state.
  public var brokenInvariants: [BrokenInvariant] {
    var check = InvariantCheck()
    let atTheDesk = conversations.filter(\.isAtTheDesk)
    check.expect(atTheDesk.count <= State.maximumSessions, .atMostTenSessions)
    check.expect(atTheDesk.map(\.number) == accepted, .sessionsAtTheDesk)
    check.expect((focus == nil) == atTheDesk.isEmpty, .sessionInFront)
    if let focused { check.expect(focused.isAtTheDesk, .focusAtTheDesk) }
    if let due = nextDue { check.expect(due.instant >= now, .nothingOverdue) }
    if desk.hold == nil { check.expect(desk.presence == presenceOfWork, .presenceFollowsWork) }
    // The count that is kept says what the sessions say.
    let isAnyConnected = atTheDesk.contains { $0.sessions.isAnyConnected }
    check.expect(isCapacityUsedUp == isAnyConnected, .presenceFollowsWork)
    check.expect(conversations.count(where: \.status.rings) <= 1, .oneRings)
    let open = conversations.filter { !$0.status.isClosed }.map(\.number)
    check.expect(open == unclosed, .openAreUnderWay)
    if open.isEmpty { check.expect(unitsTaken == 0 && !isCapacityUsedUp, .capacityGivenBack) }
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
      check.expect(!session.isLive || session.isLeaked || hasTab(for: session.mode), .liveHasTab)
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
