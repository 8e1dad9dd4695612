import Records

extension State {
  /// Looks up the row that a mode's session takes on this trigger.
  @inline(__always)
  func transition(
    of mode: RemoteAssistanceMode, on trigger: SessionTrigger, in number: ConversationNumber
  ) -> SessionTransition? {
    guard conversations.indices.contains(number.index) else { return nil }
    var status = ask(number) { $0.sessions.lastStatus(of: mode) }
    // Only of a leaked session do the tabs matter.
    if status?.isLeaked == true { status = ask(number) { $0.effectiveStatus(of: mode) } }
    return SessionRow.row(for: status, on: trigger).map { SessionTransition($0, of: mode) }
  }

  /// Finishes all live secondary sessions when the conversation ends.
  mutating func finishSessions(of number: ConversationNumber, _ transaction: inout Transaction) {
    for session in ask(number, { $0.sessions.live }) ?? [] {
      take(transition(of: session.mode, on: .conversationEnded, in: number), in: number, &transaction)
    }
  }

  /// Creates the session that a row asks for, for the selected action.
  ///
  /// - Parameter openTab: the tab that was already open for it.
  mutating func request(
    _ transition: SessionTransition?, for action: GUID, openTab: TabNumber?, in number: ConversationNumber,
    _ transaction: inout Transaction
  ) {
    guard let transition else { return }
    switch transition.row.outcome {
    case .requested:
      let mode = transition.mode
      emit(
        .session(.requested(number, id: identifiers.next, mode, action: action, openTab: openTab)),
        by: transition, &transaction)
      emit(.message(.system(number, .sessionRequested(mode))), by: transition, &transaction)
      updatePresence(&transaction)
    // A live session stays as it is.
    case .connected, .ended, .cancelled, nil: break
    }
  }

  /// Gives a session the status that its row says.
  mutating func take(
    _ transition: SessionTransition?, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    guard let transition, let status = transition.row.outcome else { return }
    let mode = transition.mode
    switch status {
    // Only `request` creates a session, because only it knows the action.
    case .requested: break
    case .connected(isLeaked: false):
      emit(.session(.became(status, number, mode)), by: transition, &transaction)
      emit(.message(.system(number, .sessionConnected(mode))), by: transition, &transaction)
      updatePresence(&transaction)
      withdrawOffers(&transaction)
    case .connected(isLeaked: true):
      emit(.session(.became(status, number, mode)), by: transition, &transaction)
      emit(.warning(.sessionLeaked(number, mode)), by: transition, &transaction)
    case .ended(let reason):
      emit(.session(.became(status, number, mode)), by: transition, &transaction)
      emit(.message(.system(number, .sessionEnded(mode))), by: transition, &transaction)
      withdrawInvitations(for: mode, in: number, &transaction)
      switch reason {
      case .secondaryChannelClosed:
        updatePresence(&transaction)
        offerWaiting(&transaction)
      // Both happen once the conversation itself has ended.
      case .conversationClosed: break
      }
    case .cancelled:
      emit(.session(.became(status, number, mode)), by: transition, &transaction)
      emit(.message(.system(number, .sessionCancelled(mode))), by: transition, &transaction)
      withdrawInvitations(for: mode, in: number, &transaction)
    }
  }
}
