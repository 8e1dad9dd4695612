import Testing

@testable import BrowserTab

/// When a browser that says nothing counts as one that hangs.
@Suite("Silence of the browser") struct SilenceTests {
  /// How long the silence is let go on, looked at every half second.
  ///
  /// - Parameter available: the milliseconds of processor time for the browser in each half second.
  private func length(available: Int64, patience: Int32 = 5_000) -> Int64 {
    var silence = Silence(patience: patience, from: 1_000)
    var (now, total): (Int64, Int64) = (1_000, 70_000)
    repeat {
      now += 500
      total += available
    } while !silence.isTooLong(at: now, available: total)
    return now - 1_000
  }

  @Test("With a processor to itself the browser has as long as was said")
  func alone() { #expect(length(available: 500) == 5_000) }

  @Test("Idle processors make nothing shorter")
  func manyProcessors() { #expect(length(available: 8_000) == 5_000) }

  @Test("With a fifth of a processor it has more")
  func busy() { #expect(length(available: 100) == 13_000) }

  @Test("A browser that never gets a processor, or of which nothing is known, hangs after a minute")
  func starved() { #expect(length(available: 0) == Silence.longest) }

  @Test("Only what a session's own processes have worked counts")
  func ofTheSession() {
    let line = "123 (odd) name) x) S 1 77 77 0 -1 4194560 100 0 0 0 40 2 0 0 20 0 1 0 5"
    #expect(ProcessorTime.worked(line, inSession: 77) == 42)
    #expect(ProcessorTime.worked(line, inSession: 78) == 0)
    for odd in ["", ")", "123 (name", "123 (name) S 1 77 77", "123 (name) S 1 77 x 0 -1 4 100 0 0 0 40 2 0"] {
      #expect(ProcessorTime.worked(odd, inSession: 77) == 0, "\(odd)")
    }
  }

  @Test("Idle time is that of all processors together, without what waits for a disk")
  func idle() {
    #expect(ProcessorTime.idle("cpu  10 20 30 400 50 0 0\ncpu0 1 2 3 4 5\n") == 400)
    for odd in ["", "cpu", "intr 1 2 3 4 5\n", "cpu 1 2 3\n"] {
      #expect(ProcessorTime.idle(odd) == 0, "\(odd)")
    }
  }
}
