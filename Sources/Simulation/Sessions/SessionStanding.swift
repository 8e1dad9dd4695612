import Records

/// The standing of a conversation's session of a mode, in the distinctions that the session table makes.
public enum SessionStanding: Hashable, Sendable, CaseIterable {
  /// The conversation has never had a session of the mode.
  case absent
  case requested
  case connected
  /// Connected, but no app tab is left that could end it.
  case leaked
  /// Ended or cancelled.
  case finished
}

extension Conversation {
  /// The standing of the conversation's session of a mode.
  public func standing(of mode: RemoteAssistanceMode) -> SessionStanding {
    switch session(of: mode)?.status {
    case nil: .absent
    case .requested: .requested
    case .connected(isLeaked: false): .connected
    // A new tab adopts a leaked session, because that tab can end it.
    case .connected(isLeaked: true): hasTab(for: mode) ? .connected : .leaked
    case .ended, .cancelled: .finished
    }
  }

  /// Whether an app tab is open whose events count for the mode's session.
  func hasTab(for mode: RemoteAssistanceMode) -> Bool {
    tabs.contains { $0.page?.modes.contains(mode) == true }
  }
}
