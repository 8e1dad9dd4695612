import Records

/// How well a drill was done.
///
/// The points are our own: each task has three, and every hint asked for and every mistake takes one away; a task
/// that was shown has none.
public struct DrillScore: Hashable, Sendable {
  public internal(set) var tasks: [DrillTask]
  public internal(set) var checks: [DrillCheck] = []
  /// The real time in which a task was the trainee's to do.
  public internal(set) var time = Span(milliseconds: 0)

  public static let pointsOfTask = 3
  /// The percentage that passes, if no course says another.
  public static let usualPassMark = 70

  public var points: Int { tasks.reduce(0) { $0 + $1.points } }
  public var mostPoints: Int { tasks.count * Self.pointsOfTask }
  public var percent: Int { mostPoints == 0 ? 0 : points * 100 / mostPoints }
  public var hints: Int { tasks.reduce(0) { $0 + $1.hints } }
  public var mistakes: Int { tasks.reduce(0) { $0 + $1.mistakes } }

  /// Whether it reaches a percentage, and every check holds.
  public func passes(_ mark: Int) -> Bool { percent >= mark && checks.allSatisfy(\.holds) }
}

/// An agent's step of a scenario, and how the trainee did it.
public struct DrillTask: Hashable, Sendable {
  /// The step's index in the scenario.
  public let step: Int
  public internal(set) var end: End = .open
  /// The hints that were asked for; one that came by itself does not count.
  public internal(set) var hints = 0
  public internal(set) var mistakes = 0

  /// How a task ended.
  public enum End: String, Hashable, Sendable {
    case open, done, shown
  }

  public var points: Int { end == .done ? max(0, DrillScore.pointsOfTask - hints - mistakes) : 0 }
}

/// An expectation of the scenario, checked at its place.
public struct DrillCheck: Hashable, Sendable {
  /// The step's index in the scenario.
  public let step: Int
  public let holds: Bool
}
