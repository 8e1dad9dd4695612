import Simulation

/// How much a line of the events matters, if there is not room for all.
enum EventWeight: Int, Hashable, Sendable, Comparable {
  /// It only sets the scene, or follows from another line.
  case light
  case ordinary
  /// It is what a rehearsal is about: a session's status, an event of the provider, or something that went wrong.
  case heavy

  init(of fact: Fact.Body) {
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

extension EventsPane {
  /// How many of the newest lines compete for each row.
  private static let linesPerRow = 3

  /// The lines to show at the end, in order: the newest, the first of what was done last, and of those just before
  /// the newest the heaviest.
  ///
  /// What happened a screenful ago matters less than it did.
  ///
  /// - Parameter act: the number of the first fact of what was done last.
  static func newest(_ lines: Chunked<EventLine>, rows: Int, act: Int? = nil) -> [Int] {
    guard rows > 0, !lines.isEmpty else { return [] }
    let last = lines.count - 1
    let recent = max(0, lines.count - rows * linesPerRow)..<last
    var kept: Set = [last]
    if rows > 1, let act, let first = recent.first(where: { lines[$0].sequence >= act }) {
      kept.insert(first)
    }
    let worth = { (index: Int) in 2 * lines[index].weight.rawValue - (last - index) / rows }
    let heaviest = recent.filter { !kept.contains($0) }.sorted { (worth($0), $0) > (worth($1), $1) }
    return (heaviest.prefix(rows - kept.count) + kept).sorted()
  }
}
