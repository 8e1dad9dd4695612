/// Two lists side by side: what they share, what corresponds between that, and what only one of them has.
public struct Alignment {
  public let pairs: [Pair]

  /// Positions in the first and in the second list.
  public enum Pair: Hashable, Sendable {
    case same(Int, Int)
    case changed(Int, Int)
    case missing(Int)
    case added(Int)
  }

  public init<Element: Equatable>(_ expected: [Element], _ actual: [Element]) {
    var missing: Set<Int> = []
    var added: Set<Int> = []
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let offset, _, _): missing.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var pairs: [Pair] = []
    var (old, new) = (0, 0)
    while old < expected.count || new < actual.count {
      let oldEnd = (old...expected.count).first { !missing.contains($0) } ?? expected.count
      let newEnd = (new...actual.count).first { !added.contains($0) } ?? actual.count
      let shared = min(oldEnd - old, newEnd - new)
      pairs += (0..<shared).map { .changed(old + $0, new + $0) }
      pairs += (old + shared..<oldEnd).map { .missing($0) }
      pairs += (new + shared..<newEnd).map { .added($0) }
      if oldEnd < expected.count, newEnd < actual.count { pairs.append(.same(oldEnd, newEnd)) }
      (old, new) = (min(oldEnd + 1, expected.count), min(newEnd + 1, actual.count))
    }
    self.pairs = pairs
  }
}
