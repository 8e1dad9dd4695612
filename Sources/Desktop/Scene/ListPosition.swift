/// A position in a list or page, and its last one.
struct ListPosition: Hashable, Sendable {
  let index: Int
  let last: Int
  /// How many lines a page has.
  let page: Int
  /// Whether moving past the last line leads to the first.
  let wraps: Bool

  /// Limits the index: after a resize it may be past the last one.
  init(_ index: Int, last: Int, page: Int = 1, wraps: Bool = false) {
    self.index = wraps ? index : min(index, last)
    self.last = last
    self.page = max(1, page)
    self.wraps = wraps
  }

  /// The index after a move; nil: it stays.
  func after(_ direction: Direction) -> Int? {
    guard last >= 0 else { return nil }
    let next: Int =
      switch direction {
      case .up, .left: index - 1
      case .down, .right: index + 1
      case .pageUp: max(0, index - page)
      case .pageDown: min(last, index + page)
      case .first: 0
      case .last: last
      }
    let inside = min(max(0, next), last)
    let moved = wraps && next < 0 ? last : wraps && next > last ? 0 : inside
    return moved == index ? nil : moved
  }
}
