/// The moments of a run, and the branches that were left when someone continued from an earlier moment.
///
/// A moment is a run plus whatever its owner stores with it. Moments share nearly all their contents, so
/// storing one after each input costs little.
public struct History<Moment: Sendable>: Sendable {
  public private(set) var moments: [Moment] = []
  /// The index of the moment being shown; nil for the present.
  public private(set) var index: Int?
  /// What came after a moment before it was changed; nothing is ever lost.
  public private(set) var branches: [Branch] = []

  /// The moments of a branch, from the one after the branching point to the last.
  public struct Branch: Sendable {
    public let start: Int
    public let moments: [Moment]
  }

  public init() {}

  public var isPast: Bool { index != nil }

  /// Stores a moment as the newest.
  ///
  /// If an earlier moment is being shown, the moments after it first become a branch.
  public mutating func add(_ moment: Moment) {
    if let index {
      branches.append(Branch(start: index, moments: Array(moments[(index + 1)...])))
      moments.removeSubrange((index + 1)...)
      self.index = nil
    }
    moments.append(moment)
  }

  /// Steps a number of moments back or forward.
  ///
  /// - Parameter now: the present, because time may have passed since the newest moment was stored.
  /// - Returns: the moment to show; nil if there is none.
  public mutating func step(by count: Int, now: Moment) -> Moment? {
    keep(now)
    return go(to: (index ?? moments.count - 1) + count)
  }

  /// Returns to a branch; the moments being left become a branch instead.
  ///
  /// - Returns: the last moment of the branch; nil if there is no such branch.
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

  /// Updates the newest moment, unless an earlier one is being shown.
  private mutating func keep(_ now: Moment) {
    if index == nil, !moments.isEmpty { moments[moments.count - 1] = now }
  }

  private mutating func go(to wanted: Int) -> Moment? {
    guard moments.indices.contains(wanted), wanted != index else { return nil }
    index = wanted == moments.count - 1 ? nil : wanted
    return moments[wanted]
  }
}
