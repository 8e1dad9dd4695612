import Organizations
import Records

// What a person means who does not say whom or which.

extension State {
  /// The conversation that has been ringing longest; if none rings, the one that has been waiting longest.
  public var firstOpen: Conversation? {
    underWay.first { $0.status.rings } ?? underWay.first { $0.status.isOpen }
  }

  /// The customer who arrives next: the first who has not been here, otherwise the first who has left.
  public var nextCustomer: Customer? {
    let absent = organization.customers.filter { !isUnderWay($0) }
    guard absent.count > 1 else { return absent.first }
    return absent.first { !hasBeenHere($0) } ?? absent.first
  }

  // By index, because the hint of every frame asks for the next customer.

  private func isUnderWay(_ customer: Customer) -> Bool {
    let underWay = underWay
    var index = 0
    while index < underWay.count {
      if underWay[index].customer == customer { return true }
      index += 1
    }
    return false
  }

  private func hasBeenHere(_ customer: Customer) -> Bool {
    var index = 0
    while index < conversations.count {
      if conversations[index].customer == customer { return true }
      index += 1
    }
    return false
  }
}

extension Conversation {
  /// The event by which a page reports a milestone.
  ///
  /// Its mode is that of a session waiting for it, if any.
  public func event(reporting milestone: ProviderEvent.Milestone, from page: Page) -> ProviderEvent {
    let mode = page.modes.first { awaits(milestone, of: $0) } ?? page.modes.first ?? .coBrowse
    return ProviderEvent(milestone, of: mode)
  }

  /// Whether a report of a milestone would change a mode's session.
  public func awaits(_ milestone: ProviderEvent.Milestone, of mode: RemoteAssistanceMode) -> Bool {
    let report = SessionTrigger.reported(milestone, onUnload: false)
    return SessionRow.row(for: effectiveStatus(of: mode), on: report)?.outcome != nil
  }
}
