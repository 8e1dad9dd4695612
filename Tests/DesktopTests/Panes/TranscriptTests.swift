import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The transcript")
struct TranscriptTests {
  private let noah = ConversationNumber(0)

  private func talkative(_ count: Int = 60, _ size: Size = .terminal) throws -> Screen {
    var screen = try Screen("contoso", size)
    for number in 1...count { screen.receive(.agent(.types(noah, "Line number \(number)."))) }
    return screen
  }

  /// The lines of the transcript that are on the screen.
  private func visible(_ screen: Screen) -> [Int] {
    screen.rows.compactMap { row in
      guard let found = row.split(separator: "Line number ").dropFirst().first else { return nil }
      return Int(found.prefix { $0.isNumber })
    }
  }

  @Test("It follows new messages")
  func follows() throws {
    var screen = try talkative()
    #expect(visible(screen).last == 60)
    screen.receive(.customer(.says(noah, "Line number 61.")))
    #expect(visible(screen).last == 61)
  }

  @Test("Scrolled back it keeps its position as messages arrive, and counts them")
  func holdsItsPlace() throws {
    var screen = try talkative()
    try screen.press("<PgUp><PgUp>")
    let held = visible(screen)
    #expect(held.last.map { $0 < 60 } == true)
    for number in 61...100 { screen.receive(.customer(.says(noah, "Line number \(number)."))) }
    #expect(visible(screen) == held)
    let last = try #require(held.last)
    #expect(screen.shows("↓ \(100 - last) more"))
  }

  @Test("End in the transcript returns to the newest message")
  func endReturns() throws {
    var screen = try talkative()
    try screen.press("<Tab><Tab><Home>")
    #expect(visible(screen).first == 1)
    try screen.press("<End>")
    #expect(visible(screen).last == 60)
    #expect(!screen.shows("more"))
    screen.receive(.customer(.says(noah, "Line number 61.")))
    #expect(visible(screen).last == 61)
  }

  @Test("A click on the marker, the wheel and sending a line also return")
  func otherWaysBack() throws {
    var screen = try talkative()
    try screen.wheel(.scrollUp, over: "Line number 58.")
    #expect(visible(screen).last == 57)
    try screen.click("↓ 3 more")
    #expect(visible(screen).last == 60)
    try screen.wheel(.scrollUp, over: "Line number 58.")
    try screen.wheel(.scrollDown, over: "Line number 57.")
    #expect(visible(screen).last == 60)
    try screen.press("<PgUp>Line number 61.<Enter>")
    #expect(visible(screen).last == 61)
  }

  @Test("A partly visible message counts as more")
  func aPartlySeenMessageCounts() throws {
    var screen = try talkative(5)
    let long = (1...30).map { "word\($0)" }.joined(separator: " ")
    screen.receive(.customer(.says(noah, long)))
    try screen.press("<Tab><Tab><Up>")
    #expect(screen.shows("↓ 1 more"))
  }

  @Test("If everything fits there is nothing to scroll, and it keeps following")
  func nothingToScroll() throws {
    var screen = try Screen()
    let before = screen.rows
    try screen.press("<PgUp>")
    #expect(screen.rows.dropLast(2) == before.dropLast(2))
    #expect(screen.shows("There is no more that way."))
    try screen.press("<Tab><Tab><Home><M-4>")
    for number in 1...30 { screen.receive(.customer(.says(noah, "Line number \(number)."))) }
    #expect(visible(screen).last == 30)
  }

  @Test("A resize keeps the same message in view, however lines break")
  func resizeKeepsTheHeldMessage() throws {
    var screen = try Screen("contoso", Size(width: 80, height: 24))
    let long = (1...40).map { "word\($0)" }.joined(separator: " ")
    for _ in 1...10 { screen.receive(.customer(.says(noah, long))) }
    try screen.press("<Tab><Tab><Up><Up><Resize 200x60>")
    #expect(screen.shows("word1 word2"))
    #expect(screen.rows.count { $0.contains("word") } > 5)
    try screen.press("<Resize 80x24>")
    #expect(screen.shows("word"))
    #expect(FrameProblems.of(screen.console) == [])
  }

  @Test("Each conversation keeps its own scroll position")
  func eachConversationKeepsItsPlace() throws {
    var screen = try talkative()
    try screen.press("<PgUp>")
    let held = visible(screen)
    try screen.press("<M-2>")
    #expect(visible(screen) == [])
    try screen.press("<M-1>")
    #expect(visible(screen) == held)
  }
}
