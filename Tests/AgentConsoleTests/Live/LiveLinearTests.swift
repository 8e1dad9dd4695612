import TestSupport
import Testing

@Suite(.waits) struct LiveLinearTests {
  @Test("On a terminal there is a prompt, and the rows above stay as they are")
  func onATerminalThereIsAPrompt() throws {
    let session = try TmuxSession(width: 120, height: 40)
    try session.run("\(Program.path) open contoso --linear")
    try session.wait(for: "a prompt") { $0.contains(">") }
    try session.run("/cb")
    try session.wait(for: "session: co-browse Requested")
    #expect(try session.flag("alternate_on") == "0")
    #expect(try session.screen().contains { $0.hasPrefix("linear: linear mode is on, because --linear") })
    // What comes due interrupts a half-typed line, which is said again and can still be corrected.
    try session.type("wherx")
    try session.wait(for: "customer: Noah Park: I pressed it three times")
    try session.wait(for: "the line again") { $0.last { !$0.isEmpty } == "> wherx" }
    try session.press("BSpace")
    try session.run("e")
    try session.wait(for: "clock: ")
    // The session is live, so the first one only warns.
    try session.press("C-c")
    try session.wait(for: "warning: a co-browse or screen-sharing session is live; Ctrl-C again")
    try session.run("where")
    try session.wait(for: "the second answer") { $0.count { $0.hasPrefix("agent: Ana Ruiz") } == 2 }
    try session.press("C-c")
    try session.wait(for: "two warnings") { $0.count { $0.hasPrefix("warning: a co-browse") } == 2 }
    try session.press("C-c")
    try session.run("echo code $?")
    try session.wait(for: "code 130")
  }
}
