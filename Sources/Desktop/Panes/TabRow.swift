import Cells
import Simulation

/// The app tabs of a conversation side by side, scrolled so that the one in front is visible.
struct TabRow: Sendable {
  let tabs: [AppTab]
  let front: TabNumber?
  let hasFocus: Bool

  /// - Parameter isPossible: whether a tab can be closed now.
  func paint(_ frame: inout Frame, _ area: Rect, isPossible: (TabCommand) -> Bool) {
    let titles = tabs.map { TextWidth.truncated($0.title, to: max(8, min(24, area.width - 14))) }
    func width(_ place: Int) -> Int { TextWidth.of(titles[place]) + 2 + (tabs[place].page == nil ? 0 : 2) }
    let front = tabs.firstIndex { $0.number == self.front } ?? 0
    var first = 0
    while first < front, (first...front).reduce(first == 0 ? 0 : 3, { $0 + width($1) + 1 }) > area.width {
      first += 1
    }
    var x = area.x
    if first > 0 {
      x += frame.put("‹\(first) ", x, area.y, limit: 3, .pending, .command(.tab(.previous)))
    }
    for index in first..<tabs.count {
      let isLast = index == tabs.count - 1
      guard x + width(index) <= area.maxX - (isLast ? 0 : 4) || index == front else {
        frame.put(
          "\(tabs.count - index)›", x, area.y, limit: area.maxX - x, .pending, .command(.tab(.next)))
        return
      }
      let isInFront = index == front
      let isMarked = isInFront && hasFocus
      let role: Role = isMarked ? .focusedTitle : isInFront ? .title : .faint
      let lead = isMarked ? "▸" : isInFront ? "•" : " "
      let number = tabs[index].number
      x += frame.put(
        "\(lead)\(titles[index]) ", x, area.y, limit: area.maxX - x, role, .command(.tab(.open(number))))
      if isPossible(.close(number)) {
        x += frame.put("× ", x, area.y, limit: area.maxX - x, role, .command(.tab(.close(number))))
      }
      if !isLast { x += frame.put("│", x, area.y, limit: 1, .border) }
    }
  }
}
