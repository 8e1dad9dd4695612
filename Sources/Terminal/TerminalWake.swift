/// What ended a wait.
public struct TerminalWake: Hashable, Sendable {
  /// Whether `TerminalScreen.nextEvents` may have something.
  public var hasEvents: Bool
  /// Which of the other descriptors can be read, or are closed.
  public var descriptors: [Int32]

  /// Whether only the time ran out.
  public var isTimeout: Bool { !hasEvents && descriptors.isEmpty }
}
