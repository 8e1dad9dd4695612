import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("What if, beside what was")
struct WhatIfPanelTests {
  private func screen(_ size: Size = .terminal) throws -> Screen {
    var screen = try Screen("contoso", size)
    try screen.press("/cb<Enter><1s><M-c><5s><M-e>")
    return screen
  }

  @Test("An event that is lost, with what follows in two columns", arguments: [Size.terminal, .wide])
  func lost(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<M-h>connected<M-w>")
    #expect(screen.shows("What was") && screen.shows("What would have been"))
    #expect(screen.shows("▸Lost"))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "what-if-\(size.width)x\(size.height)").expect(screen.rows)
    // The answer stands first.
    #expect(screen.shows("Noah Park: co-browse session:"))
    try screen.press("<End>")
    #expect(!screen.footer.contains("Down Scroll") && screen.footer.contains("Enter Go in"))
    try screen.press("<Esc>")
    #expect(screen.shows("Type to find") || screen.shows("connected"))
    #expect(screen.console.history.branches.isEmpty)
  }

  @Test("Left and Right put other faults in its place, and so do clicks")
  func choices() throws {
    var screen = try screen()
    try screen.press("<M-h>connected<M-w><Right>")
    #expect(screen.shows("▸Twice"))
    #expect(screen.rows.contains { $0.hasPrefix("│ + ") })
    try screen.click("Of the other mode")
    #expect(screen.shows("▸Of the other mode"))
    #expect(screen.console.refusal(of: .view(.move(.right))) != nil)
    try screen.click("10 s late")
    #expect(screen.shows("▸10 s late"))
  }

  @Test("Going in makes it a branch with its name, and what was stays")
  func goesIn() throws {
    var screen = try screen(.wide)
    try screen.press("<M-h>connected<M-w><Enter>")
    #expect(screen.console.view.overlay == nil && !screen.console.history.isPast)
    #expect(screen.session(of: .coBrowse) == .cancelled(.endedEvent))
    #expect(screen.shows("You are in the other branch"))
    #expect(screen.console.state.now == Instant.rehearsal + .seconds(6))
    try screen.press("<M-h>")
    #expect(screen.shows("History: What if: lost: Send CobrowseConnectedEvent"))
    try screen.press("connected")
    #expect(screen.row(with: "├─ Provider: Send CobrowseConnectedEvent from Fabrikam co-browse, 2") != nil)
    try screen.press("<Enter>")
    #expect(screen.session(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  @Test("An input that is impossible in the other course is shown as refused")
  func refused() throws {
    var screen = try screen(.wide)
    try screen.press("<M-h>type<M-w>")
    #expect(screen.shows("▸Switched off"))
    #expect(screen.shows("✗ Provider: Send CobrowseConnectedEvent"))
    try screen.click("[Go into this branch]")
    #expect(screen.focused?.sessions.isEmpty == true)
  }

  @Test("Nothing can be in the place of what nobody did")
  func noInput() throws {
    var screen = try screen()
    try screen.press("<M-h><Home>")
    #expect(screen.console.refusal(of: .history(.askWhatIf)) == .noInputToChange)
    try screen.press("<M-w>")
    #expect(screen.shows("Nobody did this"))
  }

  @Test("A what-if of the past leaves from there, whatever moment is shown")
  func fromThePast() throws {
    var screen = try screen()
    try screen.press("<C-Up><C-Up><M-h>connected<M-w><Enter>")
    #expect(screen.console.history.branches.count == 1)
    #expect(screen.session(of: .coBrowse) == .cancelled(.endedEvent))
  }
}
