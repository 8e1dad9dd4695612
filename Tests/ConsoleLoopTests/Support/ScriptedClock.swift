import ConsoleLoop

/// A clock that goes on only when somebody waits, or when a test says so.
final class ScriptedClock: ConsoleClock {
  private(set) var ticks: Int64 = 12_345

  func goOn(_ milliseconds: Int64) { ticks += milliseconds }
}
