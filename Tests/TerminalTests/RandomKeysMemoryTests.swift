import TerminalSupport
import TestSupport
import Testing

/// An hour's worth of random keys, as fast as they go, in a process of its own.
@Suite("Memory under random keys", .waits, .tags(.trials)) struct RandomKeysMemoryTests {
  @Test("Rehearsal after rehearsal ends orderly and leaves no memory behind")
  func keepsNothing() throws {
    let rehearsals = Trials.count(30, thorough: 300)
    let probe = try PseudoTerminal(program: "TerminalProbe", ["--random", "18", "\(rehearsals)"])
    #expect(probe.end() == .exit(0))
    let bytes = probe.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(bytes.count == 2, "\(probe.output)")
    // The allocator keeps some; what leaks grows with the rehearsals, of which each holds hundreds of kilobytes.
    #expect(bytes[1] - bytes[0] < 8_000_000, "\(bytes)")
  }
}
