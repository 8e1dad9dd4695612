import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The chat box")
struct ChatBoxTests {
  struct Editing: CustomTestStringConvertible {
    let keys: String
    let expected: String
    var testDescription: String { keys }

    init(_ keys: String, _ expected: String) {
      self.keys = keys
      self.expected = expected
    }
  }

  static let editings = [
    Editing("ab<Left>x", "axb"), Editing("ab<C-b>x", "axb"), Editing("ab<Home><Right>x", "axb"),
    Editing("ab<C-a><C-f>x", "axb"), Editing("ab<Home>x<End>y", "xaby"), Editing("ab<C-a>x<C-e>y", "xaby"),
    Editing("one two<C-Left>x", "one xtwo"), Editing("one two<M-b>x", "one xtwo"),
    Editing("one two<Home><C-Right>x", "onex two"), Editing("one two<Home><M-f>x", "onex two"),
    Editing("abc<Backspace>", "ab"), Editing("abc<Home><Del>", "bc"), Editing("abc<C-a><C-d>", "bc"),
    Editing("one two<C-w>", "one "), Editing("one two<Alt-Backspace>", "one "),
    Editing("one two<C-Left><C-u>", "two"), Editing("one two<C-Left><C-k>", "one "),
    Editing("one two<C-w><Home><C-y>", "twoone "), Editing("one<Alt-Enter>two", "one\ntwo"),
    Editing("one<Alt-Enter>two<Up>x", "onex\ntwo"),
    Editing("one<Alt-Enter>two<Home><Up>x<Down>y", "xone\ntywo"),
    Editing("<Backspace><Del><Left><Right><C-w><C-k><C-u><C-y>", ""),
    Editing("e\u{301}<Backspace>", ""), Editing("👨‍👩‍👧<Backspace>a", "a"), Editing("日本<Left>x", "日x本"),
  ]

  @Test("Keys edit the line", arguments: editings)
  func keysEditTheLine(editing: Editing) throws {
    var screen = try Screen()
    try screen.press(editing.keys)
    #expect(screen.draft == editing.expected)
    #expect(FrameProblems.of(screen.console) == [])
  }

  @Test("The cursor is where the next character goes, even after wide characters")
  func theCursorStandsWhereTypingGoes() throws {
    var screen = try Screen()
    try screen.press("日本é!")
    let end = try #require(screen.frame.cursor)
    let start = try #require(screen.place(of: "日本é!"))
    #expect(end == Point(x: start.x + 6, y: start.y))
    try screen.press("<Left><Left><Left>")
    #expect(screen.frame.cursor == Point(x: start.x + 2, y: start.y))
  }

  @Test("A long draft grows over several rows but stays inside the pane", arguments: Size.pictured)
  func aLongDraftGrows(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press(String(repeating: "seven77 ", count: 60))
    #expect(screen.rows.count { $0.contains("seven77") } > 1)
    #expect(FrameProblems.of(screen.console) == [])
    try screen.press("<Enter>")
    #expect(screen.said().last?.hasPrefix("agent: seven77") == true)
  }

  @Test("History goes through the sent lines and keeps the unsent one")
  func historyKeepsTheUnsentLine() throws {
    var screen = try Screen()
    try screen.press("first<Enter>second<Enter>unsent<Up>")
    #expect(screen.draft == "second")
    try screen.press("<Up>")
    #expect(screen.draft == "first")
    try screen.press("<Up>")
    #expect(screen.draft == "first")
    try screen.press("<Down><Down>")
    #expect(screen.draft == "unsent")
    try screen.press("<Down>")
    #expect(screen.draft == "unsent")
  }

  @Test("A recalled command does not get stuck in its menu")
  func historyPassesCommands() throws {
    var screen = try Screen()
    try screen.press("hello<Enter>/survey<Enter><Up>")
    #expect(screen.draft == "/survey")
    try screen.press("<Up>")
    #expect(screen.draft == "hello")
  }

  @Test("The history of one conversation does not touch the draft of another")
  func historyIsPerConversation() throws {
    var screen = try Screen()
    try screen.press("sent<Enter>mine<Up>")
    try screen.press("<M-2>hers<Down>")
    #expect(screen.draft == "hers")
    try screen.press("<M-1><Down>")
    #expect(screen.draft == "mine")
  }

