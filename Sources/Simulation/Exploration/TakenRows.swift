/// The rows of the session table and of the invitation table that were taken.
public struct TakenRows: Hashable, Sendable {
  private var sessionBits: UInt64 = 0
  private var invitationBits: UInt64 = 0

  public var neverTakenSessions: [SessionRow] {
    SessionRow.allCases.enumerated().filter { sessionBits & 1 << $0.offset == 0 }.map(\.element)
  }

  public var neverTakenInvitations: [InvitationRow] {
    InvitationRow.allCases.enumerated().filter { invitationBits & 1 << $0.offset == 0 }.map(\.element)
  }

  mutating func formUnion(_ other: TakenRows) {
    sessionBits |= other.sessionBits
    invitationBits |= other.invitationBits
  }

  /// Adds the rows that the facts of one input took.
  mutating func add(_ facts: Chunked<Fact>, from before: State) {
    for index in facts.indices {
      if let row = facts[index].cause.transition?.row { sessionBits |= 1 << row.place }
      switch facts[index].body {
      case .invitation(let fact): invitationBits |= 1 << fact.row.place
      // An invitation that the customer gets at once is a message, which takes a row when it is absorbed.
      case .message(.invited(_, let tab, _)):
        let status = Self.status(of: tab, after: facts[..<index], from: before)
        if let row = status.flatMap({ InvitationRow.row(for: $0, on: .isSent) }) {
          invitationBits |= 1 << row.place
        }
      case .conversation, .message, .command, .action, .session, .tab, .event, .presence, .option,
        .workstream,
        .setting, .solution, .trainer, .page, .refusal, .warning, .timePassed:
        break
      }
    }
  }

  private static func status(of tab: TabNumber, after facts: Slice<Chunked<Fact>>, from before: State)
    -> InvitationStatus?
  {
    var state = before
    for fact in facts { state.absorb(fact) }
    return state.tab(tab)?.tab.page?.invitation
  }
}

extension SessionRow {
  /// Its place in the list of all rows.
  fileprivate var place: Int {
    switch self {
    case .requested: 0
    case .requestedAfterAnother: 1
    case .connected: 2
    case .cancelledByEvent: 3
    case .cancelledByUnload: 4
    case .cancelledByTab: 5
    case .cancelledByConversation: 6
    case .endedByEvent: 7
    case .endedByUnload: 8
    case .endedByConversation: 9
    case .leaked: 10
    case .leakedTakenUp: 11
    case .selectedWhileRequested: 12
    case .selectedWhileConnected: 13
    case .eventRepeated: 14
    case .endedAfterTheEnd: 15
    case .eventWithoutSession: 16
    case .eventOfOtherMode: 17
    case .eventToWindow: 18
    }
  }
}

extension InvitationRow {
  /// Its place in the list of all rows.
  fileprivate var place: Int {
    switch self {
    case .signedIn: 0
    case .sent: 1
    case .sentAgain: 2
    case .accepted: 3
    case .joined: 4
    case .declined: 5
    case .expired: 6
    case .withdrawn: 7
    case .ended: 8
    }
  }
}
