import TestSupport
import Testing

/// Scenarios played in a real terminal, and their notes in a second one.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LivePlayTests {
  private let folder: ScratchFolder
  private var file: String { folder.path + "/scenarios/help.feature" }

  init() throws {
    folder = try ScratchFolder([
      "scenarios/help.feature": """
      Feature: Help
        # note: Say hello first.
        Scenario: By co-browse
          Given a conversation with "Noah Park"
          # note: Watch the menu.
          When the agent types "/cb"
          Then the co-browse session is Requested
          And the co-browse session is Connected
      """
    ])
  }

  private func play(_ arguments: String, width: Int = 80, height: Int = 24) throws -> TmuxSession {
    try TmuxSession.running("play \(arguments)", width: width, height: height)
  }

  @Test("The keys of a person's configuration count", arguments: ["play contoso", "drill contoso"])
  func configuredKeysCount(command: String) throws {
    let home = try ScratchFolder(["agent-console/config.yaml": "keys: {quit: M-q}\n"])
    let session = try TmuxSession(environment: ["XDG_CONFIG_HOME=\(home.path)"])
    try session.run("\(Program.path) \(command)")
    try session.wait(for: "Alt-Q Quit")
    try session.press("M-q")
    try session.expectGivenBack()
  }

  @Test("A scenario plays by itself until a step fails") func aScenarioPlaysByItselfUntilAStepFails() throws {
    let session = try play("\(file) --speed 8")
    try session.wait(for: "✗ And the co-browse session is Connected")
    try session.wait(for: "there is: co-browse Requested")
    try session.press("q")
    try session.expectGivenBack()
    try session.run("echo code=$?")
    try session.wait(for: "code=1")
  }

  @Test("Steps can be undone, paused and taken over") func stepsCanBeUndonePausedAndTakenOver() throws {
    let session = try play("\(file) --from 6")
    try session.wait(for: "▸ When the agent types \"/cb\"")
    try session.wait(for: "PAUSED")
    try session.press("Right")
    try session.wait(for: "Co-browse: Requested")
    try session.press("Left")
    try session.wait(for: "the step undone") { !$0.joined().contains("Co-browse: Requested") }
    try session.press("Escape")
    try session.wait(for: "By hand")
    try session.run("/share")
    try session.wait(for: "Screen sharing: Requested")
    try session.press("M-c")
    try session.wait(for: "Screen sharing: Connected")
    try session.press("C-q")
    try session.wait(for: "[y Yes]")
    try session.press("y")
    try session.expectGivenBack()
  }

  @Test("A signal or suspend restores the terminal") func aSignalOrSuspendRestoresTheTerminal() throws {
    let session = try play("\(file) --from 6")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    #expect(try session.flag("alternate_on") == "0")
    try session.run("fg")
    try session.wait(for: "PAUSED")
    try session.resize(60, 20)
    try session.wait(for: "1/1 · 2/4")
    try session.press("C-c")
    try session.wait(for: "Quit?")
    try session.press("n")
    try session.wait(for: "Resume")
    let pid = try session.flag("pane_pid")
    _ = try Command.run("/bin/sh", ["-c", "kill -TERM $(ps -o pid= --ppid \(pid))"])
    try session.expectGivenBack()
    try session.run("echo status $?")
    try session.wait(for: "status 143")
  }

  @Test("A second terminal shows the notes", arguments: [false, true])
  func aSecondTerminalShowsTheNotes(asFifo: Bool) throws {
    let notes = folder.path + "/notes"
    if asFifo { _ = try Command.run("/usr/bin/mkfifo", [notes]) }
    let reader = try TmuxSession()
    // With a file the reader starts before the first note; with a fifo after it, since a fifo keeps the note.
    if !asFifo {
      try reader.run("\(Program.path) notes \(notes)")
      try reader.wait(for: "there are no notes yet")
    }
    let session = try play("\(file) --from 6 --notes-to \(notes)")
    if asFifo { try reader.run("\(Program.path) notes \(notes)") }
    try reader.wait(for: "step 2 of 4 · When the agent types \"/cb\"")
    try reader.wait(for: "  Watch the menu.")
    try session.press("p")
    try reader.wait(for: "Say hello first.")
    try session.press("q")
    try session.expectGivenBack()
    try reader.press("C-c")
    try reader.run("echo status $?")
    try reader.wait(for: "status 130")
  }

  @Test("--ascii shows only ASCII") func asciiShowsOnlyASCII() throws {
    let session = try play("\(file) --from 6 --ascii")
    try session.press("Right")
    try session.wait(for: "v When the agent types")
    let isASCII = try session.screen().joined().unicodeScalars.allSatisfy(\.isASCII)
    #expect(isASCII)
    try session.press("q")
    try session.expectGivenBack()
  }
}
