import Records

/// Where a conversation's session of a mode stands, as far as the session table tells it apart.
public enum SessionStanding: Hashable, Sendable, CaseIterable {
  /// The conversation has never had a session of the mode.
  case absent
  case requested
  case connected
  /// Connected, with no app tab left that could end it.
  case leaked
  /// Ended or cancelled.
  case finished
}

extension Conversation {
  /// Where its session of a mode stands.
  public func standing(of mode: RemoteAssistanceMode) -> SessionStanding {
    switch session(of: mode)?.status {
    case nil: .absent
    case .requested: .requested
    case .connected(isLeaked: false): .connected
    // A new tab takes a leaked session up: that tab can end it.
    case .connected(isLeaked: true): hasTab(for: mode) ? .connected : .leaked
    case .ended, .cancelled: .finished
    }
  }

  /// Whether an app tab is open whose events count for the session of a mode.
  func hasTab(for mode: RemoteAssistanceMode) -> Bool {
    tabs.contains { $0.page?.modes.contains(mode) == true }
  }
}
