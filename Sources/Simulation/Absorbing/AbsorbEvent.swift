extension State {
  @inline(__always)
  mutating func absorb(_ fact: EventFact) {
    switch fact.event.milestone {
    // An app that has reported Connected, automatically or by hand, has nothing left to wait for.
    case .connected: changePage(fact.conversation, fact.tab) { $0.connects = nil }
    case .ended: break
    }
  }
}
