import Records
import Simulation

/// Where a rehearsal's clock begins: a time of today, or an instant.
public enum StartingClock: Hashable, Sendable {
  /// The time since midnight, in local time.
  case today(Span)
  case instant(Instant)

  /// Reads `9:00`, `09:00`, `09:00:30` or `2026-01-05T09:00:00Z`.
  public init?(_ argument: String) {
    if let instant = Instant(argument) {
      self = .instant(instant)
      return
    }
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.enumerated().compactMap { index, part in
      (part.count == 2 || index == 0 && part.count == 1) && part.allSatisfy { $0.isASCII && $0.isNumber }
        ? Int64(part) : nil
    }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    self = .today(.seconds(numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)))
  }

  /// The instant it means now, at this offset from UTC.
  public func instant(at now: Instant, offset: Span) -> Instant {
    switch self {
    case .instant(let instant): return instant
    case .today(let time):
      let day: Int64 = 86_400_000
      let local = now.milliseconds + offset.milliseconds
      return Instant(milliseconds: local - local % day + time.milliseconds - offset.milliseconds)
    }
  }
}
