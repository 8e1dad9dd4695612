/// One of the four events that the article expects from a third-party application.
public enum ProviderEvent: String, Hashable, Sendable, CaseIterable {
  case cobrowseConnected = "CobrowseConnectedEvent"
  case cobrowseEnded = "CobrowseEndedEvent"
  case screenShareConnected = "ScreenShareConnectedEvent"
  case screenShareEnded = "ScreenShareEndedEvent"

  /// The event's name, as dispatched by the page.
  public var name: String { rawValue }

  public var mode: RemoteAssistanceMode {
    switch self {
    case .cobrowseConnected, .cobrowseEnded: .coBrowse
    case .screenShareConnected, .screenShareEnded: .screenSharing
    }
  }

  public var milestone: Milestone {
    switch self {
    case .cobrowseConnected, .screenShareConnected: .connected
    case .cobrowseEnded, .screenShareEnded: .ended
    }
  }

  /// The session milestone that an event reports, in the order in which a session reaches them.
  public enum Milestone: Hashable, Sendable, CaseIterable {
    case connected, ended

    /// Whether a page also reports it from onbeforeunload.
    public var isReportedOnUnload: Bool {
      switch self {
      case .connected: false
      case .ended: true
      }
    }
  }

  public init(_ milestone: Milestone, of mode: RemoteAssistanceMode) {
    switch (mode, milestone) {
    case (.coBrowse, .connected): self = .cobrowseConnected
    case (.coBrowse, .ended): self = .cobrowseEnded
    case (.screenSharing, .connected): self = .screenShareConnected
    case (.screenSharing, .ended): self = .screenShareEnded
    }
  }
}
