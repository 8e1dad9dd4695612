import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Where a rehearsal's clock begins")
struct StartingClockTests {
  @Test("A time is one of today, in local time")
  func today() throws {
    let now = try #require(Instant("2026-03-01T23:30:00Z"))
    let clock = try #require(StartingClock("09:00"))
    #expect(clock.instant(at: now, offset: .seconds(0)) == Instant("2026-03-01T09:00:00Z"))
    // An hour east of UTC, the next day has begun.
    #expect(clock.instant(at: now, offset: .seconds(3600)) == Instant("2026-03-02T08:00:00Z"))
    #expect(
      StartingClock("23:59:30")?.instant(at: now, offset: .seconds(0))
        == Instant("2026-03-01T23:59:30Z"))
    #expect(StartingClock("9:00") == StartingClock("09:00"))
  }

  @Test("An instant is taken as it is")
  func instant() throws {
    let clock = try #require(StartingClock("2026-01-05T09:00:00Z"))
    #expect(clock.instant(at: .latest, offset: .seconds(3600)) == .rehearsal)
  }

  @Test(
    "Anything else is refused",
    arguments: ["", "9", "9:0", "24:00", "09:60", "09:00:60", "09:00:00:00", "09:0x", "noon", "09:"])
  func refused(text: String) { #expect(StartingClock(text) == nil) }
}
