import Notations
import Simulation

/// The time in messages: it starts with the run and advances by the duration of each step.
struct MessageClock {
  private let start: Instant
  /// Nanoseconds since the start.
  private var passed: Int64 = 0

  init(start: Instant) { self.start = start }

  mutating func pass(_ nanoseconds: Int64) { passed += max(0, nanoseconds) }

  /// Seconds since 1970, and nanoseconds.
  var timestamp: JSONValue {
    let nanoseconds = start.milliseconds % 1000 * 1_000_000 + passed
    return Self.parts(seconds: start.milliseconds / 1000, nanoseconds: nanoseconds)
  }

  /// A duration in the form used in messages.
  static func parts(_ nanoseconds: Int64) -> JSONValue { parts(seconds: 0, nanoseconds: max(0, nanoseconds)) }

  private static func parts(seconds: Int64, nanoseconds: Int64) -> JSONValue {
    [
      "seconds": .integer(Int(seconds + nanoseconds / 1_000_000_000)),
      "nanos": .integer(Int(nanoseconds % 1_000_000_000)),
    ]
  }
}
