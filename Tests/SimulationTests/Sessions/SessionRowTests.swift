import Organizations
import Records
import Simulation
import Testing

/// The session table as a value: all rows are used, and sessions follow their rows.
@Suite("The rows of the session table")
struct SessionRowTests {
  /// Every status in the table, and nil for no session.
  private static let statuses: [SecondarySessionStatus?] = [
    nil, .requested, .connected(isLeaked: false), .connected(isLeaked: true),
    .ended(.secondaryChannelClosed), .ended(.conversationClosed), .cancelled(.endedEvent),
    .cancelled(.tabClosed), .cancelled(.conversationEnded),
  ]

  @Test("Every row applies to some trigger and status")
  func everyRowIsReached() {
    let rows = Self.statuses.flatMap { status in
      SessionTrigger.allCases.compactMap { SessionRow.row(for: status, on: $0) }
    }
    #expect(Set(rows) == Set(SessionRow.allCases))
  }

  @Test("Every trigger has a row, except closing and ending without a live session")
  func theTableIsTotal() {
    for status in Self.statuses {
      let missing = SessionTrigger.allCases.filter { SessionRow.row(for: status, on: $0) == nil }
      switch status {
      case .requested, .connected: #expect(missing == [])
      case .ended, .cancelled: #expect(missing == [.lastTabClosed, .conversationEnded])
      case nil:
        #expect(missing == [.reported(.ended, onUnload: true), .lastTabClosed, .conversationEnded])
      }
    }
  }

  @Test("A fact carries its row, and so do the facts that follow from it")
  func factsCarryTheirRow() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let rows = desk.last.map(\.cause.transition?.row)
    #expect(rows == [.requested, .requested, .requested, nil, nil, nil])
    desk.provider(.cobrowseConnected)
    #expect(desk.last.map(\.cause.transition?.row) == [.connected, .connected, .connected, nil])
    #expect(desk.last.first?.cause.transition?.mode == .coBrowse)
  }

  @Test("Closing a tab takes one row if its page sends Ended, another if it does not")
  func closingTabs() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.close("Fabrikam co-browse")
    #expect(desk.rows == [.cancelledByUnload])
    desk = Desk.connected(.coBrowse)
    desk.close("Fabrikam co-browse")
    #expect(desk.rows == [.endedByUnload])
    desk = Desk.chatting { $0.simulate { $0.endsOnUnload = false } }
    desk.press("Co-browse")
    desk.close("Fabrikam co-browse")
    #expect(desk.rows == [.cancelledByTab])
    desk = Desk.leaked(.coBrowse)
    #expect(desk.rows == [.leaked])
  }

  @Test("Selecting an action takes a row even if no session changes")
  func selecting() {
    var desk = Desk.leaked(.coBrowse)
    #expect(desk.focused?.effectiveStatus(of: .coBrowse) == .connected(isLeaked: true))
    desk.press("Co-browse")
    #expect(desk.rows == [.leakedTakenUp])
    // The new tab can end it.
    #expect(desk.focused?.effectiveStatus(of: .coBrowse) == .connected(isLeaked: false))
    desk.press("Co-browse")
    #expect(desk.rows == [.selectedWhileConnected])
    desk.provider(.cobrowseEnded)
    #expect(desk.rows == [.endedByEvent])
    desk.press("Co-browse")
    #expect(desk.rows == [.requestedAfterAnother])
    desk.press("Co-browse")
    #expect(desk.rows == [.selectedWhileRequested])
  }

  @Test("The Ended event of a reloaded page takes its row after the selection's row")
  func reloading() {
    var desk = Desk.connected(.coBrowse)
    desk.open("Active Conversation")
    desk.press("Co-browse")
    #expect(desk.rows == [.selectedWhileConnected, .endedByUnload])
  }

  @Test("The end of a conversation takes one row per mode")
  func conversationEnds() {
    var desk = Desk.connected(.coBrowse)
    desk.press("Share screen")
    desk.agent(.endsConversation(desk.inFront))
    #expect(desk.rows == [.endedByConversation, .cancelledByConversation])
    #expect(
      desk.last.compactMap(\.cause.transition?.mode) == [
        .coBrowse, .coBrowse, .screenSharing, .screenSharing,
      ]
    )
  }

  @Test("An event of another mode counts for the mode that opened its tab")
  func otherMode() {
    var desk = Desk.connected(.coBrowse)
    desk.provider(.screenShareEnded)
    #expect(desk.rows == [.eventOfOtherMode])
    #expect(desk.last.first?.cause.transition?.mode == .coBrowse)
  }

  @Test("In any run a session gets its row's status, warning and claim")
  func runs() {
    for seed in 0..<80 {
      var random = RandomInputs(seed: UInt64(seed))
      var state = State(random.organization())
      for _ in 0..<120 {
        var facts: Chunked<Fact> = []
        state.receive(random.input(for: state), into: &facts)
        for fact in facts { check(fact, seed) }
      }
    }
  }

  private func check(_ fact: Fact, _ seed: Int) {
    let row = fact.cause.transition?.row
    switch fact.body {
    case .session(let session):
      #expect(row?.outcome == session.status, "seed \(seed)")
      #expect(row?.claim == fact.body.productClaim, "seed \(seed)")
      #expect(fact.cause.transition?.mode == session.mode, "seed \(seed)")
    case .warning(.slashCommandShared), .warning(.sessionOrphaned), .warning(.connectedUninvited),
      .warning(.startedWhileConnected):
      #expect(row == nil, "seed \(seed)")
    case .warning(let warning):
      #expect(row?.warning == warning.rule, "seed \(seed)")
      #expect(row?.claim == fact.body.productClaim, "seed \(seed)")
    case .event, .action, .message: break
    case .conversation, .invitation, .command, .tab, .presence, .option, .workstream, .setting, .solution,
      .trainer, .page,
      .refusal,
      .timePassed:
      #expect(row == nil, "seed \(seed)")
    }
  }
}

extension Desk {
  /// The rows that sessions took with the last input; consecutive facts of one row count once.
  fileprivate var rows: [SessionRow] {
    last.compactMap(\.cause.transition?.row).reduce(into: []) { rows, row in
      if rows.last != row { rows.append(row) }
    }
  }
}
