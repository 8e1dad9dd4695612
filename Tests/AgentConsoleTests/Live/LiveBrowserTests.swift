import Glibc
import TestSupport
import Testing

/// The providers' real pages in a real browser, beside the console in a real terminal.
@Suite(
  .waits,
  .enabled("tmux or chromium is not installed") {
    Program.mayNotSkip || Command.exists("/usr/bin/tmux") && Command.exists("/usr/bin/chromium")
  })
struct LiveBrowserTests {
  /// The console with pages in a browser whose profile is in the scratch folder.
  private func open(_ folder: ShortFolder) throws -> TmuxSession {
    let session = try TmuxSession(width: 120, height: 40, environment: ["TMPDIR=\(folder.path)"])
    try session.run("cd \(folder.path) && \(Program.path) open contoso --browser --allow api.example.com")
    try session.wait(for: " browser → api.example.com")
    return session
  }

  /// Waits until neither the browser nor its profile is left.
  private func expectNothingLeft(in folder: ShortFolder) throws {
    for _ in 0..<(Patience.inSeconds * 50) {
      let profiles = try Command.run(
        "/bin/sh", ["-c", "ls -d \(folder.path)/agent-console-browser-* 2>/dev/null"])
      let processes = try Command.run(
        "/bin/sh", ["-c", "grep -al '\(folder.path)/agent-console-browser' /proc/[0-9]*/cmdline 2>/dev/null"])
      // The two shells that look have the words in their own command lines.
      let others = processes.output.split(separator: "\n").filter { line in
        let text = (try? Command.run("/bin/sh", ["-c", "tr '\\0' ' ' < \(line)"]).output) ?? ""
        return text.contains("--user-data-dir")
      }
      if profiles.output.isEmpty, others.isEmpty { return }
      usleep(20_000)
    }
    Issue.record("the browser or its profile is left in \(folder.path)")
  }

  @Test("The page's own button connects; its tab's end is heard; quitting leaves nothing behind")
  func fromTheFirstPressToTheShell() throws {
    let folder = try ShortFolder()
    let session = try open(folder)
    try session.type("/cb")
    try session.press("Enter")
    try session.wait(for: "The page runs in a browser without a")
    try session.click(on: "[Press…]")
    try session.type("Connect")
    try session.press("Enter")
    try session.wait(for: "Co-browse: Connected")
    try session.click(on: "[Picture of the page]")
    try session.wait(for: "The picture of the page is in ./page-1.png.")
    let picture = try Command.run("/bin/sh", ["-c", "head -c 4 \(folder.path)/page-1.png | tail -c 3"])
    #expect(picture.output == "PNG")
    // On Ctrl-Z the browser goes on; the console comes back to it.
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try session.run("fg")
    try session.wait(for: "F1 Help")
    try session.press("M-w")
    try session.wait(for: "Co-browse: Ended")
    try session.press("C-q")
    try session.expectGivenBack()
    try expectNothingLeft(in: folder)
  }

  @Test(
    "A console that is killed leaves no browser behind",
    arguments: ["KILL", "TERM", "SEGV"].prefix(Trials.count(1, thorough: 3)))
  func killed(signal: String) throws {
    let folder = try ShortFolder()
    let session = try open(folder)
    try session.run("/cb")
    try session.wait(for: "The page runs in a browser without a")
    let console = try Command.run("/bin/sh", ["-c", "pgrep -f '^\(Program.path) open contoso --browser'"])
    let owned = console.output.split(separator: "\n").first { id in
      let environment = try? Command.run("/bin/sh", ["-c", "tr '\\0' '\\n' < /proc/\(id)/environ"]).output
      return environment?.contains("TMPDIR=\(folder.path)") == true
    }
    let id = try #require(owned)
    _ = try Command.run("/bin/sh", ["-c", "kill -\(signal) \(id)"])
    try expectNothingLeft(in: folder)
  }

  @Test("A browser that dies is told, and is started again from the palette")
  func startsAgain() throws {
    let folder = try ShortFolder()
    let session = try open(folder)
    let kill = "for p in $(pgrep -f 'user-data-dir=\(folder.path)'); do kill -9 $p; done"
    _ = try Command.run("/bin/sh", ["-c", kill])
    try session.wait(for: "The browser has ended; the third-party apps are")
    try session.press("C-p")
    try session.type("run the providers")
    try session.press("Enter")
    try session.wait(for: " browser → api.example.com")
    try session.press("C-q")
    try session.expectGivenBack()
    try expectNothingLeft(in: folder)
  }

  @Test("Without a browser the command ends before it takes the screen, and names the package")
  func noBrowser() throws {
    let result = try Program.run("open", "contoso", "--browser", "--browser-path", "/nowhere/chromium")
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/chromium"))
    let bare = try Program.run(
      "open", "contoso", "--browser", environment: ["PATH=/nowhere", "AGENT_CONSOLE_BROWSER="])
    #expect(bare.errors.contains("apt-get install chromium"))
  }

  @Test("A screenshot writes the picture of the page, and never over a file")
  func screenshot() throws {
    let folder = try ShortFolder()
    let path = "\(folder.path)/page.png"
    func taken() throws -> Command.Result {
      try Program.run(
        "screenshot", "contoso", "--keys", "/cb<Enter><2s>", "--browser", "--picture", path, "--size",
        "120x40")
    }
    let first = try taken()
    #expect(first.status == 0)
    #expect(first.output.contains("Co-browse: Requested"))
    let second = try taken()
    #expect(second.status == 2)
    #expect(second.errors.contains(path))
  }
}

/// A temporary folder with a short path: Chromium makes a socket in its profile, and the path of a socket has at
/// most 107 bytes.
private final class ShortFolder {
  let path = "/tmp/lb-\(UInt32.random(in: 0 ... .max))"

  init() throws { _ = try Command.run("/bin/mkdir", [path]) }

  deinit { _ = try? Command.run("/bin/rm", ["-rf", path]) }
}
