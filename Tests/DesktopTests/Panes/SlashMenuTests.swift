import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The slash menu")
struct SlashMenuTests {
  private func names(_ screen: Screen) -> [String] { screen.console.menu?.entries.map(\.name) ?? [] }

  @Test("A slash lists the commands that can run now, and typing filters them")
  func filters() throws {
    var screen = try Screen()
    try screen.press("/")
    #expect(names(screen) == ["/cb", "/share", "/survey", "/notes"])
    #expect(screen.shows("/cb      Co-browse  "))
    try screen.press("s")
    #expect(names(screen) == ["/share", "/survey"])
    try screen.press("h")
    #expect(names(screen) == ["/share"])
    try screen.press("<Backspace><Backspace><Backspace>")
    #expect(screen.console.menu == nil)
  }

  @Test("What a command does is said where there is room for all; otherwise each is named by its label")
  func details() throws {
    var screen = try Screen("contoso", Size(width: 220, height: 50))
    try screen.press("/")
    #expect(screen.shows("/cb      Co-browse – Start a co-browse session provided by Fabrikam"))
    for size in [Size.terminal, Size(width: 100, height: 30), Size(width: 160, height: 50)] {
      screen = try Screen("contoso", size)
      try screen.press("/")
      let menu = screen.rows.filter { $0.contains(" /") && !$0.contains("for commands") }
      #expect(menu.count >= 4 && menu.allSatisfy { !$0.contains("…") }, "\(menu)")
    }
  }

  @Test("Down and Enter run the selected entry")
  func choosingRuns() throws {
    var screen = try Screen()
    try screen.press("/<Down>")
    #expect(screen.shows("▸ /cb"))
    try screen.press("<Enter>")
    #expect(screen.session(of: .coBrowse) == .requested)
    #expect(screen.draft == "")
  }

  @Test("Up selects from the end, and the selection wraps around")
  func theChoiceGoesRound() throws {
    var screen = try Screen()
    try screen.press("/<Up>")
    #expect(screen.shows("▸ /notes"))
    try screen.press("<Down>")
    #expect(screen.shows("▸ /cb"))
  }

  @Test("Tab completes the entry in the line and runs nothing")
  func tabCompletes() throws {
    var screen = try Screen()
    try screen.press("/sh<Tab>")
    #expect(screen.draft == "/share")
    #expect(screen.session(of: .screenSharing) == nil)
    try screen.press("<Tab>")
    #expect(screen.console.view.pane == .buttons)
  }

  @Test("Esc hides the menu until the line changes")
  func escapePutsItAway() throws {
    var screen = try Screen()
    try screen.press("/s<Esc>")
    #expect(screen.console.menu == nil)
    #expect(screen.draft == "/s")
    try screen.press("u")
    #expect(names(screen) == ["/survey"])
  }

  @Test("Enter without a selection sends the typed line; an unfinished command is refused")
  func enterSendsWhatWasTyped() throws {
    var screen = try Screen()
    try screen.press("/sha<Enter>")
    #expect(screen.session(of: .screenSharing) == nil)
    #expect(screen.draft == "/sha")
    #expect(screen.shows("✗"))
    try screen.press("<End>re<Enter>")
    #expect(screen.session(of: .screenSharing) == .requested)
  }

  @Test("The footer says what Enter does with the typed or selected line")
  func footer() throws {
    for (keys, word) in [
      ("/", "Enter Run as typed"), ("/sha", "Enter Run as typed"), ("/sha<Down>", "Enter Run "),
      ("/SHARE", "Enter Run "), ("/q", "Enter Insert"),
    ] {
      var screen = try Screen()
      try screen.press(keys)
      #expect("\(screen.footer) ".contains(word), "\(keys): \(screen.footer)")
      #expect(screen.footer.contains("Run as typed") == (word == "Enter Run as typed"))
    }
  }

  @Test("Clicking an entry runs it")
  func clickRuns() throws {
    var screen = try Screen()
    try screen.press("/")
    try screen.click("/share ")
    #expect(screen.session(of: .screenSharing) == .requested)
  }

  @Test("Entries that do not fit can be scrolled to", arguments: [Size.narrow, .terminal])
  func scrolls(size: Size) throws {
    var screen = try Screen("northwind", size)
    try screen.press("/")
    let all = names(screen)
    let shown = screen.rows.count { row in all.contains { row.contains("│  \($0) ") } }
    #expect(screen.shows("\(all.count - shown) more"))
    for name in all {
      try screen.press("<Down>")
      #expect(screen.shows("▸ \(name)"))
      #expect(FrameProblems.of(screen.console) == [])
    }
  }

  @Test(
    "Names and details are in two columns with a gap, each cut with an ellipsis", arguments: Size.pictured)
  func columns(size: Size) throws {
    var organization = try Screen.organization("contoso")
    organization.quickReplies[1].title = "One moment while I look at the order that you named"
    organization.quickReplies[2].message = "May I look?\nOnly at the tab that you share."
    var screen = Screen(organization, size)
    try screen.press("/q")
    let entries = try #require(screen.console.menu).entries
    let shown = screen.rows.compactMap { row in
      entries.firstIndex { row.contains($0.detail.prefix(8)) }.map { ($0, row) }
    }
    #expect(shown.count >= 3)
    let starts = shown.compactMap { place, row in screen.place(of: String(entries[place].detail.prefix(8)))?.x
    }
    #expect(Set(starts).count == 1)
    for (place, row) in shown {
      let detail = try #require(row.firstRange(of: entries[place].detail.prefix(8)))
      #expect(row[..<detail.lowerBound].hasSuffix("  "), "\(row)")
    }
    #expect(screen.text.contains("…"))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "quick-replies-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("/q lists the quick replies, a word filters them, and Enter inserts one without sending it")
  func quickReplies() throws {
    var screen = try Screen()
    try screen.press("/q ")
    let replies = screen.console.state.organization.quickReplies
    let menu = try #require(screen.console.menu)
    #expect(menu.kind == .quickReplies)
    #expect(menu.entries.count <= replies.count)
    try screen.press("<Enter>")
    #expect(screen.draft == menu.entries[0].text)
    #expect(screen.said().count == 1)
    #expect(FrameProblems.of(screen.console) == [])
    try screen.press("<Enter>")
    #expect(screen.said().last == "agent: \(menu.entries[0].text)")
  }

  @Test("A search without results stays in the line, with a note")
  func quickReplySearchStays() throws {
    var screen = try Screen()
    try screen.press("/q nosuch<Enter>")
    #expect(screen.draft == "/q nosuch")
    #expect(screen.shows("No quick reply matches “nosuch”."))
    try screen.press("<C-w><Enter>")
    #expect(screen.console.menu == nil)
    #expect(!screen.draft.hasPrefix("/"))
    var organization = try Screen.organization("contoso")
    organization.quickReplies = []
    screen = Screen(organization)
    try screen.press("/q<Enter>")
    #expect(screen.draft == "/q")
    #expect(screen.shows("This organization has no quick replies."))
  }

  @Test("A search whose menu was hidden shows it again, and nothing is lost")
  func quickReplyMenuComesBack() throws {
    var screen = try Screen()
    try screen.press("/q<Esc><Enter>")
    #expect(screen.draft == "/q")
    #expect(screen.console.menu?.kind == .quickReplies)
  }
}
