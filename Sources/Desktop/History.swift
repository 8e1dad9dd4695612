import Simulation

/// One moment of a rehearsal: the engine's state, and what had happened until then.
///
/// Moments share nearly all they hold, so keeping one after each input costs little.
struct Moment: Sendable {
  var state: State
  var facts = Chunked<Fact>()
  /// The lines of the events pane, oldest first.
  var eventLines = Chunked<EventLine>()
}

/// The moments of a rehearsal, and the branches that were left when somebody went on from the past.
struct History: Sendable {
  private(set) var moments: [Moment] = []
  /// The moment that is shown; nil: it is now.
  private(set) var place: Int?
  /// What came after a moment before it was changed; nothing that happened is ever lost.
  private(set) var branches: [Branch] = []

  /// The moments of a branch, from the one after which it left to its last.
  struct Branch: Sendable {
    let start: Int
    let moments: [Moment]
  }

  var isPast: Bool { place != nil }

  /// Keeps a moment as the newest.
  ///
  /// In the past, what followed becomes a branch first.
  mutating func add(_ moment: Moment) {
    if let place {
      branches.append(Branch(start: place, moments: Array(moments[(place + 1)...])))
      moments.removeSubrange((place + 1)...)
      self.place = nil
    }
    moments.append(moment)
  }

  /// Goes a number of moments back or on; nil where there is none.
  ///
  /// - Parameter now: what is so now: time may have passed since the newest moment was kept.
  mutating func step(by count: Int, now: Moment) -> Moment? {
    if place == nil, !moments.isEmpty { moments[moments.count - 1] = now }
    return go(to: (place ?? moments.count - 1) + count)
  }

  /// Takes a branch up again; the one that is left becomes a branch in its place.
  mutating func take(branch number: Int, now: Moment) -> Moment? {
    guard branches.indices.contains(number) else { return nil }
    if place == nil, !moments.isEmpty { moments[moments.count - 1] = now }
    let branch = branches.remove(at: number)
    let left = Array(moments[(branch.start + 1)...])
    if !left.isEmpty { branches.append(Branch(start: branch.start, moments: left)) }
    moments.removeSubrange((branch.start + 1)...)
    moments += branch.moments
    return go(to: moments.count - 1)
  }

  private mutating func go(to wanted: Int) -> Moment? {
    guard moments.indices.contains(wanted), wanted != place else { return nil }
    place = wanted == moments.count - 1 ? nil : wanted
    return moments[wanted]
  }
}
