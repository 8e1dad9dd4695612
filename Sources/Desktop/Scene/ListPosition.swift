/// Where a list or a page stands, and how far it goes.
struct ListPosition: Hashable, Sendable {
  let index: Int
  let last: Int
  /// How many lines a page is.
  let page: Int
  /// Whether the first line comes after the last one.
  let wraps: Bool

  /// A resize may have left the index behind the last one.
  init(_ index: Int, last: Int, page: Int = 1, wraps: Bool = false) {
    self.index = wraps ? index : min(index, last)
    self.last = last
    self.page = max(1, page)
    self.wraps = wraps
  }

  /// The index after a move; nil: it stays where it is.
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
