import Cells

/// One picture of the console: its cells, the cursor, and what each click means.
public struct Frame: Sendable {
  public internal(set) var grid: Grid
  /// The position of the terminal's cursor; nil: hidden.
  public internal(set) var cursor: Point?
  /// The chat box of the conversation in front; nil: it is not visible.
  var chatBox: Rect?
  /// The area over the chat box in which its menu is; nil: there is none.
  var menu: Rect?
  /// The clickable areas.
  ///
  /// If several contain a point, the last one wins.
  var hits: [Hit] = []
  /// How many of them are not the footer's, which come last unless a box covers it.
  var hitsBeforeFooter = 0

  init(_ size: Size) { grid = Grid(size) }

  /// The mouse target at a point.
  func target(at point: Point) -> Target? { hits.last { $0.area.contains(point) }?.target }
}

/// A clickable area of the screen.
struct Hit: Hashable, Sendable {
  let area: Rect
  let target: Target
}

/// The meaning of a click or wheel turn at a place, as the commands that keys give.
enum Target: Hashable, Sendable {
  case command(Command)
  /// Only the focus moves there.
  case pane(Pane)
  /// An entry of the menu over the chat box.
  case menuEntry(Int)
  /// An item of the palette.
  case paletteItem(Int)
  /// An entry of the leader's menu.
  case leaderLetter(Character)
  /// A line of the events.
  case event(Int)
  /// A problem of the files.
  case problem(Int)
  /// A line of the records or of the administrator's panel.
  case panelLine(Int)
  /// A click acts as this key.
  case key(Key)
  /// The box on top itself: a click inside changes nothing, a click outside closes it.
  case overlay
}

extension Frame {
  @discardableResult
  mutating func put(_ text: String, _ x: Int, _ y: Int, limit: Int, _ role: Role = .text) -> Int {
    limit > 0 ? grid.put(text, at: x, y, limit: limit, style: role.style) : 0
  }

  /// Writes text, ending in `…` if it does not fit.
  @discardableResult
  mutating func putTruncated(_ text: String, _ x: Int, _ y: Int, limit: Int, _ role: Role = .text) -> Int {
    limit > 0 ? put(TextWidth.truncated(text, to: limit), x, y, limit: limit, role) : 0
  }

  /// Writes clickable text.
  @discardableResult
  mutating func put(_ text: String, _ x: Int, _ y: Int, limit: Int, _ role: Role, _ target: Target) -> Int {
    let used = put(text, x, y, limit: limit, role)
    hits.append(Hit(area: Rect(x: x, y: y, width: used, height: 1), target: target))
    return used
  }

  mutating func horizontal(_ x: Int, _ y: Int, _ width: Int, _ role: Role = .border) {
    grid.fill(Rect(x: x, y: y, width: max(0, width), height: 1), with: "─", role.style)
  }

  mutating func vertical(_ x: Int, _ y: Int, _ height: Int, _ role: Role = .border) {
    grid.fill(Rect(x: x, y: y, width: 1, height: max(0, height)), with: "│", role.style)
  }

  mutating func makeClickable(_ area: Rect, _ target: Target) { hits.append(Hit(area: area, target: target)) }
}
