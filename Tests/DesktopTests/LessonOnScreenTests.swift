import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The screen says the lesson")
struct LessonOnScreenTests {
  private func row(of text: String, on screen: Screen) throws -> Int {
    try #require(screen.place(of: text), "\(text) is not there.\n\(screen.text)").y
  }

  @Test("In the app tab the conversationId comes first, then the JSON, then the raw URL")
  func idFirst() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter>")
    let json = try row(of: "data, decoded as JSON", on: screen)
    let url = try row(of: "URL as sent", on: screen)
    let label = try #require(screen.rows.firstIndex { $0.contains("│ conversationId") })
    #expect(label < json && json < url)
    // At 80x24 too, the id and the JSON are seen without scrolling.
    screen.console.size = .terminal
    #expect(screen.shows("910a2dec-8902-4cc1-beeb-8da1658eec67"))
    #expect(screen.shows("\"910a2dec-8902-4cc1-beeb-"))
    #expect(screen.shows("8da1658eec67\""))
  }

  @Test("The line that matters is not pushed out of the events by lesser ones")
  func weight() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c>")
    let connected = "CobrowseConnectedEvent → co-browse Connected"
    #expect(screen.shows(connected))
    // Lesser lines follow; whoever scrolls back reads every line.
    for name in ["A", "B", "C"] {
      screen.receive(.customer(.arrives(Customer(name: name), widget: 0, speaks: false)))
    }
    #expect(screen.shows(connected))
    #expect(screen.shows("C waits: "))
    screen.console.view.eventsScroll = 1
    #expect(!screen.shows(connected))
  }

  @Test("What was done last is always among the events, however heavy those before it are")
  func lastAct() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c><M-e>/cb<Enter><M-c><M-e>/survey<Enter>")
    #expect(screen.shows("/survey → "))
    // A rejected line is no milestone.
    try screen.press("/nothing<Enter><C-u>/nothing<Enter><C-u>/share<Enter>")
    #expect(screen.shows("/share → "))
  }

  @Test("The JSON is on the screen once, decoded, and once encoded in the URL")
  func jsonOnce() throws {
    var screen = try Screen("contoso", Size(width: 160, height: 50))
    try screen.press("/cb<Enter>")
    #expect(screen.rows.count { $0.contains("conversationId\":") } == 1)
    #expect(screen.rows.count { $0.contains("%7B%22") } == 1)
  }

  @Test("A refused line is replaced by typing, corrected by other keys, and the screen says so")
  func refusedLine() throws {
    var screen = try Screen()
    try screen.press("/nothing<Enter>")
    #expect(screen.draft == "/nothing")
    #expect(screen.shows("Typing replaces the line; Backspace or an arrow corrects it."), "\(screen.text)")
    let place = try #require(screen.place(of: "› /nothing"))
    #expect(screen.frame.grid[place.x + 2, place.y].style == Role.selected.style)
    try screen.press("/cb")
    #expect(screen.draft == "/cb")
    try screen.press("<C-u>/nothing<Enter><Backspace>")
    #expect(screen.draft == "/nothin")
    try screen.press("x")
    #expect(screen.draft == "/nothinx")
    try screen.press("<Enter>Hello<C-u><C-y>")
    #expect(screen.draft == "Hello")
    try screen.press("<C-u>/nothing<Enter>a<C-y>")
    #expect(screen.draft == "a/nothing")
  }

  @Test("A line that has no room in its column is said in fewer words, and the column stays")
  func columnsStay() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.shows("system    Mia Wong waits: capacity is used up      "), "\(screen.text)")
  }

  @Test("Whoever leaves the events sees the newest again")
  func follows() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter>")
    screen.console.view.pane = .events
    try screen.press("<Up><Up>")
    #expect(screen.console.view.eventsScroll > 0)
    screen.console.view.pane = .chatBox
    #expect(screen.console.view.eventsScroll == 0)
  }

  @Test("At 80x24 an app tab that opens takes the place of the customer's side, and says so")
  func tabBeforeCustomer() throws {
    var screen = try Screen()
    try screen.press("<M-v>")
    #expect(screen.shows("Customer's side"))
    try screen.press("/cb<Enter>")
    #expect(screen.shows("conversationId"))
    #expect(screen.shows("Alt-V shows the customer's side again."))
  }

  @Test("A tab that opens matters more than the capacity that was used before it")
  func tabOpens() throws {
    var screen = try Screen("contoso", Size(width: 112, height: 32))
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.shows("opens with the web resource fab_/cobrowse.html"))
    #expect(!screen.shows("Busy: some of the capacity is used"))
  }

  @Test("Chat and session have ends with different names")
  func ends() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.shows("[End chat]"))
    #expect(screen.shows("[End session]"))
    #expect(screen.footer.contains("Alt-E End session"))
    #expect(screen.footer.contains("Alt-X End chat"))
    try screen.click("[End session]")
    #expect(screen.focused?.status == .active)
    #expect(screen.session(of: .coBrowse)?.isConnected == false)
  }

  @Test("Typing into a chat that has ended says why nothing is typed")
  func typing() throws {
    var screen = try Screen()
    try screen.press("<M-x>hello")
    #expect(screen.shows("The conversation is in Wrap-up: nothing more can be sent."))
    #expect(screen.draft == "")
  }

  @Test("The header says why the presence is so")
  func presence() throws {
    var screen = try Screen()
    #expect(screen.header.contains("◐ Busy · 1 chat"))
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.header.contains("● Do not disturb · co-browse"))
    try screen.press("<M-e><C-p>presence to busy<Enter>")
    #expect(screen.header.contains("◐ Busy · set by hand"))
    var organization = try Screen.organization("contoso")
    organization.workstream.rejectedChangesPresence = true
    organization.workstream.missedChangesPresence = true
    var rejected = Screen(organization)
    try rejected.press("<M-r>")
    #expect(rejected.header.contains("Do not disturb · rejected a chat"))
    var missed = Screen(organization)
    try missed.press("<3m>")
    #expect(missed.header.contains("Inactive · missed a chat"))
    var empty = Screen(try Screen.organization("contoso"), opening: ConsoleOpening(customers: 0))
    #expect(empty.header.contains("○ Available  "))
    try empty.press("<Resize 45x15>")
    #expect(FrameProblems.of(empty.console) == [])
  }

  @Test("A conversation in the background is marked with the number of its unread messages, until it is read")
  func unread() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<M-a>")
    #expect(!screen.shows(" new"))
    let noah = ConversationNumber(0)
    screen.receive(.customer(.says(noah, "Hello?")))
    #expect(screen.shows("1 new"))
    screen.receive(.customer(.says(noah, "Are you there?")))
    #expect(screen.shows("2 new"))
    screen.receive(.agent(.types(ConversationNumber(1), "One moment")))
    #expect(screen.shows("2 new"))
    screen.console.size = .terminal
    #expect(screen.shows("Noah Park 2 new"))
    try screen.press("<M-1>")
    #expect(!screen.shows(" new"))
    try screen.press("<M-2>")
    #expect(!screen.shows(" new"))
  }

  @Test("Actions in the records say their order and slash command first")
  func records() throws {
    var screen = try Screen()
    try screen.press("<C-r><Right>")
    #expect(try #require(screen.row(with: "▸ FabrikamCobrowse")).contains("/cb"))
    #expect(screen.shows("0      /cb"))
    #expect(try #require(screen.row(with: "Command")).contains("Order  Command"))
  }

  @Test("Esc goes one step back in the records, then closes them")
  func escape() throws {
    var screen = try Screen()
    try screen.press("<C-r><Enter><Down>")
    #expect(screen.shows("[◂ Back]"))
    try screen.press("<Esc>")
    #expect(screen.shows("Providers 1"))
    try screen.press("<Esc>")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("Typing finds rows of a table; Esc shows all of them again, then closes the records")
  func filter() throws {
    var screen = try Screen()
    try screen.press("<C-r><Right>/su")
    #expect(screen.shows("▸ FabrikamSurvey"))
    #expect(!screen.shows("FabrikamCobrowse"))
    #expect(screen.footer.contains("Esc Back"))
    try screen.press("<Enter>")
    #expect(screen.shows("FabrikamSurvey · "))
    try screen.press("<Esc><Backspace><Backspace><Backspace>scr")
    #expect(screen.shows("▸ FabrikamScreenShare"))
    try screen.press("zz")
    #expect(screen.shows("Nothing matches. Backspace shows more."))
    try screen.press("<Esc>")
    #expect(screen.shows("▸ FabrikamCobrowse"))
    #expect(screen.footer.contains("Esc Close"))
    try screen.press("<Esc>")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("The basis of every line of the events opens by Enter, and the footer says so")
  func basis() throws {
    var screen = try Screen()
    try screen.press("<Tab><Tab><Tab><Tab>")
    #expect(screen.footer.contains("Enter Basis"))
    for line in (0..<screen.console.eventLines.count).reversed() {
      #expect(screen.console.chosenEvent == line)
      var opened = screen
      try opened.press("<Enter>")
      #expect(opened.shows(screen.console.eventLines[line].line.basis.rawValue + ": "))
      try screen.press("<Up>")
    }
  }

  @Test("Where the events leave out lesser lines, a sign says so")
  func gaps() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.rows.contains { $0.hasPrefix("│⋮") })
    screen.console.view.eventsScroll = 1
    #expect(!screen.rows.contains { $0.hasPrefix("│⋮") })
  }

  @Test("A connected session is called so in a narrow column too")
  func wholeWords() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-c>")
    #expect(screen.shows("│   co-browse            │"))
    #expect(screen.shows("│   connected 0:00       ├"))
  }

  @Test("The palette begins with the conversation in front, and lists only what can be done")
  func palette() throws {
    var screen = try Screen()
    try screen.press("<C-p>")
    guard case .palette(let palette) = screen.console.view.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.found.first?.title == "Co-browse  /cb")
    #expect(palette.found.allSatisfy { $0.refusal == nil })
    #expect(palette.items.contains { $0.refusal != nil })
    let said = palette.found.map { "\($0.group) \($0.title)" }
    #expect(Set(said).count == said.count)
  }

  @Test("A box to type into names the person")
  func names() throws {
    var screen = try Screen()
    try screen.press("<C-p>noah says<Enter>")
    #expect(screen.shows("Noah Park says"))
    try screen.press("<Esc>/cb<Enter><M-i>")
    #expect(screen.shows("The invitation to share with Noah Park"))
  }
}