  @Test("Each conversation keeps its draft")
  func draftsArePerConversation() throws {
    var screen = try Screen()
    try screen.press("for Noah<M-2>for Mia<M-1>")
    #expect(screen.draft == "for Noah")
    #expect(screen.shows("for Noah"))
    try screen.press("<M-2>")
    #expect(screen.draft == "for Mia")
  }

  @Test("A refused line stays, with its reason")
  func aRefusedLineStays() throws {
    var screen = try Screen()
    try screen.press("/cobrowse now<Enter>")
    #expect(screen.draft == "/cobrowse now")
    #expect(screen.shows("✗"))
    #expect(screen.said().count == 1)
  }

  @Test("A draft survives resizes, overlays and a screen that is too small")
  func draftsLive() throws {
    var screen = try Screen()
    try screen.press("half a sen<F1><Esc><C-p><Esc><C-o><Esc><C-c>n<Resize 20x5>")
    #expect(screen.shows("Too small"))
    #expect(!screen.shows("half"))
    try screen.press("<Resize 120x40>")
    #expect(screen.shows("half a sen"))
    #expect(screen.draft == "half a sen")
  }

  @Test("Several pasted lines run nothing and are sent as one message")
  func pasteRunsNothing() throws {
    var screen = try Screen()
    let inputs = screen.console.state.inputCount
    screen.paste("/cb\r\n/survey\rq\n")
    #expect(screen.console.state.inputCount == inputs)
    #expect(screen.draft == "/cb\n/survey\nq\n")
    #expect(screen.console.menu == nil)
    #expect(screen.shows("These 3 lines are one message. Enter sends it."))
    try screen.press("<Enter>")
    #expect(screen.said().last == "agent: /cb\n/survey\nq\n")
    #expect(screen.session(of: .coBrowse) == nil)
  }

  @Test("Text pasted into the palette is searched for and presses nothing")
  func pasteIntoThePalette() throws {
    var screen = try Screen()
    try screen.press("<C-p>")
    screen.paste("turn\nco off\n")
    guard case .palette(let palette) = screen.console.view.overlay else {
      Issue.record("The palette is gone.")
      return
    }
    #expect(palette.editor.text == "turn co off ")
    #expect(palette.found.first?.title.hasPrefix("Turn Co-browse off") == true)
  }

  @Test("A paste in pieces counts all its lines; one line says nothing")
  func pasteInPieces() throws {
    var screen = try Screen()
    screen.paste("one")
    #expect(!screen.shows("one message"))
    screen.paste("\ntwo\n")
    screen.paste("three")
    #expect(screen.draft == "one\ntwo\nthree")
    #expect(screen.shows("These 3 lines are one message"))
  }

  @Test(
    "A paste where no text can be typed is told, and changes nothing", arguments: ["<C-c>", "<M-o>", "<C-x>"])
  func pasteIntoNothing(keys: String) throws {
    var screen = try Screen("contoso", .terminal)
    try screen.press("kept\(keys)")
    let inputs = screen.console.state.inputCount
    screen.paste("y\ny\n")
    #expect(screen.console.state.inputCount == inputs && screen.effects.isEmpty)
    #expect(screen.shows("nothing was pasted"))
    try screen.press("<Esc>")
    #expect(screen.draft == "kept")
  }

  @Test("In wrap-up nothing can be typed, and the screen says so")
  func wrapUpTakesNoText() throws {
    var screen = try Screen()
    try screen.press("kept<M-x>x")
    #expect(screen.draft == "kept")
    #expect(screen.shows("The conversation is in Wrap-up: nothing more can be sent."))
  }

  @Test("Typing in any pane goes to the chat box")
  func typingGoesToTheChatBox() throws {
    for tabs in 0..<Pane.allCases.count {
      var screen = try Screen()
      try screen.press(String(repeating: "<Tab>", count: tabs) + "hi")
      #expect(screen.draft == "hi")
      #expect(screen.console.view.pane == .chatBox)
    }
  }
}
