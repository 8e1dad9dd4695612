import Records

/// A moment of virtual time: milliseconds since 1970 in UTC.
public struct Instant: Hashable, Sendable {
  public let milliseconds: Int64

  /// The latest possible instant: the end of the year 9999.
  public static let latest = Instant(unchecked: 253_402_300_799_999)

  /// Clamps the instant to the years 1970 to 9999, so that no sum can overflow.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(0, milliseconds), Instant.latest.milliseconds)
  }

  private init(unchecked: Int64) { milliseconds = unchecked }

  public static func + (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds + min(max(0, span.milliseconds), latest.milliseconds))
  }

  public static func - (later: Instant, earlier: Instant) -> Span {
    Span(milliseconds: later.milliseconds - earlier.milliseconds)
  }

  /// The initial clock of headless commands; it is fixed, so their output is always the same.
  public static let rehearsal = Instant(milliseconds: 1_767_603_600_000)  // 2026-01-05T09:00:00Z
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 with milliseconds, in UTC: `2026-01-05T09:00:00.000Z`.
  public var description: String {
    let days = milliseconds / 86_400_000
    // Converts a day count to the civil calendar (the inverse of Howard Hinnant's days_from_civil).
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(timeOfDay())Z"
  }

  /// The time of day, `09:00:00.000`, at this offset from UTC.
  public func timeOfDay(offset: Span = Span(milliseconds: 0)) -> String {
    let time = (milliseconds + offset.milliseconds + 86_400_000) % 86_400_000
    return "\(padded(time / 3_600_000, 2)):\(padded(time / 60_000 % 60, 2)):\(padded(time / 1000 % 60, 2))"
      + ".\(padded(time % 1000, 3))"
  }

  private func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
