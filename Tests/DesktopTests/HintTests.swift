import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("What to try next")
struct HintTests {
  private func demo(_ sample: String = "contoso", _ size: Size = .terminal) throws -> Screen {
    Screen(try Screen.organization(sample), size, opening: .demo)
  }

  /// The words of the hint on the screen.
  private func hint(_ screen: Screen) -> String? {
    guard let row = screen.row(with: "Next · "), let start = row.split(separator: "·").last else {
      return nil
    }
    return start.split(separator: "[").first.map { String($0).trimmingBlanks }
  }

  @Test("It leads from the first command to the end of the chat, and changes with every step")
  func leads() throws {
    var screen = try demo()
    let steps = [
      ("", "/cb opens Co-browse"),
      ("/cb<Enter>", "Alt-C: Connect, as the app"),
      ("<M-c>", "Alt-E: End session, as the app"),
      ("<M-e>", "/share opens Share screen, which connects by itself after 2 s"),
      ("/share<Enter><M-c><M-e>", "Alt-L: Mia Wong arrives"),
      ("<M-l>", "Alt-A accepts Mia Wong"),
      ("<M-a>", "Shift-Tab, then Enter: what an event is based on"),
      ("<BackTab><Enter><Esc><Esc>", "Alt-V: what the customer sees"),
      ("<M-v><M-v>", "Alt-S: say something as Mia Wong"),
      ("<M-s><Esc>", "/cb, then Alt-I: the app invites Mia Wong"),
      ("/cb<Enter>", "Alt-I: the app invites Mia Wong"),
      ("<M-c><M-e>", "Alt-I: the app invites Mia Wong"),
      ("<M-i><Esc>", "Alt-H: go back, and ask what if"),
      ("<M-h><Esc>", "Ctrl-R: the records behind the buttons"),
      ("<C-r><Esc>", "Alt-X ends the chat with Mia Wong"),
      ("<M-x>", "Alt-X closes the session of Mia Wong"),
    ]
    for (keys, expected) in steps {
      try screen.press(keys)
      #expect(hint(screen) == expected, "after \(keys)\n\(screen.text)")
      #expect(FrameProblems.of(screen.console) == [])
    }
  }

  @Test("Whoever rings comes before a new session, which would take the desk away from them")
  func ringing() throws {
    var screen = try demo()
    try screen.press("/cb<Enter><M-c><M-e><M-l>")
    #expect(hint(screen) == "Alt-A accepts Mia Wong")
  }

  @Test("An invitation is answered as the customer before the app connects")
  func answering() throws {
    var screen = try demo("contoso", .wide)
    try screen.press("/cb<Enter><M-i>Join<Enter>")
    #expect(hint(screen) == "Alt-V, then Accept, as Noah Park")
    try screen.press("<M-v>")
    try screen.click("[Accept]")
    // The app connects the session of whoever accepts.
    #expect(hint(screen) == "Alt-E: End session, as the app")
  }

  @Test("An app that connects by itself is waited for")
  func waits() throws {
    var screen = try demo("northwind")
    #expect(hint(screen) == "/browse opens Co-browse, which connects by itself after 2 s")
    try screen.press("/browse<Enter>")
    #expect(hint(screen) == "the app connects by itself in a moment")
    #expect(screen.shows("The simulated app will connect"), "\(screen.text)")
  }

  @Test("In wrap-up whoever rings comes first, and at an empty desk after a session what can be read there")
  func wrapUp() throws {
    var screen = try demo()
    try screen.press("/cb<Enter><M-c><M-e><M-l><M-x>")
    #expect(hint(screen) == "Alt-A accepts Mia Wong")
    try screen.press("<M-a><M-x><M-x><M-1><M-x>")
    #expect(screen.console.state.focus == nil, "\(screen.text)")
    #expect(hint(screen) == "Shift-Tab, then Enter: what an event is based on")
    try screen.press("<BackTab><Enter><Esc>")
    #expect(hint(screen) == "Alt-H: go back, and ask what if")
    try screen.press("<M-h><Esc><C-r><Esc>")
    #expect(hint(screen)?.hasPrefix("Alt-L: ") == true)
  }

  @Test("At an empty desk the next customer is let in")
  func emptyDesk() throws {
    var screen = try demo()
    try screen.press("<M-x><M-x>")
    #expect(hint(screen) == "Alt-L: Mia Wong arrives")
    try screen.press("<M-l>")
    #expect(hint(screen) == "Alt-A accepts Mia Wong")
  }

  @Test("It is gone for good once it is told to go, by key or click, until the palette calls it back")
  func goesAway() throws {
    for isClick in [false, true] {
      var screen = try demo()
      if isClick {
        let place = try #require(screen.place(of: "Next · "))
        let row = screen.rows[place.y]
        let x = try #require(Array(row).lastIndex(of: "×"))
        screen.handle(.pointer(PointerEvent(.press, at: Point(x: x, y: place.y))))
      } else {
        try screen.press("<M-k>")
      }
      #expect(hint(screen) == nil)
      try screen.press("/cb<Enter><M-c>")
      #expect(hint(screen) == nil)
      try screen.press("<C-p>what to try next<Enter>")
      #expect(hint(screen) == "Alt-E: End session, as the app")
    }
  }

  @Test("A note and the past have its place while they are there")
  func notesFirst() throws {
    var screen = try demo()
    try screen.press("<M-i>")
    #expect(hint(screen) == nil)
    try screen.press("<Tab>")
    #expect(hint(screen) == "/cb opens Co-browse")
    try screen.press("/cb<Enter><C-Up>")
    #expect(hint(screen) == nil)
  }

  @Test("The demo's first screen", arguments: [Size.terminal, .wide, .narrow])
  func picture(size: Size) throws {
    let screen = try demo("contoso", size)
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "demo-\(size.width)x\(size.height)").expect(screen.rows)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
