import Foundation
import Testing

/// `open` in linear mode, as the command line starts it.
@Suite struct LinearModeTests {
  private static let demo = "/cb\nconnect\nend session\n"

  @Test(
    "It is on by option, by the environment, and when commands are given on the input",
    arguments: [
      (["open", "contoso", "--linear"], [], "--linear"),
      (["open", "contoso"], ["AGENT_CONSOLE_LINEAR=1"], "AGENT_CONSOLE_LINEAR"),
      (["open", "contoso"], ["AGENT_CONSOLE_LINEAR=0"], "pipe or a file"),
      (["open", "contoso"], [], "pipe or a file"),
    ])
  func itIsOn(_ arguments: [String], _ environment: [String], _ why: String) throws {
    let result = try Command.run(Program.path, arguments, input: Self.demo, environment: environment)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.contains(why) == true)
    #expect(lines.contains("provider: CobrowseEndedEvent → co-browse Ended (SecondaryChannelClosed)"))
    #expect(!result.output.contains("\u{1B}"))
    let echo = try #require(lines.firstIndex(of: "> connect"))
    #expect(lines[echo + 1].hasPrefix("provider: CobrowseConnectedEvent"))
  }

  @Test("A script prints the same each time, from the same clock") func aScriptPrintsTheSameEachTime() throws
  {
    let script = "where\npass 3m\n/cb\n"
    let first = try Program.run("open", "contoso", input: script).output
    #expect(first.contains("clock: 09:00:00\n") && first.contains("clock: 09:03:00\n"))
    #expect(try Program.run("open", "contoso", input: script).output == first)
    let later = try Program.run("open", "contoso", "--linear", "--at", "10:30", input: "where\n").output
    #expect(later.contains("clock: 10:30:00\n"))
  }

  @Test("Without a terminal and without input it refuses, unless linear mode is asked for")
  func withoutInputItRefuses() throws {
    #expect(try Program.run("open", "contoso").status == 3)
    let asked = try Program.run("open", "contoso", "--linear", "--customers", "0")
    #expect(asked.status == 0)
    #expect(asked.output.split(separator: "\n").count == 1)
  }

  @Test("More customers than there are is an error, and nothing is recorded")
  func moreCustomersThanThereAre() throws {
    let folder = try ScratchFolder([:])
    let journal = folder.path + "/lesson.journal"
    let result = try Program.run(
      "open", "contoso", "--customers", "9", "--record", journal, input: "where\n")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        error: Contoso Support has 3 customers, not 9
        hint: ask for fewer with --customers, or add customers to org.yaml

        """)
    #expect(access(journal, F_OK) != 0)
    #expect(try Program.run("open", "contoso", "--customers", "3", input: "where\n").status == 0)
  }

  @Test("What shows a screen does not go with it") func whatShowsAScreenDoesNotGoWithIt() throws {
    for option in ["--browser", "--watch"] {
      let result = try Program.run("open", "contoso", "--linear", option, input: Self.demo)
      #expect(result.status == 64 && result.errors.contains("leave out"), "\(result.errors)")
      #expect(try Program.run("open", "contoso", option, input: Self.demo).status == 64)
    }
  }

  @Test("A reader that goes away ends it quietly") func aReaderThatGoesAwayEndsItQuietly() throws {
    let line = "yes where | '\(Program.path)' open contoso | head -1; echo ${PIPESTATUS[1]}"
    let result = try Command.run("/bin/bash", ["-c", line])
    #expect(result.output.hasSuffix("\n0\n") && result.errors.isEmpty)
  }

  @Test("A signal ends it with its code, and what happened is recorded") func aSignalEndsIt() throws {
    let folder = try ScratchFolder(["note.txt": ""])
    defer { withExtendedLifetime(folder) {} }
    let script = """
      mkfifo "$4"; "$1" open contoso --linear --record "$2" < "$4" > "$3" & program=$!
      exec 3> "$4"; echo /cb >&3
      for _ in {1..6000}; do grep -q Requested "$3" && break; sleep 0.05; done
      kill -TERM $program; wait $program; code=$?; echo $code
      """
    let journal = "\(folder.path)/run.journal"
    let result = try Command.run(
      "/bin/bash",
      ["-c", script, "sh", Program.path, journal, "\(folder.path)/output", "\(folder.path)/input"])
    #expect(result.output == "143\n")
    #expect(try Program.run("journal", "replay", journal).status == 0)
  }
}
