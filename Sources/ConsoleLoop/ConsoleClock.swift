/// Measures elapsed time.
public protocol ConsoleClock {
  /// Milliseconds that never go back.
  var ticks: Int64 { get }
}

extension WallClock: ConsoleClock {}
