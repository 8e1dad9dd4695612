import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The screen as time passes")
struct TimeTests {
  /// Contoso with only Noah as a customer, who says nothing by himself.
  private func quiet() throws -> Screen {
    var organization = try Screen.organization("contoso")
    organization.customers = [Customer(name: "Noah Park")]
    return Screen(organization)
  }

  @Test("Every time on the screen is by the clock of the header, two hours east of UTC")
  func oneClock() throws {
    var organization = try Screen.organization("contoso")
    for index in organization.solutions.indices {
      for template in organization.solutions[index].applicationTabTemplates {
        organization.solutions[index].simulation[template.name, default: ProviderBehaviour()].invitation
          .expiresAfter = .seconds(600)
      }
    }
    var screen = Screen(organization, .wide)
    screen.console = Console(
      State(organization), size: Size(width: 160, height: 60), clockOffset: .seconds(7200))
    #expect(screen.header.hasSuffix("11:00"))
    let steps = [
      ("", "Noah Park rings until 11:02:00"), ("/share<Enter>", "connect by itself at 11:00:02"),
      ("/cb<Enter><M-i>4711<Enter>", "Invitation: Invited until 11:10:00"),
      ("<C-p>Noah Park: is cut off<Enter>", "may come back until 11:"),
      ("<M-h>", "The desk before anything happened"),
    ]
    for (keys, time) in steps {
      try screen.press(keys)
      #expect(screen.shows(time), "after \(keys)\(screen.testDescription)")
      #expect(!screen.text.contains("09:"), "after \(keys)\(screen.testDescription)")
    }
  }

  @Test("The picture changes every second while a conversation rings")
  func ringing() throws {
    var screen = try Screen()
    #expect(screen.console.nextChange == .seconds(1))
    try screen.press("<300ms>")
    #expect(screen.console.nextChange == Span(milliseconds: 700))
    #expect(screen.shows("rings 2:00"))
    try screen.press("<700ms>")
    #expect(screen.shows("rings 1:59"))
  }

  @Test("How often the loop wakes up leaves no trace in the run")
  func wakingUp() throws {
    var once = try Screen()
    var often = try Screen()
    for keys in ["<F2>", "<M-c>", "Hello<Enter>", "/ss<Enter>", "<M-e>", "<Tab>"] {
      try once.press(keys + "<9000ms>")
      try often.press(keys + String(repeating: "<100ms>", count: 90))
    }
    #expect(often.console.run == once.console.run)
    #expect(once.console.run.facts.contains { $0.cause.due == .customerSpeaks })
  }

  @Test("The picture changes every second while a session is connected")
  func connected() throws {
    var screen = try quiet()
    try screen.press("<F2>")
    #expect(screen.console.nextChange == .seconds(60))
    try screen.press("<M-c>")
    #expect(screen.console.nextChange == .seconds(1))
    try screen.press("<M-e><100ms>")
    #expect(screen.console.nextChange == Span(milliseconds: 59_900))
  }

  @Test("Otherwise it changes every minute, or earlier if something is due")
  func minute() throws {
    var screen = try quiet()
    try screen.press("<20s>")
    #expect(screen.console.nextChange == .seconds(40))
    var northwind = try Screen("northwind")
    try northwind.press("<F3>")
    #expect(northwind.console.nextChange.map { $0.milliseconds <= 1000 } == true)
  }

  @Test("A paused clock changes nothing and resumes where it stopped")
  func stopped() throws {
    var screen = try Screen()
    try screen.press("<C-p>stop clock<Enter>")
    #expect(screen.console.nextChange == nil)
    #expect(screen.header.contains("stopped"))
    let before = screen.console.state.now
    try screen.press("<3m>")
    #expect(screen.console.state.now == before)
    try screen.press("<C-p>10 s<Enter>")
    #expect(screen.console.state.now - before == .seconds(10))
    try screen.press("<C-p>start clock<Enter><5s>")
    #expect(screen.console.state.now - before == .seconds(15))
    #expect(screen.console.nextChange != nil)
  }

  @Test(
    "The picture does not change before the time given for the next change",
    arguments: ["", "<F2>", "<F2><M-c>", "<1234ms>", "<M-x>"])
  func nothingChangesBefore(keys: String) throws {
    var screen = try Screen()
    try screen.press(keys)
    for _ in 0..<20 {
      let next = try #require(screen.console.nextChange)
      if next.milliseconds > 1 {
        var early = screen
        early.console.pass(Span(milliseconds: next.milliseconds - 1))
        #expect(early.rows == screen.rows)
      }
      screen.console.pass(Span(milliseconds: max(1, next.milliseconds)))
    }
  }

  @Test("Events happen when they are due: messages arrive, ringing ends")
  func dueThings() throws {
    var screen = try Screen()
    try screen.press("<20s>")
    #expect(screen.said().count == 3)
    // Mia rings for two minutes, then Léa; nobody changes the presence.
    try screen.press("<2m>")
    #expect(screen.console.state.conversation(ConversationNumber(2))?.status.rings == true)
    try screen.press("<2m>")
    #expect(screen.header.contains("Busy"))
    #expect(!screen.shows("[Reject]"))
  }
}
