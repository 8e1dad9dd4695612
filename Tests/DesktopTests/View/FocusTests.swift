import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("Focus")
struct FocusTests {
  /// The marks of a focused title on the borders of a grid without colours.
  private func marks(_ console: Console) throws -> Int {
    let layout = try #require(Layout(console.size, pane: console.view.pane))
    var rows = [layout.titleRow]
    if layout.kind != .single { rows.append(layout.events.y - 1) }
    let grid = console.frame().grid
    return rows.reduce(0) { count, y in
      count
        + grid.cells(inRow: y).count { cell in
          cell.text == "▸" && cell.style.reduced(to: .none).attributes.contains(.reverse)
        }
    }
  }

  @Test(
    "Exactly one pane is marked, with and without colours", arguments: Size.pictured,
    ["", "<F2>", "<M-x><M-x>"])
  func exactlyOneIsMarked(size: Size, keys: String) throws {
    var screen = try Screen("northwind", size)
    try screen.press(keys)
    for _ in Pane.allCases {
      #expect(try marks(screen.console) == 1, "\(screen.console.view.pane)\n\(screen.text)")
      try screen.press("<Tab>")
    }
  }

  @Test(
    "Each focused pane looks different from the others, even without colours", arguments: Size.pictured
  )
  func eachLooksDifferent(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<F2><Esc><M-v>")
    var pictures: Set<String> = []
    for _ in Pane.allCases {
      let frame = screen.frame
      let cells = (0..<size.height).flatMap { frame.grid.cells(inRow: $0) }.map { cell in
        "\(cell.text)\(cell.style.reduced(to: .none).attributes.rawValue)"
      }
      #expect(pictures.insert(cells.joined() + "\(String(describing: frame.cursor))").inserted)
      try screen.press("<Tab>")
    }
  }

  @Test("Tab goes through all panes and back, Shift-Tab in the other direction")
  func tabGoesRound() throws {
    var screen = try Screen()
    try screen.press("<M-v>")
    var panes: [Pane] = []
    for _ in Pane.allCases {
      panes.append(screen.console.view.pane)
      try screen.press("<Tab>")
    }
    #expect(panes == Pane.allCases)
    #expect(screen.console.view.pane == .chatBox)
    try screen.press("<BackTab>")
    #expect(screen.console.view.pane == Pane.allCases.last)
  }

  @Test("The cursor is in the chat box only while it has the focus")
  func theCursorFollowsTheFocus() throws {
    var screen = try Screen()
    #expect(screen.frame.cursor != nil)
    try screen.press("<Tab>")
    #expect(screen.frame.cursor == nil)
    try screen.press("<Esc>")
    #expect(screen.frame.cursor != nil)
    try screen.press("<M-o>")
    #expect(screen.frame.cursor == nil)
  }

  @Test("A ringing conversation never takes the focus")
  func ringingDoesNotTakeTheFocus() throws {
    var screen = try Screen()
    try screen.press("half")
    screen.receive(.agent(.rejects(ConversationNumber(1))))
    try screen.press("<3m>")
    #expect(screen.draft == "half")
    #expect(screen.console.view.pane == .chatBox)
    #expect(screen.focused?.number == ConversationNumber(0))
  }

  @Test(
    "A focused control keeps its brackets and has the mark before them", arguments: Size.pictured)
  func controls(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<F2>")
    while screen.console.view.pane != .appTab { try screen.press("<Tab>") }
    for label in ["Start session", "Connect", "End session", "Invite", "Close tab"] {
      #expect(screen.shows("▸[\(label)]"), "\(screen.text)")
      #expect(FrameProblems.of(screen.console) == [])
      try screen.press("<Right>")
    }
  }

  @Test("The footer shows both history brackets together")
  func brackets() throws {
    var screen = try Screen("contoso", Size(width: 160, height: 40))
    try screen.press("<F2><Esc><Tab>")
    #expect(screen.footer.contains("[/] History"))
    #expect(screen.footer.count { $0 == "[" } == 1)
    try screen.click("[/] History")
    #expect(screen.header.contains("PAST"))
    let beginning = screen.console.history.beginning
    while screen.console.history.index > beginning { try screen.press("[") }
    try screen.click("[/] History")
    #expect(screen.console.history.index == beginning + 1)
  }

  @Test("A long line in an app tab wraps to the next one")
  func longLines() throws {
    var screen = try Screen("northwind")
    try screen.press("/browse<Enter>")
    let row = try #require(screen.rows.firstIndex { $0.contains("│ The simulated app will connect by ") })
    #expect(screen.rows[row + 1].contains("itself at "))
  }
}
