import Simulation

/// What a mode's sessions have in an organization, and so which rows of their table they can reach.
enum SessionNeed: Comparable {
  /// A button that requests them.
  case button
  /// A page that sends its events.
  case page
  /// A page whose tab can be closed.
  case closableTab

  /// The rows that such a session can reach, by one possible trigger after another.
  var rows: Set<SessionRow> {
    let triggers = SessionTrigger.allCases.filter { $0.need <= self }
    var rows: Set<SessionRow> = []
    var reached: Set<SecondarySessionStatus?> = []
    var waiting: [SecondarySessionStatus?] = [nil]
    while let status = waiting.popLast() {
      guard reached.insert(status).inserted else { continue }
      for row in triggers.compactMap({ SessionRow.row(for: status, on: $0) }) {
        rows.insert(row)
        waiting.append(row.outcome ?? status)
      }
    }
    return rows
  }
}

extension SessionTrigger {
  /// What a session must have for the trigger to be possible.
  fileprivate var need: SessionNeed {
    switch self {
    case .actionSelected, .conversationEnded: .button
    case .reported, .eventOfOtherMode, .eventToWindow: .page
    case .lastTabClosed: .closableTab
    }
  }
}
