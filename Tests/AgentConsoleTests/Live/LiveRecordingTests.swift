import Foundation
import TestSupport
import Testing

/// The real program in a real terminal, recording.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveRecordingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder(["empty.txt": ""]) }

  private var journal: String { folder.path + "/run.journal" }

  private func open(_ file: String) throws -> TmuxSession {
    try TmuxSession.running("open contoso --record \(file)", width: 100, height: 30)
  }

  @Test("After SIGKILL the file holds every input that was shown") func killed() throws {
    let session = try open(journal)
    for number in 1...5 {
      try session.say("line number \(number)")
    }
    try session.say("/cb")
    try session.wait(for: "Co-browse: Requested")
    let pid = try session.flag("pane_pid")
    _ = try Command.run("/bin/sh", ["-c", "kill -KILL $(ps -o pid= --ppid \(pid))"])
    let text = try String(contentsOfFile: journal, encoding: .utf8)
    for number in 1...5 { #expect(text.contains("\"text\":\"line number \(number)\"")) }
    #expect(text.contains(#""text":"/cb""#))
    let replay = try Program.run("journal", "replay", journal)
    #expect(replay.status == 0, "\(replay.output) \(replay.errors)")
    #expect(replay.errors == "")
  }

  @Test("What is done after going back in the history replays, and nothing written is lost")
  func branches() throws {
    let session = try open(journal)
    try session.say("first line")
    try session.wait(for: "first line")
    try session.press("C-Up")
    try session.wait(for: "past")
    try session.say("second line")
    try session.wait(for: "second line")
    try session.press("C-q")
    try session.expectGivenBack()
    let text = try String(contentsOfFile: journal, encoding: .utf8)
    #expect(text.contains(#""text":"first line""#))
    #expect(text.contains(#"{"rewind":"#))
    #expect(text.contains(#""text":"second line""#))
    #expect(text.contains(#"{"ended":"#))
    let replay = try Program.run("journal", "replay", journal)
    #expect(replay.status == 0, "\(replay.output) \(replay.errors)")
  }

  @Test("A full disk is said on the screen, and the rehearsal goes on") func fullDisk() throws {
    let session = try open("/dev/full")
    try session.wait(for: "Nothing more is recorded in /dev/full")
    try session.say("still here")
    try session.wait(for: "still here")
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("A file that was removed is said at the next input") func removed() throws {
    let session = try open(journal)
    try FileManager.default.removeItem(atPath: journal)
    try session.run("hello there")
    try session.wait(for: "Nothing more is recorded in")
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("A file that is no journal is refused before the screen is taken") func refused() throws {
    let result = try Program.run("open", "contoso", "--record", folder.path + "/../.")
    #expect(result.status == 2)
    try "mine".write(toFile: journal, atomically: true, encoding: .utf8)
    let mine = try Program.run("open", "contoso", "--record", journal)
    #expect(mine.status == 2)
    #expect(mine.errors.contains("is not a journal"))
    #expect(try String(contentsOfFile: journal, encoding: .utf8) == "mine")
  }
}
