import Records
import Simulation

/// How fast the rehearsal's clock runs, compared with the real one.
enum ClockSpeed: Hashable, Sendable, CaseIterable {
  // From fast to slow, so that whoever types 5 finds 5× before 0.5×.
  case fivefold, double, normal, half

  /// The rehearsal's milliseconds in 100 real ones.
  private var percent: Int64 {
    switch self {
    case .half: 50
    case .normal: 100
    case .double: 200
    case .fivefold: 500
    }
  }

  var label: String {
    switch self {
    case .half: "0.5×"
    case .normal: "1×"
    case .double: "2×"
    case .fivefold: "5×"
    }
  }

  /// The rehearsal's time that passes in this real time.
  ///
  /// - Parameter rest: hundredths of a millisecond that have not been counted yet, so that none get lost.
  func rehearsed(_ real: Span, rest: inout Int64) -> Span {
    let total = min(real.milliseconds, Instant.latest.milliseconds) * percent + rest
    rest = total % 100
    return Span(milliseconds: total / 100)
  }

  /// The real time until this much of the rehearsal's time has passed.
  func real(_ rehearsed: Span, rest: Int64) -> Span {
    let hundredths = max(0, rehearsed.milliseconds * 100 - rest)
    return Span(milliseconds: (hundredths + percent - 1) / percent)
  }
}
