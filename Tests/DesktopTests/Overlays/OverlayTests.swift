import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Questions, prompts and help")
struct OverlayTests {
  private let noah = ConversationNumber(0)

  // MARK: Questions

  @Test("Ctrl-Q quits at once if no session is live")
  func quitsAtOnce() throws {
    var screen = try Screen()
    try screen.press("<C-q>")
    #expect(screen.effects == [.quit])
  }

  @Test("With a live session Ctrl-Q asks, and only y quits")
  func asksBeforeQuitting() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><C-q>")
    #expect(screen.shows("session is live. Quit?"))
    try screen.press("x<Enter>")
    #expect(screen.shows("session is live. Quit?"))
    try screen.press("n")
    #expect(!screen.shows("Quit?"))
    #expect(screen.effects == [])
    try screen.press("<C-q>y")
    #expect(screen.effects == [.quit])
  }

  @Test("Ctrl-C always asks, and a second Ctrl-C confirms")
  func interruptAsks() throws {
    var screen = try Screen()
    try screen.press("<C-c>")
    #expect(screen.effects == [])
    try screen.press("<C-c>")
    #expect(screen.effects == [.quit])
  }

  @Test("Closing an active conversation's session asks, and Ctrl-C does not confirm it")
  func closingAnActiveOneAsks() throws {
    var screen = try Screen()
    try screen.click("[×]")
    #expect(screen.shows("goes back to the queue"))
    try screen.press("<C-c>")
    #expect(screen.shows("Quit?"))
    try screen.press("<Esc>")
    #expect(screen.focused?.status == .active)
    try screen.click("[×]")
    try screen.press("y")
    #expect(screen.console.state.conversation(noah)?.status != .active)
  }

  @Test("Closing a session from the palette asks too")
  func closingFromThePaletteAsks() throws {
    var screen = try Screen()
    try screen.press("<C-p>close session<Enter>")
    #expect(screen.shows("goes back to the queue"))
    #expect(screen.focused?.status == .active)
  }

  @Test("A click beside a question or on its text changes nothing")
  func clicksBesideAQuestion() throws {
    var screen = try Screen()
    try screen.press("<C-c>")
    try screen.click("Contoso Support")
    try screen.click("Quit?")
    #expect(screen.shows("Quit?"))
    try screen.click("[y Yes]")
    #expect(screen.effects == [.quit])
  }

  // MARK: Prompts

  @Test("The customer's words are entered at a prompt with line editing")
  func customerSays() throws {
    var screen = try Screen()
    try screen.press("draft<C-p>noah says<Enter>")
    #expect(screen.shows("Noah Park says"))
    try screen.press("It is bock<Left><Backspace><Del>xen.<C-a>Oh! <Enter>")
    #expect(screen.said().last == "customer: Oh! It is boxen.")
    #expect(screen.draft == "draft")
  }

  @Test("An invitation is entered at a prompt and sent")
  func invites() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-i>https://fabrikam.example/42<Enter>")
    #expect(screen.said().last?.hasSuffix("https://fabrikam.example/42") == true)
    #expect(screen.shows("fabrikam.example"))
  }

  @Test("Esc leaves a prompt, and a click into it does not")
  func leavingAPrompt() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-i>kept")
    try screen.click("kept")
    #expect(screen.shows("kept"))
    screen.paste("a\nb")
    #expect(screen.shows("kepta"))
    try screen.press("<Esc>")
    #expect(screen.said().count == 1)
    #expect(screen.console.view.overlay == nil)
  }

  // MARK: Help

  @Test("The help lists every binding")
  func helpIsComplete() {
    for binding in KeyBindings.all {
      let key = binding.keys.map(\.name).joined(separator: ", ")
      #expect(
        HelpText.lines(of: .standard).contains { $0.key == key && $0.text == binding.title },
        "\(key) \(binding.title)")
    }
  }

  @Test("The help says no line twice")
  func helpSaysNothingTwice() throws {
    let lines = HelpText.lines(of: .standard).filter { !$0.key.isEmpty }
    #expect(Set(lines).count == lines.count)
    let now = Scene(try Screen().console).footer
    let panel = HelpPanel(now, of: .standard)
    let said = panel.now.map { "\($0.binding.keys[0].name) \(ShortWords.text($0.binding.command))" }
    let below = HelpOverview.sections(without: panel.now, of: .standard).flatMap(\.entries).map {
      "\($0.key) \($0.text)"
    }
    #expect(said.count > 4 && Set(said + below).count == said.count + below.count)
  }

  @Test("F1 is one screen: the keys that matter now, then the sections", arguments: [Size.terminal, .wide])
  func helpIsOneScreen(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<F1>")
    #expect(Scene(screen.console).help?.scrollLimit == 0)
    #expect(screen.shows("Alt-A       Accept"))
    for title in ["Sessions", "Chat box", "App tab", "Events", "Panels"] { #expect(screen.shows(title)) }
    // In another state other keys matter.
    try screen.press("<Esc>/cb<Enter><M-c><F1>")
    #expect(screen.shows("Alt-E       End session"))
  }

  @Test("In a drill F1 names the drill's keys, and nothing that the drill takes for a mistake")
  func helpInADrill() throws {
    var screen = try Screen("contoso", .wide)
    screen.console.isGuided = true
    screen.console.playingKeys = PlayingKey.ofDrills
    try screen.press("/cb<Enter><F1>")
    #expect(!screen.shows("Connect") && !screen.shows("app invites"))
    for key in ["Alt-G hint", "Alt-U take back", "Alt-S show me"] { #expect(screen.shows(key)) }
    #expect(!screen.shows("Next customer") && !screen.shows("next customer"))
    #expect(!screen.shows("say as customer"))
    #expect(screen.shows("Alt-V customer's side"))
  }

  @Test("Search and whole list name a drill's keys too, and nothing that they hide")
  func wholeHelpInADrill() throws {
    var screen = try Screen("contoso", .wide)
    screen.console.playingKeys = [.hint, .showMe]
    try screen.press("<F1>task")
    #expect(screen.shows("Do the task in my place"))
    try screen.press("<C-u>mistake back")
    #expect(screen.shows("Nothing matches."))
    try screen.press("<C-u>alt-s")
    #expect(screen.shows("Do the task in my place") && !screen.shows("customer"))
    try screen.press("<Esc><Enter>")
    #expect(screen.shows("A drill"))
  }

  @Test("Typing in the help finds lines; Esc takes one step back at a time")
  func helpSearch() throws {
    var screen = try Screen()
    try screen.press("<F1><Enter>")
    #expect(screen.shows("Rehearse third-party co-browse"))
    try screen.press("reject list")
    #expect(screen.shows("Nothing matches."))
    try screen.press("<C-u>reject")
    #expect(screen.shows("Alt-R") && !screen.shows("Alt-W"))
    try screen.press("<Esc>")
    #expect(screen.shows("Rehearse third-party co-browse"))
    try screen.press("<Esc>")
    #expect(screen.shows("Chat box"))
    try screen.press("<Esc>")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("All of the help can be read at each size", arguments: Size.pictured + [Size(width: 40, height: 12)])
  func helpCanBeRead(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<F1><Enter>")
    var seen: Set<String> = []
    var before: [String] = []
    var rows = screen.rows
    while before != rows {
      before = rows
      seen.formUnion(before)
      try screen.press("<PgDn>")
      rows = screen.rows
    }
    let everything = seen.joined(separator: "\n")
    #expect(screen.shows("--no-mouse"))
    for binding in KeyBindings.all {
      for key in binding.keys { #expect(everything.contains(key.name), "\(key.name)") }
    }
    // At the end, one step back moves one line back.
    try screen.press("<Up>")
    #expect(screen.rows != before)
  }

  @Test("Help closes by its keys or a click beside it, not by a click inside it")
  func helpCloses() throws {
    for key in ["<Esc>", "<F1>"] {
      var screen = try Screen()
      try screen.press("<F1>")
      try screen.click("Chat box")
      #expect(screen.console.view.overlay != nil)
      try screen.press(key)
      #expect(screen.console.view.overlay == nil)
    }
    var screen = try Screen()
    try screen.press("<F1>")
    try screen.click("[×]")
    #expect(screen.console.view.overlay == nil)
  }

  @Test(
    "F1 shows the help over a panel, and closing it returns to the same place",
    arguments: ["<M-o><Down>", "<C-r><Right>", "<C-g>", "<C-p>cl<Down>", "<M-o><End><Enter>./acme"])
  func helpOverAPanel(keys: String) throws {
    for close in ["<Esc>", "<F1>"] {
      var screen = try Screen()
      try screen.press(keys)
      let before = screen.rows
      try screen.press("<F1>")
      #expect(screen.shows("Chat box"))
      #expect(FrameProblems.of(screen.console) == [])
      try screen.press("<PgDn>" + close)
      #expect(screen.rows == before)
      try screen.press("<Esc>")
      #expect(screen.console.view.overlay == nil || keys.hasSuffix("./acme"))
    }
  }
}
