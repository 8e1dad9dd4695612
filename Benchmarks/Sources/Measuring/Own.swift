import Glibc

/// What a program measures of itself.
public enum Own {
  /// The processor time it has taken so far, in seconds: on a shared machine the wall time says little.
  public static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
