import Glibc

/// What a program measures of itself.
public enum Own {
  /// The time of a clock that never runs back, in seconds.
  public static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
