import Records
import Simulation
import Testing

/// Moments of virtual time.
@Suite("Instant")
struct InstantTests {
  @Test(
    "It is written as ISO 8601 in UTC",
    arguments: [
      (Int64(0), "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (4_107_542_399_999, "2100-02-28T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
      (1_767_603_600_000, "2026-01-05T09:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
  func description(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).description == text)
  }

  @Test("Instants stay between 1970 and 9999, and no sum overflows")
  func clamped() {
    #expect(Instant(milliseconds: .max) == .latest)
    #expect(Instant(milliseconds: .min) == Instant(milliseconds: 0))
    #expect(Instant.latest + Span(milliseconds: .max) == .latest)
    #expect(Instant.rehearsal + Span(milliseconds: .min) == .rehearsal)
    #expect(Instant.rehearsal + .seconds(2) - .rehearsal == .seconds(2))
    #expect(Instant.rehearsal < .latest)
  }

  @Test("The time of day follows the offset from UTC, also past midnight")
  func timeOfDay() {
    #expect(Instant.rehearsal.timeOfDay() == "09:00:00.000")
    #expect(Instant.rehearsal.timeOfDay(offset: .minutes(330)) == "14:30:00.000")
    #expect(Instant(milliseconds: 61_001).timeOfDay(offset: .minutes(-60)) == "23:01:01.001")
  }

  @Test(
    "A written instant is read back",
    arguments: [
      "1970-01-01T00:00:00.000Z", "2026-01-05T09:00:00.000Z", "2024-02-29T23:59:59.999Z",
      "2000-03-01T00:00:00.001Z",
      "9999-12-31T23:59:59.999Z",
    ])
  func readsBack(text: String) {
    #expect(Instant(text)?.description == text)
  }

  @Test("Milliseconds are optional")
  func withoutMilliseconds() {
    #expect(Instant("2026-01-05T09:00:00Z") == .rehearsal)
  }

  @Test(
    "An invalid time is not read",
    arguments: [
      "", "2026-01-05", "2026-01-05T09:00:00", "2026-01-05 09:00:00Z", "2026-13-05T09:00:00Z",
      "2026-02-29T09:00:00Z",
      "2026-01-05T24:00:00Z", "2026-01-05T09:00:00.1Z", "2026-01-05T09:00:00+01:00", "1969-01-05T09:00:00Z",
    ])
  func notATime(text: String) {
    #expect(Instant(text) == nil)
  }
}
