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

  /// The events for a milestone that only code that never runs would send.
  ///
  /// Another rule reports an Ended event that nothing sends on unload, and a misspelled call of the code that
  /// would send it.
  func unsent(_ milestone: ProviderEvent.Milestone) -> [UnsentEvent] {
    guard !isIncomplete else { return [] }
    let misspelled = Set(missingHandlers.compactMap(\.nearest) + failingCalls.compactMap(\.nearest))
    return events(milestone).compactMap { event in
      let alive = dispatches.contains {
        $0.death == nil && (may($0, be: event) || $0.name.flatMap(meant(by:)) == event)
      }
      guard !alive, !handedOver.contains(event.name) else { return nil }
      let dead = dispatches.filter { $0.event == event && $0.target.words == nil }
      let deaths = dead.compactMap { dispatch in
        dispatch.death.map { (death: $0, isUnloading: dispatch.isUnloading) }
      }
      let first = deaths.first { !$0.death.isUsed } ?? deaths.first
      guard let first, first.death.function.map({ !isMentioned($0) && !misspelled.contains($0) }) ?? true
      else { return nil }
      if milestone.isReportedOnUnload, first.death.isFunction, !first.isUnloading { return nil }
      return UnsentEvent(event: event, death: first.death)
    }
  }

  /// Whether the page may dispatch an event when it is left.
  func mayDispatchOnUnload(_ event: ProviderEvent) -> Bool {
    isIncomplete || unloadsIndirectly || handedOver.contains(event.name)
      || dispatches.contains {
        $0.isUnloading && $0.postponement == nil && $0.death == nil && may($0, be: event)
      }
  }

  /// What puts an event off until the page has gone.
  func postponement(of event: ProviderEvent) -> Place? {
    dispatches.filter { $0.isUnloading && $0.event == event }.compactMap(\.postponement).min()
  }

  /// Why the code that sends an event when the page is left never runs.
  func unloadDeath(of event: ProviderEvent) -> PageCodeDeath? {
    dispatches.filter { $0.isUnloading && $0.event == event }.compactMap(\.death).min { $0.place < $1.place }
  }

  /// Why the only code that reads the address never runs; nil if it may, or if another rule reports why.
  var unreachedRead: PageCodeDeath? {
    guard elsewhere.allSatisfy(\.isOfProduct) else { return nil }
    let misspelled = Set(missingHandlers.compactMap(\.nearest) + failingCalls.compactMap(\.nearest))
    let isExplained = unreachedReads.contains { death in
      death.function.map { isMentioned($0) || misspelled.contains($0) } ?? death.isFunction
    }
    return isExplained ? nil : unreachedReads.first { $0.isFunction && !$0.isUsed }
  }

  /// Whether another dispatch may send the same event to `window.top`.
  func isSentToTop(_ dispatch: PageDispatch) -> Bool {
    dispatches.contains {
      $0.target.isTop && $0.death == nil && ($0.name == nil || $0.name == dispatch.name)
    }
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
  var isTop: Bool {
    switch self {
    case .top: true
    case .window, .parent, .opener, .frame, .popup, .document, .topDocument, .element, .ownObject, .unknown:
      false
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
    case .opener: "`window.opener`"
    case .frame: "a frame of the page"
    case .popup: "a window that the page opens"
    case .ownObject: "an object of the page"
    case .element: "an element of the page"
    }
  }
}
