import Cells
import Desktop
import Records
import Simulation
import Testing

@testable import Player

@Suite("Playing a scenario at a comfortable speed")
struct PlaybackTests {
  @Test("The caption names the scenario, then each step with its position and state")
  func captions() throws {
    var player = try Viewer(Viewer.coBrowse)
    #expect(
      player.band == [
        " Helping                                              Scenario 1 of 3 · speed 1",
        "  Scenario: By co-browse",
        "",
        " F1 Help  Space Pause  → Step  + Fast  - Slow  Esc Take over  ^Q Quit",
      ])
    try player.watch(for: "▸ When the agent types")
    #expect(
      player.band == [
        " By co-browse                           Scenario 1 of 3 · step 2 of 6 · speed 1",
        "  ▸ When the agent types \"/cb\"",
        "",
        " F1 Help  Space Pause  → Step  ← Back  + Fast  - Slow  Esc Take over  ^Q Quit",
      ])
    try player.watch(for: "✓ When the agent types")
    #expect(
      player.band[0] == " By co-browse                    Scenario 1 of 3 · step 2 of 6 · done · speed 1")
    try player.watch(for: "✓ Then the buttons are")
    #expect(
      player.band[2...] == [
        "    label, slash command | Co-browse, /cb | Share screen, /share | Survey,",
        "    /survey | Copy notes, /notes",
        " F1 Help  Space Pause  → Step  ← Back  + Fast  - Slow  Esc Take over  ^Q Quit",
      ])
  }

  @Test(
    "The caption hides nothing of the console",
    arguments: [(80, 24), (120, 40), (45, 15), (40, 14), (80, 21), (200, 60)])
  func hidesNothing(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    var player = try Viewer(Viewer.coBrowse, size)
    for _ in 0..<6 {
      try player.press("<Right>")
      let rows = player.rows
      #expect(rows.count == height)
      let top = try #require(rows.lastIndex { $0.contains("1 of 3") || $0.contains("1/3") })
      var console = player.playback.console
      console.size = Size(width: width, height: top + 1)
      #expect(rows[..<top] == console.frame().grid.rows[..<top])
      #expect(rows[top..<(height - 1)].count >= 2)
    }
  }

  @Test("A line is typed letter by letter, and the slash menu opens as for a person")
  func typing() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "▸ When the agent types")
    let settled = player.playback.settled
    var drafts: [String] = []
    try player.watch { player in
      if let draft = player.draft, draft != drafts.last { drafts.append(draft) }
      // Commands with their texts, shown over the transcript.
      if player.draft == "/c" { #expect(player.text.contains("/cb  Co-browse")) }
      return player.text.contains("✓ When")
    }
    #expect(
      drafts == ["Type a message, or / for commands", "/", "/c", "/cb", "Type a message, or / for commands"])
    #expect(settled.state.focused?.tabs.count == 1)
    #expect(player.playback.settled.state.focused?.tabs.count == 2)
  }

  @Test("Letters are typed at 25 per second, and faster for a long text")
  func typingSpeed() throws {
    func time(of text: String) throws -> Int64 {
      var player = try Viewer(
        "Feature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n    When the agent types \"\(text)\""
      )
      try player.watch { $0.playback.position.phase == .underWay }
      return try player.watch { $0.playback.position.phase == .settled }
    }
    let short = try time(of: String(repeating: "a", count: 25))
    #expect((1000...2000).contains(short))
    #expect(try time(of: String(repeating: "long ", count: 400)) < 8000)
  }

  @Test("A button is marked before it is pressed, with a description")
  func pressing() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "▸ And the agent presses")
    #expect(!player.text.contains("Send the customer"))
    try player.watch { $0.playback.position.phase == .underWay }
    #expect(player.text.contains("Send the customer"))
    let before = player.playback.settled.run.facts.count
    try player.watch(for: "✓ And the agent presses")
    #expect(player.playback.settled.run.facts.count > before)
    #expect(!player.text.contains("Send the customer"))
  }

  @Test("Minutes of virtual time take three seconds, and the clock visibly runs")
  func timePasses() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch { $0.playback.position.phase == .underWay && $0.text.contains("When 3m pass") }
    var times: Set<Int64> = []
    let took = try player.watch { player in
      times.insert(player.playback.console.state.now.milliseconds)
      return player.playback.position.phase == .settled
    }
    #expect((2900...3100).contains(took))
    #expect(times.count > 30)
    #expect(player.playback.console.state.now == Instant.rehearsal + Span.minutes(3))
  }

  @Test("Stepping back shows the same pictures as before")
  func goingBack() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("<Space>")
    var pictures = [player.text]
    // Through the first scenario, up to the failure in the second.
    for _ in 0..<9 {
      try player.press("<Right>")
      pictures.append(player.text)
    }
    #expect(player.text.contains("FAILED"))
    for picture in pictures.dropLast().reversed() {
      try player.press("<Left>")
      #expect(player.text == picture)
    }
    try player.press("<Left>")
    #expect(player.text.contains("This is the beginning."))
    for picture in pictures.dropFirst() {
      try player.press("<Right>")
      #expect(player.text == picture)
    }
  }

  @Test("Playing and stepping give the same picture")
  func playedAsStepped() throws {
    var watched = try Viewer(Viewer.coBrowse)
    var stepped = try Viewer(Viewer.coBrowse)
    for _ in 0..<6 {
      let done = watched.playback.position.done
      try watched.watch { $0.playback.position.phase == .settled && $0.playback.position.done > done }
      try stepped.press("<Right>")
      #expect(watched.text == stepped.text)
    }
  }

  @Test("A failed expectation pauses and shows the expected and the actual value")
  func failing() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("n")
    try player.watch(for: "FAILED")
    #expect(player.playback.nextChange == nil)
    #expect(
      player.band == [
        " In vain                        Scenario 2 of 3 · step 2 of 3 · FAILED · PAUSED",
        "  ✗ Then the co-browse session is Connected",
        "    expected: co-browse Connected",
        "    there is: no co-browse session",
        "    1 more step is skipped.",
        " F1 Help  → Step  ← Back  + Fast  - Slow  Esc Take over  ^Q Quit",
      ])
    try player.press("n<Space>")
    try player.watch(for: "Scenario: The last")
  }

  @Test("A table that differs is told by the cell, not by the blanks around it; a screen by its line")
  func failingLists() throws {
    let text = """
      Feature: Lists
        Scenario: A table
          Given a conversation with "Noah Park"
          Then the buttons are
            | label | slash command |
            | Co-browse | /cb |
            | Look together | /share |
            | Survey | /survey |
            | Copy notes | /notes |
        Scenario: A screen
          Given a conversation with "Noah Park"
          Then the screen at 80x24 is
            \"""
            Nothing
            \"""
      """
    var player = try Viewer(text)
    try player.watch(for: "FAILED")
    #expect(
      player.band.dropFirst(2).first
        == "    row 2, label: expected \"Look together\", there is \"Share screen\"")
    try player.press("n<Space>")
    try player.watch(for: "line 1 expected: Nothing")
    #expect(player.text.contains("line 1 there is:  Contoso Support"))
    #expect(player.text.contains("`agent-console test --update`"))
  }

  @Test("After the last step it says so and keeps the picture")
  func theEnd() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("nn")
    try player.watch(for: "THE END")
    #expect(player.playback.nextChange == nil)
    let console = player.rows.prefix(20)
    try player.press("<Space><Space><Right><1m>")
    #expect(player.rows.prefix(20) == console)
    #expect(player.text.contains("This is the end."))
    try player.press("<Left>")
    #expect(player.text.contains("Scenario: The last"))
  }

  @Test("Random sizes and keys never break it")
  func robust() throws {
    var player = try Viewer(Viewer.coBrowse)
    let keys = [
      "<Right>", "<Left>", "<Space>", "+", "-", "n", "p", "<F1>", "x", "<C-c>", "n", "<2s>", "<300ms>",
      "<Click 9,9>",
    ]
    for round in 0..<300 {
      let size = Size(width: round * 37 % 140 + 1, height: round * 13 % 50 + 1)
      let script = "<Resize \(size.width)x\(size.height)>" + keys[round * 5 % keys.count]
      try player.press(script)
      #expect(player.frame.grid.size == size, "\(script)")
    }
  }

  @Test("With room for one pane, the chat box is shown while somebody types")
  func narrow() throws {
    var player = try Viewer(
      """
      Feature: F
        Scenario: S
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          And the agent types "hello"
      """, Size(width: 45, height: 15))
    try player.press("<Right><Right>")
    #expect(player.draft == nil)
    try player.watch { $0.draft == "hel" }
    try player.watch(for: "✓ And the agent types")
    #expect(player.text.contains("Ana    hello"))
  }

  @Test("In ASCII and without colours a step's result is still a word")
  func ascii() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("n<Right><Right>")
    var grid = player.frame.grid
    grid.asciiOnly()
    let isASCII = grid.text.unicodeScalars.allSatisfy(\.isASCII)
    #expect(isASCII)
    #expect(grid.text.contains("FAILED"))
  }

  @Test("A screen that is too small says what size it needs, and playback resumes when it fits")
  func tooSmall() throws {
    var player = try Viewer(Viewer.coBrowse, Size(width: 40, height: 13))
    #expect(player.text.contains("40x14"))
    try player.press("<Resize 40x14>")
    #expect(player.text.contains("Scenario: By co-browse"))
  }
}
