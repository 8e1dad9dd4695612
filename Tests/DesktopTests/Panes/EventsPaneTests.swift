import Cells
import Records
import Simulation
import Testing
import Wording

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
    "The lines shown are the best by place and weight, of equal ones the newer", arguments: [1, 2, 3, 4, 10])
  func best(rows: Int) throws {
    let lines = try long().console.eventLines
    for count in 1...lines.count {
      // A light line counts by its place alone; each step of weight is worth more screenfuls of places.
      let worth = { (index: Int) in
        switch lines[index].weight {
        case .light: index
        case .ordinary: index + 2 * rows
        case .leading: index + 3 * rows
        case .heavy: index + 4 * rows
        }
      }
      let best = (0..<count - 1).sorted { (worth($0), $0) > (worth($1), $1) }.prefix(rows - 1)
      #expect(EventsPane.newest(lines.first(count), rows: rows) == best.sorted() + [count - 1])
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

  /// The rows of the pane as painted in so many rows of a screen of 80 columns.
  private func painted(_ lines: Chunked<EventLine>, _ height: Int) -> [String] {
    var frame = Frame(Size(width: 78, height: height))
    EventsPane(lines: lines, scroll: 0, chosen: nil, hasFocus: false, clockOffset: Span(milliseconds: 0))
      .paint(&frame, Rect(frame.grid.size))
    return frame.grid.rows
  }

  /// A rehearsal with two customers, in which things go wrong too.
  private func eventful() throws -> Screen {
    var screen = try Screen("contoso", Size(width: 80, height: 24))
    try screen.press("/cb<Enter><M-c><M-e><M-w>/survey<Enter>/nothing<Enter><C-u><M-a>")
    try screen.press("/share<Enter><M-c><M-w><M-o><Enter><Down><Enter><Esc><M-r><M-p><M-x><M-x><3m>")
    return screen
  }

  @Test("At 80 columns no line is cut, and the columns stand still")
  func columns() throws {
    let lines = try eventful().console.eventLines
    try #require(lines.count > 25)
    let rows = painted(lines, lines.count)
    for (row, line) in zip(rows, lines) {
      #expect(!row.contains("…"), "\(row)")
      #expect(Array(row)[19] == " " && Array(row)[20] != " " && Array(row)[66] == " ", "\(row)")
      #expect(String(row.dropFirst(67)).hasPrefix(line.line.basis.rawValue), "\(row)")
    }
    #expect(66 - 20 == FactLine.usualWidth)
  }

  @Test("A line that has no room takes rows that are free, the newest first")
  func freeRows() throws {
    var screen = try Screen("contoso", Size(width: 80, height: 24))
    let long = String(repeating: "a long name ", count: 6)
    screen.receive(.customer(.arrives(Customer(name: long), widget: 0, speaks: false)))
    let lines = screen.console.eventLines
    let last = try #require(lines.last?.line.text.count)
    try #require(last > FactLine.usualWidth)
    #expect(painted(lines, lines.count).last?.contains("…") == true)
    let roomy = painted(lines, lines.count + 6)
    #expect(!roomy.joined().contains("…"), "\(roomy)")
    // What goes on begins where the text does.
    #expect(
      roomy.contains { $0.hasPrefix(String(repeating: " ", count: 20)) && $0.contains("name") }, "\(roomy)")
  }
}
