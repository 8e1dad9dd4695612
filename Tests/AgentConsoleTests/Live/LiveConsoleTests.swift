import TestSupport
import Testing

/// The real program in a real terminal.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveConsoleTests {
  private func open(_ arguments: String = "", width: Int = 80, height: Int = 24) throws -> TmuxSession {
    try TmuxSession.running("open \(arguments)", width: width, height: height)
  }

  @Test("From the first key back to the shell") func fromTheFirstKeyBackToTheShell() throws {
    let session = try TmuxSession()
    try session.run("stty -g > /dev/null; echo before")
    try session.wait(for: "before") { $0.contains("before") }
    let before = try session.screen().prefix(3)

    try session.run("\(Program.path)")
    try session.wait(for: "Noah Park · Active")
    try session.type("/cb")
    try session.press("Enter")
    try session.wait(for: "Co-browse: Requested")
    // The id is shown in full, also in the decoded data.
    try session.wait(for: "conversationId")
    let id = try #require(
      try session.screen().joined().firstMatch(
        of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/))
    #expect(id.output.count == 36)
    try session.press("M-c")
    try session.wait(for: "Co-browse: Connected")
    try session.wait(for: "Do not disturb")
    try session.press("M-e")
    try session.wait(for: "Co-browse: Ended")
    try session.press("M-w")
    try session.wait(for: "•Active Conversation")
    try session.press("M-x")
    try session.wait(for: "Wrap-up")
    try session.press("M-x")
    try session.wait(for: "No conversation")
    try session.press("C-q")
    try session.expectGivenBack()
    // Above the command's own line the screen is what it was.
    #expect(try session.screen().prefix(2) == before.prefix(2))
    try session.run("stty -a | tr ' ' '\\n' | grep -x echo; echo status $?")
    try session.wait(for: "status 0")
  }

  @Test("What was typed survives a signal, in a file that is named at the end", arguments: ["TERM", "INT"])
  func unsentTextSurvivesASignal(signal: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let session = try TmuxSession()
    try session.run("export XDG_STATE_HOME=\(folder.path)/state; \(Program.path) open; echo status $?")
    try session.wait(for: "Noah Park · Active")
    try session.type("Half a sentence")
    try session.wait(for: "› Half a sentence")
    let pid = try session.flag("pane_pid")
    _ = try Command.run("/bin/sh", ["-c", "kill -\(signal) $(ps -o pid= --ppid \(pid))"])
    let file = folder.path + "/state/agent-console/unsent-1.txt"
    try session.wait(for: "is kept in \(file)") { $0.joined().contains("is kept in \(file)") }
    try session.wait(for: "status \(signal == "TERM" ? 143 : 130)")
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "To Noah Park:\nHalf a sentence\n")
  }

  @Test("A conversation can be handled by mouse only") func aConversationCanBeHandledByMouseOnly() throws {
    let session = try open()
    try session.click(on: "Co-browse")
    try session.wait(for: "Co-browse: Requested")
    try session.click(on: "[Connect]")
    try session.wait(for: "Co-browse: Connected")
    try session.wait(for: "[Connect]")
    let controls = try #require(try session.screen().firstIndex { $0.contains("[Connect]") })
    let row = try session.screen()[controls]
    let end = try #require(row.firstRange(of: "[End session]"))
    try session.click(row.distance(from: row.startIndex, to: end.lowerBound) + 1, controls)
    try session.wait(for: "Co-browse: Ended")
    try session.click(on: "[Close tab]")
    try session.wait(for: "•Active Conversation")
    try session.click(on: "[End chat]")
    try session.wait(for: "Wrap-up")
    try session.click(on: "[Close]")
    try session.wait(for: "No conversation")
    try session.click(on: "^Q Quit")
    try session.expectGivenBack()
  }

  @Test("Quitting with a live session asks first") func quittingWithALiveSessionAsksFirst() throws {
    let session = try open()
    try session.run("/cb")
    try session.wait(for: "Co-browse: Requested")
    try session.press("C-q")
    try session.wait(for: "[y Yes]")
    try session.press("n")
    try session.wait(for: "F1 Help")
    try session.press("C-q")
    try session.wait(for: "[y Yes]")
    try session.press("y")
    try session.expectGivenBack()
  }

  @Test("A paste of several lines is not executed") func aPasteOfSeveralLinesIsNotExecuted() throws {
    let session = try open()
    try session.type("\u{1B}[200~/cb\n/share\n\u{1B}[201~")
    try session.wait(for: "› /cb")
    try session.wait(for: "/share")
    #expect(!(try session.screen().joined().contains("Requested")))
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test(
    "A signal restores the terminal", arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139)])
  func aSignalRestoresTheTerminal(name: String, status: Int) throws {
    let session = try open()
    // Sent from another shell, as an operator would.
    let pid = try session.flag("pane_pid")
    _ = try Command.run("/bin/sh", ["-c", "kill -\(name) $(ps -o pid= --ppid \(pid))"])
    try session.expectGivenBack()
    try session.run("echo status $?")
    try session.wait(for: "status \(status)")
  }

  @Test("The console can be suspended and resumed") func theConsoleCanBeSuspendedAndResumed() throws {
    let session = try open()
    try session.type("half a line")
    try session.wait(for: "half a line")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    #expect(try session.flag("alternate_on") == "0")
    try session.run("fg")
    try session.wait(for: "F1 Help")
    try session.wait(for: "› half a line")
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("A resize loses no typed text") func aResizeLosesNoTypedText() throws {
    let session = try open()
    try session.type("half a line")
    try session.wait(for: "half a line")
    try session.resize(30, 8)
    try session.wait(for: "Too small")
    try session.resize(120, 40)
    try session.wait(for: "┌─ Sessions ─")
    try session.wait(for: "› half a line")
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("Without colour support no colours are sent") func withoutColourSupportNoColoursAreSent() throws {
    let session = try TmuxSession(environment: ["NO_COLOR=1"])
    try session.run("\(Program.path) open")
    try session.wait(for: "F1 Help")
    let colours = try session.screenWithColors().matches(
      of: /\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m/)
    #expect(colours.isEmpty)
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("--ascii shows only ASCII") func asciiShowsOnlyASCII() throws {
    let session = try open("northwind --ascii")
    #expect(try session.screen().joined().unicodeScalars.allSatisfy(\.isASCII))
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("The screen shows the same frame as screenshot")
  func theScreenShowsTheSameFrameAsScreenshot() throws {
    // A picture has every customer at once, and does not say what to try next.
    let session = try open("northwind --customers 4", width: 120, height: 40)
    try session.wait(for: "Olivia Brown")
    let shown = try session.screen().filter { !$0.contains(":") }
    let frame = try Command.run(Program.path, ["screenshot", "northwind", "--size", "120x40"]).output
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { !$0.contains(":") }
    #expect(shown.prefix(frame.count - 3) == frame.dropLast(3))
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("Without a terminal the console refuses and writes no escape sequence")
  func withoutATerminalTheConsoleRefuses() throws {
    let result = try Command.run(Program.path, ["open"])
    #expect(result.status == 3)
    #expect(result.errors.contains("screenshot"))
    #expect(!(result.output + result.errors).contains("\u{1B}"))
  }

  /// With one descriptor left the files can still be read, but no pipe for signals can be opened.
  @Test("Too many open files are reported") func tooManyOpenFilesAreReported() throws {
    let session = try TmuxSession()
    try session.run("(ulimit -n 4; \(Program.path) open contoso); echo status $?")
    try session.wait(for: "too many files are open to take the terminal")
    try session.wait(for: "ulimit -n 1024")
    try session.wait(for: "status 3")
  }
}
