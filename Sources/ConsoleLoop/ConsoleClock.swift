/// What measures the time that passes.
public protocol ConsoleClock {
  /// Milliseconds that only ever grow.
  var ticks: Int64 { get }
}

extension WallClock: ConsoleClock {}
