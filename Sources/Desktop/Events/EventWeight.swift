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
    let first = max(0, last - rows * (EventWeight.heavy.screenfuls + 1))
    var waiting = WaitingLines(from: first, upTo: last, of: lines, rows: rows)
    var isShown = [Bool](repeating: false, count: last - first)
    var left = rows - 1
    while left > 0, let best = waiting.takeBest() {
      isShown[best - first] = true
      left -= 1
    }
    var shown: [Int] = []
    var index = first
    while index < last {
      if isShown[index - first] { shown.append(index) }
      index += 1
    }
    shown.append(last)
    return shown
  }
}

/// Lines that wait for room, each weight's in their order, so that the best is the newest of one of the weights.
///
/// Sorting them all would take a fiftieth of the time to the first frame.
private struct WaitingLines {
  /// The indices of the lines of each weight, the newest last.
  private var indices: [[Int]]
  private let rows: Int

  init(from first: Int, upTo last: Int, of lines: Chunked<EventLine>, rows: Int) {
    indices = [[Int]](repeating: [], count: EventWeight.heavy.rawValue + 1)
    self.rows = rows
    var index = first
    while index < last {
      indices[lines[index].weight.rawValue].append(index)
      index += 1
    }
  }

  /// Takes the line whose place and weight are worth most, of two the newer one; nil if none is left.
  mutating func takeBest() -> Int? {
    var best: (weight: Int, worth: Int, index: Int)?
    var weight = 0
    while weight < indices.count {
      if let newest = indices[weight].last {
        let worth = newest + rows * (EventWeight(rawValue: weight)?.screenfuls ?? 0)
        if best.map({ (worth, newest) > ($0.worth, $0.index) }) ?? true { best = (weight, worth, newest) }
      }
      weight += 1
    }
    guard let best else { return nil }
    indices[best.weight].removeLast()
    return best.index
  }
}
