import Cells
import Glibc
import Linear
import Organizations
import Simulation
import Storage
import Testing

@testable import ConsoleLoop

@Suite struct LinearLoopTests {
  /// A clock that goes on by so much whenever somebody looks at it.
  private final class SteppingClock: ConsoleClock {
    private let step: Int64
    private var now: Int64 = 0

    init(step: Int64) { self.step = step }

    var ticks: Int64 {
      now += step
      return now
    }
  }

  /// Runs a script with a pipe on either side.
  ///
  /// - Returns: the exit code, and what was printed.
  private static func run(
    _ script: String, isTyped: Bool = false, step: Int64 = 0, isASCIIOnly: Bool = false,
    journal: ScriptedJournal? = nil
  ) throws -> (code: Int32, output: String) {
    let organization = try #require(OrganizationSnapshot.organization("contoso").value)
    var console = LinearConsole(State(organization))
    let greeting = console.open(.option, customers: 1)
    let (input, output) = (try Pipe(), try Pipe())
    input.write(script)
    input.closeWriting()
    let streams = LineStreams(
      input: input.reading, output: output.writing, isTyped: isTyped, hasPrompt: isTyped)
    var loop = LinearLoop(
      console, streams, clock: SteppingClock(step: step), journal: journal, isASCIIOnly: isASCIIOnly)
    let code = loop.run(greeting)
    output.closeWriting()
    return (code, output.readAll())
  }

  /// A pipe with room for what a short script prints.
  private final class Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      closeWriting()
      close(reading)
    }

    func closeWriting() {
      if writing >= 0 { close(writing) }
      writing = -1
    }

    func write(_ text: String) { _ = Glibc.write(writing, text, text.utf8.count) }

    func readAll() -> String {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(reading, &buffer, buffer.count)
        guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
        bytes += buffer[..<count]
      }
    }
  }

  @Test("The end of the input ends the rehearsal, and the last line needs no line break")
  func theEndOfTheInputEndsIt() throws {
    let (code, output) = try Self.run("/cb\r\nconnect")
    #expect(code == 0)
    #expect(output.contains("session: co-browse Requested\n"))
    #expect(output.hasSuffix("presence: Do not disturb: a connected session uses all capacity\n"))
  }

  @Test("From a pipe each command is repeated before its answer; a person who types sees it anyway")
  func commandsAreRepeated() throws {
    let output = try Self.run("\n/cb\u{1B}\nwhere\n").output
    #expect(!output.contains("> \n") && !output.contains("\u{1B}"))
    let echo = try #require(output.firstRange(of: "> where\n"))
    #expect(output[echo.upperBound...].hasPrefix("clock: "))
    #expect(!(try Self.run("where\n", isTyped: true).output.contains("> where")))
  }

  @Test("Nothing after quit is read") func nothingAfterQuitIsRead() throws {
    #expect(!(try Self.run("quit\n/cb\n").output.contains("co-browse")))
  }

  @Test("From a pipe, time passes only by commands") func fromAPipeTimePassesOnlyByCommands() throws {
    let told = "customer: Noah Park: I pressed it three times"
    #expect(!(try Self.run("where\n", step: 9000).output.contains(told)))
    #expect(try Self.run("pass 8s\n", step: 9000).output.contains(told))
  }

  @Test("Where a person types there is a prompt, and what came due is told before the answer")
  func whereAPersonTypesTimePasses() throws {
    let output = try Self.run("where\n", isTyped: true, step: 9000).output
    let news = try #require(output.firstRange(of: "customer: Noah Park: I pressed it three times"))
    let answer = try #require(output.firstRange(of: "clock: "))
    #expect(news.upperBound < answer.lowerBound)
    #expect(output.contains("\n> ") && output.hasSuffix("> "))
  }

  @Test("What happened is recorded") func whatHappenedIsRecorded() throws {
    let journal = ScriptedJournal(ScriptedScreen([], size: Size(width: 1, height: 1), clock: ScriptedClock()))
    _ = try Self.run("/cb\nwhere\n", journal: journal)
    #expect(journal.recorded.map(\.inputs) == [2, 3, 3])
    #expect(journal.ended == 3)
  }

  @Test("A recording that fails is told once") func aRecordingThatFailsIsTold() throws {
    let journal = ScriptedJournal(ScriptedScreen([], size: Size(width: 1, height: 1), clock: ScriptedClock()))
    journal.failingCall = 2
    let output = try Self.run("/cb\nwhere\n", journal: journal).output
    #expect(output.contains("warning: the rehearsal is not recorded any more: "))
  }

  @Test("Lines can be ASCII only") func linesCanBeASCIIOnly() throws {
    #expect(try Self.run("/cb\n", isASCIIOnly: true).output.utf8.allSatisfy { $0 < 0x80 })
  }
}
