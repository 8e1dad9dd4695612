import Diagnostics

/// A row of the session table: the status of a secondary session, what happens to it, and its new status.
///
/// The table is total, and the compiler checks that. Decisions look up a row, facts carry the row, and
/// coverage counts it. Causes with the same outcome have separate rows, because each is worth rehearsing.
public enum SessionRow: String, Hashable, Sendable, CaseIterable {
  case requested, requestedAfterAnother
  case connected
  case cancelledByEvent, cancelledByUnload, cancelledByTab, cancelledByConversation
  case endedByEvent, endedByUnload, endedByConversation
  case leaked, leakedTakenUp
  case selectedWhileRequested, selectedWhileConnected
  case eventRepeated, endedAfterTheEnd, eventWithoutSession, eventOfOtherMode, eventToWindow

  /// The row for a session with this status and this trigger.
  ///
  /// - Parameter status: nil if there has never been a session, and leaked only if no app tab is left that
  ///   could end it.
  /// - Returns: nil if there is no session that it could happen to.
  public static func row(for status: SecondarySessionStatus?, on trigger: SessionTrigger) -> SessionRow? {
    switch (status, trigger) {
    case (nil, .actionSelected): .requested
    case (.ended, .actionSelected), (.cancelled, .actionSelected): .requestedAfterAnother
    case (.requested, .actionSelected): .selectedWhileRequested
    case (.connected(isLeaked: false), .actionSelected): .selectedWhileConnected
    case (.connected(isLeaked: true), .actionSelected): .leakedTakenUp

    case (.requested, .reported(.connected, _)): .connected
    case (.connected, .reported(.connected, _)): .eventRepeated
    case (nil, .reported(.connected, _)), (.ended, .reported(.connected, _)),
      (.cancelled, .reported(.connected, _)):
      .eventWithoutSession

    case (.requested, .reported(.ended, onUnload: false)): .cancelledByEvent
    case (.connected, .reported(.ended, onUnload: false)): .endedByEvent
    case (nil, .reported(.ended, onUnload: false)), (.ended, .reported(.ended, onUnload: false)),
      (.cancelled, .reported(.ended, onUnload: false)):
      .eventWithoutSession

    case (.requested, .reported(.ended, onUnload: true)): .cancelledByUnload
    case (.connected, .reported(.ended, onUnload: true)): .endedByUnload
    case (.ended, .reported(.ended, onUnload: true)), (.cancelled, .reported(.ended, onUnload: true)):
      .endedAfterTheEnd
    case (nil, .reported(.ended, onUnload: true)): nil

    case (.requested, .lastTabClosed): .cancelledByTab
    case (.connected, .lastTabClosed): .leaked
    case (nil, .lastTabClosed), (.ended, .lastTabClosed), (.cancelled, .lastTabClosed): nil

    case (.requested, .conversationEnded): .cancelledByConversation
    case (.connected, .conversationEnded): .endedByConversation
    case (nil, .conversationEnded), (.ended, .conversationEnded), (.cancelled, .conversationEnded): nil

    case (_, .eventOfOtherMode): .eventOfOtherMode
    case (_, .eventToWindow): .eventToWindow
    }
  }

  /// The session's new status; nil if it does not change.
  public var outcome: SecondarySessionStatus? {
    switch self {
    case .requested, .requestedAfterAnother: .requested
    case .connected: .connected(isLeaked: false)
    case .cancelledByEvent, .cancelledByUnload: .cancelled(.endedEvent)
    case .cancelledByTab: .cancelled(.tabClosed)
    case .cancelledByConversation: .cancelled(.conversationEnded)
    case .endedByEvent, .endedByUnload: .ended(.secondaryChannelClosed)
    case .endedByConversation: .ended(.conversationClosed)
    case .leaked: .connected(isLeaked: true)
    case .leakedTakenUp, .selectedWhileRequested, .selectedWhileConnected, .eventRepeated, .endedAfterTheEnd,
      .eventWithoutSession, .eventOfOtherMode, .eventToWindow:
      nil
    }
  }

  /// The rule of the warning that the row raises, if any.
  public var warning: WarningRule? {
    switch self {
    case .leaked: .sessionLeaked
    case .eventRepeated: .eventRepeated
    case .eventWithoutSession: .eventWithoutSession
    case .eventOfOtherMode: .eventOfOtherMode
    case .eventToWindow: .eventToWindow
    case .requested, .requestedAfterAnother, .connected, .cancelledByEvent, .cancelledByUnload,
      .cancelledByTab, .cancelledByConversation, .endedByEvent, .endedByUnload, .endedByConversation,
      .leakedTakenUp, .selectedWhileRequested, .selectedWhileConnected, .endedAfterTheEnd:
      nil
    }
  }

  /// The claim that the row is based on.
  public var claim: ProductClaim {
    switch self {
    case .requested, .requestedAfterAnother: .escalationCreatesSession
    case .connected: .connectedEventConnects
    case .cancelledByEvent, .cancelledByUnload, .cancelledByTab, .cancelledByConversation:
      .unfinishedSessionIsCancelled
    case .endedByEvent, .endedByUnload: .endedEventEnds
    case .endedByConversation: .conversationEndEndsSessions
    case .leaked: .closedTabLeaksSession
    case .leakedTakenUp, .selectedWhileRequested, .selectedWhileConnected: .oneSessionPerMode
    case .eventRepeated, .endedAfterTheEnd, .eventWithoutSession: .repeatedEventChangesNothing
    case .eventOfOtherMode: .eventsBelongToTheirTab
    case .eventToWindow: .eventsElsewhereAreNotHeard
    }
  }
}
