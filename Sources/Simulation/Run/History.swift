/// The moments of a run, and the branches that were left when somebody went on from the past.
///
/// A moment is a run and whatever its owner keeps with it. Moments share nearly all they hold, so keeping one after
/// each input costs little.
public struct History<Moment: Sendable>: Sendable {
  public private(set) var moments: [Moment] = []
  /// The index of the moment that is shown; nil: it is now.
  public private(set) var index: Int?
  /// What came after a moment before it was changed; nothing that happened is ever lost.
  public private(set) var branches: [Branch] = []

  /// The moments of a branch, from the one after which it left to its last.
  public struct Branch: Sendable {
    public let start: Int
    public let moments: [Moment]
  }

  public init() {}

  public var isPast: Bool { index != nil }

  /// Keeps a moment as the newest.
  ///
  /// In the past, what followed becomes a branch first.
  public mutating func add(_ moment: Moment) {
    if let index {
      branches.append(Branch(start: index, moments: Array(moments[(index + 1)...])))
      moments.removeSubrange((index + 1)...)
      self.index = nil
    }
    moments.append(moment)
  }

  /// Goes a number of moments back or on.
  ///
  /// - Parameter now: the present: time may have passed since the newest moment was kept.
  /// - Returns: the moment to show; nil where there is no such moment.
  public mutating func step(by count: Int, now: Moment) -> Moment? {
    keep(now)
    return go(to: (index ?? moments.count - 1) + count)
  }

  /// Takes a branch up again; the one that is left becomes a branch in its place.
  ///
  /// - Returns: the last moment of the branch; nil where there is no such branch.
  public mutating func take(branch number: Int, now: Moment) -> Moment? {
    guard branches.indices.contains(number) else { return nil }
    keep(now)
    let branch = branches.remove(at: number)
    let left = Array(moments[(branch.start + 1)...])
    if !left.isEmpty { branches.append(Branch(start: branch.start, moments: left)) }
    moments.removeSubrange((branch.start + 1)...)
    moments += branch.moments
    index = nil
    return moments.last
  }

  /// Brings the newest moment up to date, unless the past is shown.
  private mutating func keep(_ now: Moment) {
    if index == nil, !moments.isEmpty { moments[moments.count - 1] = now }
  }

  private mutating func go(to wanted: Int) -> Moment? {
    guard moments.indices.contains(wanted), wanted != index else { return nil }
    index = wanted == moments.count - 1 ? nil : wanted
    return moments[wanted]
  }
}
