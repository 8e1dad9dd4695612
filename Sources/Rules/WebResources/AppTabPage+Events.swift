import Diagnostics
import Records

/// What the rules ask of a page's events.
extension AppTabPage {
  /// The events of a milestone that the page is expected to send.
  func events(_ milestone: ProviderEvent.Milestone) -> [ProviderEvent] {
    modes.map { ProviderEvent(milestone, of: $0) }
  }

  /// The expected events that it certainly does not send; one whose name is misspelt is told as such.
  func missing(_ milestone: ProviderEvent.Milestone) -> [ProviderEvent] {
    events(milestone).filter { event in
      !mayDispatch(event) && !dispatches.contains { $0.name.flatMap(meant(by:)) == event }
    }
  }

  /// Whether the page may dispatch an event, as far as reading shows.
  private func mayDispatch(_ event: ProviderEvent) -> Bool {
    isIncomplete || handedOver.contains(event.name) || dispatches.contains { may($0, be: event) }
  }

  /// The same for when the page is left.
  func mayDispatchOnUnload(_ event: ProviderEvent) -> Bool {
    isIncomplete || handedOver.contains(event.name)
      || dispatches.contains { $0.isUnloading && may($0, be: event) }
  }

  /// Whether an event whose name is not known may be this one.
  ///
  /// Libraries dispatch events of any name to any element: that counts only where the page writes this event's name
  /// somewhere.
  private func may(_ dispatch: PageDispatch, be event: ProviderEvent) -> Bool {
    guard dispatch.name == nil else { return dispatch.event == event }
    return dispatch.target.isTop || mentioned.contains(event)
  }

  /// The event that was probably meant by a name which is none of the four.
  ///
  /// A provider may have events of its own, which are near to the four by nature: `CobrowseInvitedEvent`. So a name
  /// that differs by more than case counts as misspelt only while what it is near to is never dispatched.
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
  /// Whether Omnichannel hears it.
  fileprivate var isTop: Bool {
    switch self {
    case .top: true
    case .window, .parent, .document, .topDocument, .unknown: false
    }
  }

  /// Where an event goes that does not go to `window.top`; nil for what is right, or not known.
  var words: String? {
    switch self {
    case .top, .unknown: nil
    case .window: "the page's own `window`"
    case .parent: "`window.parent`"
    case .document: "the page's own `document`"
    case .topDocument: "`window.top.document`"
    }
  }
}
