import Records
import Simulation

/// What must hold of every state, whatever has happened.
enum Invariants {
  /// Says in words which do not hold.
  static func broken(in state: State) -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
      if !holds { broken.append(words()) }
    }

    let atTheDesk = state.conversations.filter(\.isAtTheDesk)
    expect(atTheDesk.count <= 10, "more than ten sessions")
    expect((state.focus == nil) == atTheDesk.isEmpty, "a session is in front exactly where there is one")
    if let focused = state.focused { expect(focused.isAtTheDesk, "the focus is at the desk") }
    if let due = state.nextDue { expect(due.instant >= state.now, "\(due) is due in the past") }
    if state.desk.hold == nil {
      expect(state.desk.presence == presence(of: state), "\(state.desk.presence) does not follow the work")
    }
    for (place, conversation) in state.conversations.enumerated() {
      expect(conversation.number.index == place, "conversation \(place) has another's number")
      for words in Invariants.broken(in: conversation, isFocused: state.focus == conversation.number) {
        expect(false, "conversation \(place): \(words)")
      }
    }
    return broken
  }

  private static func broken(in conversation: Conversation, isFocused: Bool) -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
      if !holds { broken.append(words()) }
    }

    for mode in RemoteAssistanceMode.allCases {
      let sessions = conversation.sessions.filter { $0.mode == mode }
      let live = sessions.count(where: \.isLive)
      expect(live <= 1, "two \(mode) sessions are live")
      expect(live == 0 || sessions.last?.isLive == true, "an older \(mode) session is live")
      expect(live == 0 || conversation.status == .active, "a \(mode) session is live after the end")
    }
    for session in conversation.sessions {
      expect(!session.isConnected || session.connected != nil, "a connected session has its instant")
    }

    let tabs = conversation.tabs
    expect(tabs.count <= 10, "more than ten tabs")
    expect(Set(tabs.map(\.number)).count == tabs.count, "two tabs have one number")
    expect(tabs.isEmpty != conversation.isAtTheDesk, "there are tabs exactly at the desk")
    expect(tabs.first.map { $0.page == nil } ?? true, "the first tab is the Summary")
    expect(tabs.dropFirst().allSatisfy { $0.page != nil }, "the other tabs have pages")
    expect((conversation.front != nil) == conversation.isAtTheDesk, "a tab is in front exactly at the desk")
    expect(conversation.front == nil || conversation.frontTab != nil, "the tab in front is there")
    for tab in tabs {
      guard let page = tab.page else { continue }
      let isSeen = isFocused && tab.number == conversation.front
      expect(page.loads > 0, "a page that never loaded")
      expect(page.isBehind != isSeen, "a page is behind exactly where it is not seen")
    }

    if conversation.status == .closed {
      expect(conversation.speech == nil, "a customer speaks after the end")
    }
    if case .cutOff = conversation.presence {
      expect(
        conversation.status == .active || conversation.status.isOpen, "a customer is waited for after the end"
      )
    }
    return broken
  }

  /// Says in words what an input has done that no input may do.
  static func broken(by input: Input, from before: State, to after: State, _ facts: [Fact]) -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
      if !holds { broken.append(words()) }
    }

    expect(!facts.isEmpty, "nothing was told")
    expect(after.inputCount == before.inputCount + 1, "the input was not counted")
    expect(after.factCount == before.factCount + facts.count, "the facts were not counted")
    var (sequence, instant) = (before.factCount, before.now)
    for fact in facts {
      expect(fact.sequence == sequence + 1, "facts are out of sequence")
      expect(fact.instant >= instant, "time ran back")
      expect(fact.cause.input == after.inputCount, "a fact names another input")
      (sequence, instant) = (fact.sequence, fact.instant)
    }
    expect(after.now == instant, "the clock is not at the last fact")
    if case .passTo(let instant) = input, instant >= before.now {
      expect(after.now == instant, "time did not pass")
      if let due = after.nextDue { expect(due.instant > instant, "\(due) is overdue") }
    }
    let isRefused = facts.contains { if case .refusal = $0.body { true } else { false } }
    if isRefused {
      expect(facts.count == 1, "something is half done")
      expect(
        Digest(after, withCounters: false) == Digest(before, withCounters: false),
        "a refusal changed something")
    }
    for (old, new) in zip(before.conversations, after.conversations) {
      expect(old.id == new.id, "a conversation has another id")
      expect(old.transcript.count <= new.transcript.count, "a transcript has lost a line")
      expect(old.status != .closed || new.status == .closed, "a closed conversation has been reopened")
    }
    return broken
  }

  /// The presence that the facts page gives for the work under way, worked out a second way.
  private static func presence(of state: State) -> Presence {
    let active = state.conversations.filter { $0.status == .active }
    let isConnected = active.contains { conversation in
      RemoteAssistanceMode.allCases.contains { conversation.liveSession(of: $0)?.isConnected == true }
    }
    let waits = state.conversations.contains { $0.status == .open(.waits) }
    let sessions = state.conversations.count(where: \.isAtTheDesk)
    if isConnected || active.count >= state.desk.agent.capacity || (sessions >= 10 && waits) {
      return .doNotDisturb
    }
    return active.isEmpty ? .available : .busy
  }
}
