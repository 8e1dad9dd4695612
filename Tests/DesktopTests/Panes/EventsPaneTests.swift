import Cells
import Testing

@testable import Desktop

@Suite("The events pane")
struct EventsPaneTests {
  /// A rehearsal with more lines than any pane here has rows.
  private func long() throws -> Screen {
    var screen = try Screen("contoso", Size(width: 120, height: 40))
    for _ in 0..<4 {
      try screen.press("/cb<Enter><M-c>hello<Enter><M-e><M-w>one more<Enter>/survey<Enter>")
    }
    return screen
  }

  @Test("A line that has left does not come back, and the newest is always there", arguments: [3, 4, 10])
  func steady(rows: Int) throws {
    let lines = try long().console.eventLines
    try #require(lines.count > 3 * rows)
    var (before, gone): (Set<Int>, Set<Int>) = ([], [])
    for count in 1...lines.count {
      let shown = EventsPane.newest(lines.first(count), rows: rows)
      #expect(shown.count == min(rows, count))
      #expect(shown.last == count - 1 && shown == shown.sorted())
      gone.formUnion(before.subtracting(shown))
      #expect(gone.isDisjoint(with: shown))
      before = Set(shown)
    }
  }

  @Test(
    "A line that rests on a chosen setting is marked at its basis, and in words where there is room",
    arguments: [Size.terminal, .wide, .narrow])
  func chosenSetting(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press(size == .narrow ? "<M-x><BackTab>" : "<M-x>")
    let row = try #require(screen.row(with: "Available: no capa"))
    #expect(row.contains(size == .narrow ? "doc*" : "documented*"))
    #expect(row.contains("(contoso’s setting)") == (size == .wide))
    #expect(size == .narrow || !row.contains("…"))
    // A line that rests on the product's default bears no sign.
    #expect(screen.row(with: "ends the conversation")?.contains("*") != true)
  }

  @Test("Where lines of less weight are there, they leave first")
  func weight() throws {
    let lines = try long().console.eventLines
    let shown = EventsPane.newest(lines, rows: 6).dropLast()
    let lightest = try #require(shown.map { lines[$0].weight }.min())
    let sinceFirst = (try #require(shown.first)..<lines.count).filter { !shown.contains($0) }.dropLast()
    #expect(sinceFirst.allSatisfy { lines[$0].weight <= lightest || lines[$0].weight < .heavy })
  }

  @Test("Its title says how many lines there is no room for, and nothing if all are there")
  func leftOut() throws {
    #expect(try !Screen("contoso", .wide).shows("not shown"))
    let screen = try long()
    let rows = try #require(Layout(screen.console.size, screen.console.view)).events.height
    #expect(screen.shows(" \(screen.console.eventLines.count - rows) not shown "), "\(screen.text)")
  }

  @Test("A high screen gives it half of the rows that the other panes do not need")
  func rows() {
    let rows = [24, 32, 40, 50, 80].map {
      Layout(Size(width: 160, height: $0), pane: .chatBox)?.events.height
    }
    #expect(rows == [4, 6, 10, 15, 24])
  }
}
