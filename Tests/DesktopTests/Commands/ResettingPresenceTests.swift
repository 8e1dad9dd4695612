import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Resetting the presence from the alert")
struct ResettingPresenceTests {
  /// Contoso, after a rejected notification has changed the presence.
  private func rejected(_ size: Size = .terminal) throws -> Screen {
    var organization = try Screen.organization("contoso")
    organization.workstream.rejectedChangesPresence = true
    var screen = Screen(organization, size)
    try screen.press("<M-r>")
    return screen
  }

  @Test(
    "A rejected notification leaves an alert with Reset presence, until it is used", arguments: [true, false])
  func alert(byMouse: Bool) throws {
    var screen = try rejected()
    #expect(screen.shows("! A notification was rejected: presence Do not disturb."))
    #expect(screen.footer.contains("Reset presence"))
    if byMouse { try screen.click("[Reset presence]") } else { try screen.press("<M-p>") }
    #expect(screen.console.state.desk.hold == nil)
    #expect(screen.console.state.desk.presence == .busy)
    #expect(!screen.shows("[Reset presence]"))
    #expect(!screen.footer.contains("Reset presence"))
  }

  @Test("Where nothing changed the presence, the key says so")
  func nothing() throws {
    var screen = try Screen()
    #expect(!screen.shows("[Reset presence]"))
    try screen.press("<M-p>")
    #expect(screen.shows("No missed or rejected notification has changed the presence."))
  }

  @Test("The alert looks like this", arguments: [Size.terminal, .wide])
  func picture(size: Size) throws {
    let screen = try rejected(size)
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "presence-alert-\(size.width)x\(size.height)").expect(screen.rows)
  }
}
