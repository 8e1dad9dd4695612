import Glibc
import Records
import Simulation

/// The machine's clock: the only place where real time enters the program.
public struct WallClock: Sendable {
  public init() {}

  /// The current time.
  public var now: Instant { Instant(milliseconds: milliseconds(of: CLOCK_REALTIME)) }

  /// Milliseconds that never go back, even if the clock is set: for measuring elapsed time.
  public var ticks: Int64 { milliseconds(of: CLOCK_MONOTONIC) }

  /// The same in nanoseconds, for shorter times.
  public var nanoseconds: Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// How many processors can be used at once.
  public static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How far local time is ahead of UTC now.
  public var offset: Span {
    var seconds = time(nil)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return Span(milliseconds: 0) }
    return .seconds(Int64(local.tm_gmtoff))
  }

  private func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
