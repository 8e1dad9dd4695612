import Records

/// Something that happens to a secondary session: the input column of the session table.
public enum SessionTrigger: Hashable, Sendable {
  case actionSelected
  /// Omnichannel hears the third-party app report a milestone.
  case reported(ProviderEvent.Milestone, onUnload: Bool)
  /// The last app tab that could end the session closes.
  case lastTabClosed
  case conversationEnded
  /// The session's app tab sends an event that belongs to another mode.
  case eventOfOtherMode
  /// The session's app tab dispatches an event to `window`, where Omnichannel does not hear it.
  case eventToWindow
}

extension SessionTrigger: CaseIterable {
  public static let allCases: [SessionTrigger] =
    [.actionSelected]
    + ProviderEvent.Milestone.allCases.flatMap { milestone in
      [false, true].map { SessionTrigger.reported(milestone, onUnload: $0) }
    } + [.lastTabClosed, .conversationEnded, .eventOfOtherMode, .eventToWindow]
}
