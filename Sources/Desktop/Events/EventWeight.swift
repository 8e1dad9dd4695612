import Simulation

/// How much a line of the events matters, if there is not room for all.
enum EventWeight: Int, Hashable, Sendable, Comparable {
  /// It only sets the scene, or follows from another line.
  case light
  case ordinary
  /// It begins what somebody did.
  case leading
  /// It is what a rehearsal is about: a session's status, an event of the provider, or something that went wrong.
  case heavy

  /// - Parameter isFirst: whether it is the first line of what somebody did.
  init(of fact: Fact.Body, isFirst: Bool) {
    let own = EventWeight(fact)
    self = isFirst && own == .ordinary ? .leading : own
  }

  private init(_ fact: Fact.Body) {
    self =
      switch fact {
      case .session, .event, .warning, .invitation: .heavy
      case .conversation(let fact):
        switch fact {
        case .missed, .rejected, .ended, .customerLeft, .customerCutOff: .heavy
        case .accepted, .released, .closed, .cameToFront, .customerCameBack: .ordinary
        case .arrived, .rang, .waits, .offerWithdrawn, .capacityFreed: .light
        }
      case .tab(let fact):
        switch fact {
        case .opened, .reloaded, .orphaned, .outdated, .closed: .ordinary
        case .cameToFront, .servesMode, .loaded, .unloaded: .light
        }
      case .presence, .command, .action, .message, .page, .refusal: .ordinary
      case .option, .workstream, .setting, .solution, .trainer, .timePassed: .light
      }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension EventWeight {
  /// After how many screenfuls of newer lines a line leaves that has the room of a light one.
  fileprivate var screenfuls: Int {
    switch self {
    case .light: 0
    case .ordinary: 2
    case .leading: 3
    case .heavy: 4
    }
  }
}

extension EventsPane {
  /// The lines to show at the end, in order: the newest, and the best of the others.
  ///
  /// The order of two lines never changes: a line is as good as its place, and its weight is worth a few screenfuls of
  /// places. So a line that has left does not come back, and what happened long ago leaves in the end.
  static func newest(_ lines: Chunked<EventLine>, rows: Int) -> [Int] {
    guard rows > 0, !lines.isEmpty else { return [] }
    let last = lines.count - 1
    // No older line can win against these.
    let recent = max(0, last - rows * (EventWeight.heavy.screenfuls + 1))..<last
    let worth = { (index: Int) in index + rows * lines[index].weight.screenfuls }
    let best = recent.sorted { (worth($0), $0) > (worth($1), $1) }.prefix(rows - 1)
    return best.sorted() + [last]
  }
}
