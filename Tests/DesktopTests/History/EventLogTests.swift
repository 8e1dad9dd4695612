import Simulation
import Testing

@testable import Desktop

@Suite("The event lines of an earlier moment")
struct EventLogTests {
  @Test("What a page did last is what it had done by then")
  func pages() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<F2>")
    let tab = try #require(screen.focused?.front)
    for text in ["first", "second"] {
      screen.receive(.page(.does(.logged(level: "log", text, nil), in: tab)))
    }
    #expect(screen.console.lastActivity(of: tab)?.line.text.contains("second") == true)
    try screen.press("<C-Up>")
    #expect(screen.console.lastActivity(of: tab)?.line.text.contains("first") == true)
    try screen.press("<C-Up>")
    #expect(screen.console.lastActivity(of: tab) == nil)
    try screen.press("<M-n>")
    #expect(screen.console.lastActivity(of: tab)?.line.text.contains("second") == true)
  }

  @Test("Going on from an earlier moment, the lines go on from there")
  func goesOn() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<F2><C-Up>")
    let before = Array(screen.console.eventLines)
    try screen.press("<F3>")
    #expect(Array(screen.console.eventLines.prefix(before.count)) == before)
    #expect(screen.console.eventLines.count > before.count)
    #expect(screen.console.eventLines.map(\.sequence) == screen.console.eventLines.map(\.sequence).sorted())
  }
}
