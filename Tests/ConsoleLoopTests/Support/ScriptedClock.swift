import ConsoleLoop

/// A clock that advances only when the loop waits or a test advances it.
final class ScriptedClock: ConsoleClock {
  private(set) var ticks: Int64 = 12_345

  func goOn(_ milliseconds: Int64) { ticks += milliseconds }
}
