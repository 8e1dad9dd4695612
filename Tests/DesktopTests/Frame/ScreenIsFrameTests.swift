import Cells
import Foundation
import Records
import TerminalSupport
import TestSupport
import Testing

@testable import Desktop

/// A terminal shows exactly the console's frame, whatever was there before.
///
/// A program paints the frames in a real pseudo terminal of each type; what it writes is read by an emulated terminal,
/// and compared with the grid, cell by cell.
@Suite("The screen is the frame", .waits)
struct ScreenIsFrameTests {
  private static let trials: [(TerminalKind, UInt64)] = TerminalKind.allCases.flatMap { kind in
    (1...Trials.count(1, thorough: 4)).map { (kind, UInt64($0)) }
  }

  /// The frames of a random person's console, which changes its size too.
  private static func frames(seed: UInt64, count: Int) throws -> [PaintedFrames.Painted] {
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization(seed % 2 == 0 ? "contoso" : "northwind"), size: .terminal)
    let theme: Theme = seed % 3 == 0 ? .light : .dark
    return (0..<count).map { _ in
      _ = person.act(on: &console)
      let frame = console.frame()
      return PaintedFrames.Painted(grid: theme.applied(to: frame.grid), cursor: frame.cursor)
    }
  }

  @Test(
    "Random states, sizes and inputs look like the frame on every type of terminal", .tags(.trials),
    arguments: trials)
  func random(kind: TerminalKind, seed: UInt64) throws {
    let number = UInt64(TerminalKind.allCases.firstIndex(of: kind) ?? 0)
    try compare(Self.frames(seed: seed * 10 + number, count: Trials.count(20, thorough: 200)), on: kind)
  }

  @Test(
    "Wide glyphs, marks, colours and full rows replace each other cleanly", arguments: TerminalKind.allCases)
  func glyphs(kind: TerminalKind) throws {
    var random = SeededRandom(seed: 5)
    let words = ["世界", "ab", "│─┤", "e\u{301}", "😀x", "      ", "ｗｉｄｅ", "aaaaaaaaaaaaaaaa", "=\u{20DD}"]
    let colors: [Color] = [.standard, .standard, .red, .blue, .ansi(12), .indexed(208), .indexed(240)]
    var grid = Grid(width: 23, height: 6)
    var frames: [PaintedFrames.Painted] = []
    for step in 0..<Trials.count(60, thorough: 600) {
      if step % 40 == 39 { grid = Grid(width: random.number(in: 2...30), height: random.number(in: 1...8)) }
      for _ in 0..<random.number(in: 1...6) {
        let style = Style(
          foreground: random.pick(colors), background: random.pick(colors),
          attributes: Attributes(rawValue: random.chance(50) ? 0 : UInt8(random.number(in: 0...31))))
        grid.put(
          random.pick(words), at: random.number(in: -1...grid.size.width),
          random.number(in: 0...(grid.size.height - 1)), style: style)
      }
      let cursor = Point(
        x: random.number(in: 0...(grid.size.width - 1)), y: random.number(in: 0...(grid.size.height - 1)))
      frames.append(PaintedFrames.Painted(grid: grid, cursor: random.chance(30) ? nil : cursor))
    }
    try compare(frames, on: kind)
  }

  /// Paints the frames one after the other, and expects each on the screen, also when it is painted afresh.
  private func compare(_ frames: [PaintedFrames.Painted], on kind: TerminalKind) throws {
    let file = FileManager.default.temporaryDirectory.path + "/agent-console-frames-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(PaintedFrames.text(of: frames).utf8).write(to: URL(filePath: file))
    let size = Size(width: 80, height: 24)
    let terminal = try PseudoTerminal(
      program: "TerminalProbe", ["--paint", file],
      environment: ["TERM=\(kind.name)", "LC_ALL=C.UTF-8", "NO_COLOR="], size: size)
    try terminal.wait(for: "ready\u{7}")
    var screen = EmulatedTerminal(kind, size: size)
    for (number, frame) in frames.enumerated() {
      if frame.grid.size != screen.size {
        screen.take(terminal.bytes)
        terminal.forget()
        screen.resize(to: frame.grid.size)
        terminal.resize(to: frame.grid.size)
      }
      terminal.press("n")
      try terminal.wait(for: "shown \(number + 1)\u{7}")
      let paintings = number % 4 == 0 ? ["by difference", "afresh"] : ["by difference"]
      for painting in paintings {
        if painting == "afresh" {
          terminal.press("f")
          try terminal.wait(for: "afresh \(number + 1)\u{7}")
        }
        screen.take(terminal.bytes)
        terminal.forget()
        let differences = differences(screen, frame)
        #expect(differences == [], "\(kind.name), frame \(number) \(painting)")
        #expect(screen.unknown == [])
        guard differences.isEmpty else { return }
      }
    }
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
  }

  /// The first places at which the screen is not the frame.
  private func differences(_ screen: EmulatedTerminal, _ frame: PaintedFrames.Painted) -> [String] {
    var found: [String] = []
    for y in 0..<frame.grid.size.height {
      for (x, (shown, cell)) in zip(screen.cells(inRow: y), frame.grid.cells(inRow: y)).enumerated() {
        let text = isUnpaintable(x, y, frame.grid, on: screen.kind) ? " " : cell.text
        let wanted = EmulatedTerminal.Shown(text: text, style: screen.kind.shown(cell.style))
        if shown.seen != wanted.seen { found.append("\(x), \(y): \(shown) instead of \(wanted)") }
      }
    }
    if screen.isCursorHidden != (frame.cursor == nil && screen.kind.canHideCursor) {
      found.append("the cursor is hidden, or is not")
    }
    if let cursor = frame.cursor, cursor != screen.cursor {
      found.append("the cursor is at \(screen.cursor) instead of \(cursor)")
    }
    return Array(found.prefix(5))
  }

  /// Whether a cell belongs to a wide glyph next to the last corner of a terminal that always wraps there.
  private func isUnpaintable(_ x: Int, _ y: Int, _ grid: Grid, on kind: TerminalKind) -> Bool {
    guard !kind.mayStayInCorner, y == grid.size.height - 1 else { return false }
    let start = grid[x, y].kind == .continuation ? x - 1 : x
    return grid[start, y].kind == .wide && start + 1 >= grid.size.width - 2
  }
}

extension EmulatedTerminal.Shown {
  /// What the eye sees of it: a blank shows its letters' colour only where it is reversed or underlined.
  fileprivate var seen: Self {
    guard text == " ", style.attributes.isDisjoint(with: [.reverse, .underline]) else { return self }
    return Self(text: text, style: Style(background: style.background))
  }
}
