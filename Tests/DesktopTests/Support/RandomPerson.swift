import Cells
import Records
import TestSupport

@testable import Desktop

/// A person who presses keys, clicks and waits at random; the same seed repeats the same actions.
struct RandomPerson {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let keys: [Key] =
    KeyBindings.all.flatMap(\.keys) + "abcdnoqy/ 1世é👍".map { Key.character($0) } + [
      .insert, .shiftUp, .altLeft,
    ]

  private static let inPanels: [Key] = [.enter, .down, .end, .right, .left, .pageDown, .character("s")]

  private static let pastes = [
    "one\ntwo\r\nthree", "/cb", "", "\u{1B}[31mred", "//slash", String(repeating: "long ", count: 80),
  ]

  mutating func act(on console: inout Console, resizes: Bool = true) -> [Effect] {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<4 where resizes:
      return console.handle(.resized(size()))
    case 0..<10:
      console.pass(Span(milliseconds: Int64.random(in: 1...40_000, using: &random)))
      return []
    case 10..<13:
      // Opens a panel, because random keys alone would rarely get far into one.
      let panel = [Key.alt("o"), .control("r"), .alt("h")].randomElement(using: &random)
      let effects = console.handle(.key(panel ?? .alt("h")))
      return effects + console.handle(.key(Self.inPanels.randomElement(using: &random) ?? .enter))
    case 13..<15:
      return console.handle(.paste(Self.pastes.randomElement(using: &random) ?? ""))
    case 15..<22:
      let action: PointerEvent.Action = Bool.random(using: &random) ? .scrollUp : .scrollDown
      return console.handle(.pointer(PointerEvent(action, at: point(in: console.size))))
    case 22..<50:
      // Most clicks are on a target.
      let hit = console.frame().hits.randomElement(using: &random)?.area
      let point =
        hit.map { Point(x: $0.x + $0.width / 2, y: $0.y + $0.height / 2) } ?? point(in: console.size)
      return console.handle(.pointer(PointerEvent(.press, at: point)))
    default:
      return console.handle(.key(Self.keys.randomElement(using: &random) ?? .enter))
    }
  }

  mutating func size() -> Size {
    Size(width: Int.random(in: 1...200, using: &random), height: Int.random(in: 1...60, using: &random))
  }

  private mutating func point(in size: Size) -> Point {
    Point(
      x: Int.random(in: -1...size.width, using: &random), y: Int.random(in: -1...size.height, using: &random))
  }
}
