import Diagnostics
import Records

/// Questions that the rules ask about a page's events.
extension AppTabPage {
  /// The events for a milestone that the page is expected to send.
  func events(_ milestone: ProviderEvent.Milestone) -> [ProviderEvent] {
    modes.map { ProviderEvent(milestone, of: $0) }
  }

  /// The expected events that it certainly does not send, except one with a misspelled name, which another
  /// rule reports.
  func missing(_ milestone: ProviderEvent.Milestone) -> [ProviderEvent] {
    events(milestone).filter { event in
      !mayDispatch(event) && !dispatches.contains { $0.name.flatMap(meant(by:)) == event }
    }
  }

  /// Whether the page may dispatch an event, as far as reading its scripts shows.
  private func mayDispatch(_ event: ProviderEvent) -> Bool {
    isIncomplete || handedOver.contains(event.name) || dispatches.contains { may($0, be: event) }
  }

  /// Whether the page may dispatch an event when it is left.
  func mayDispatchOnUnload(_ event: ProviderEvent) -> Bool {
    isIncomplete || handedOver.contains(event.name)
      || dispatches.contains { $0.isUnloading && may($0, be: event) }
  }

  /// Whether a dispatch of an unknown name may be this event.
  ///
  /// Libraries dispatch events with any name to any element, so this counts only if the page contains this
  /// event's name somewhere.
  private func may(_ dispatch: PageDispatch, be event: ProviderEvent) -> Bool {
    guard dispatch.name == nil else { return dispatch.event == event }
    return dispatch.target.isTop || mentioned.contains(event)
  }

  /// The event probably meant by a name that is not one of the four.
  ///
  /// A provider's own events naturally resemble the four: `CobrowseInvitedEvent`. So a name that differs by
  /// more than case counts as misspelled only if the event it resembles is never dispatched.
  func meant(by name: String) -> ProviderEvent? {
    guard ProviderEvent(rawValue: name) == nil else { return nil }
    if let event = ProviderEvent.allCases.first(where: { $0.name.lowercased() == name.lowercased() }) {
      return event
    }
    let dispatched = Set(dispatches.compactMap(\.event))
    let absent = ProviderEvent.allCases.filter { event in
      !dispatched.contains(event) && (modes.isEmpty || modes.contains(event.mode))
    }
    return NearestName.to(name, among: absent.map(\.name)).flatMap(ProviderEvent.init(rawValue:))
  }
}

extension DispatchTarget {
  /// Whether Omnichannel hears events on this target.
  fileprivate var isTop: Bool {
    switch self {
    case .top: true
    case .window, .parent, .document, .topDocument, .element, .unknown: false
    }
  }

  /// The wrong target of an event, in words; nil if it is right or unknown.
  var words: String? {
    switch self {
    case .top, .unknown: nil
    case .window: "the page's own `window`"
    case .parent: "`window.parent`"
    case .document: "the page's own `document`"
    case .topDocument: "`window.top.document`"
    case .element: "an element of the page"
    }
  }
}
