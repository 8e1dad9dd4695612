import Records

/// A button of a simulated third-party app, by the text that it has in our sample pages (invented).
public enum SimulatedControl: String, Hashable, Sendable, CaseIterable {
  case signIn = "Sign in"
  case invite = "Invite"
  case connect = "Connect"
  case end = "End"

  /// What pressing it does in a tab.
  public func inputs(in tab: TabNumber, of page: Page) -> [Input] {
    switch self {
    case .signIn: [.provider(.signsIn(tab))]
    case .invite: [.provider(.startsSession(tab))]
    case .connect: events(.connected, in: tab, of: page)
    case .end: events(.ended, in: tab, of: page)
    }
  }

  private func events(_ milestone: ProviderEvent.Milestone, in tab: TabNumber, of page: Page) -> [Input] {
    page.eventModes.map { mode in
      .provider(.sends(ProviderEvent(milestone, of: mode), to: page.behaviour.target, from: tab))
    }
  }
}

extension PageActivity {
  /// Whether it is an error of the page: an exception that it did not catch, or an error that it logged.
  public var isError: Bool {
    switch self {
    case .threw: true
    case .logged(let level, _, _): level == "error"
    case .hangs, .lostBrowser: true
    case .alerted, .askedOutside, .reachedOutside, .foundNothing, .triedToLeave, .triedToReplaceDesk,
      .triedToOpenWindow, .triedToDownload, .askedForDevice, .sentUnknownEvent, .postedMessage, .calledHost,
      .more:
      false
    }
  }

  /// Whether the page asked for something of another host.
  public var leavesTheHost: Bool {
    switch self {
    case .askedOutside, .reachedOutside, .triedToLeave, .triedToReplaceDesk, .triedToOpenWindow: true
    case .logged, .threw, .alerted, .foundNothing, .triedToDownload, .askedForDevice, .sentUnknownEvent,
      .postedMessage, .calledHost, .hangs, .lostBrowser, .more:
      false
    }
  }
}
