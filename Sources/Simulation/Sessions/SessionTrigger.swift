import Records

/// Something that happens to a secondary session: the input column of the session table.
public enum SessionTrigger: Hashable, Sendable, CaseIterable {
  case actionSelected
  case connectedEvent
  case endedEvent
  /// The page sends its Ended event from `onbeforeunload`.
  case endedEventOnUnload
  /// The last app tab that could end the session closes.
  case lastTabClosed
  case conversationEnded
  /// The session's app tab sends an event that belongs to another mode.
  case eventOfOtherMode
  /// The session's app tab dispatches an event to `window`, where Omnichannel does not hear it.
  case eventToWindow

  /// Omnichannel hears an app report a milestone.
  public init(reporting milestone: ProviderEvent.Milestone, from origin: EventFact.Origin) {
    switch (milestone, origin) {
    case (.connected, .actor), (.connected, .timer), (.connected, .unload): self = .connectedEvent
    case (.ended, .actor), (.ended, .timer): self = .endedEvent
    case (.ended, .unload): self = .endedEventOnUnload
    }
  }
}
