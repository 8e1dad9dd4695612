/// How a console begins: who is there, and whether the clock runs.
public struct ConsoleOpening: Hashable, Sendable {
  /// How many of the organization's customers arrive at the start, the first of them accepted; nil: all.
  ///
  /// The others arrive one by one, when the trainer lets them.
  public var customers: Int?
  public var isClockStopped: Bool
  /// Whether a line says what to try next.
  public var showsHints: Bool

  public init(customers: Int? = nil, isClockStopped: Bool = false, showsHints: Bool = false) {
    (self.customers, self.isClockStopped, self.showsHints) = (customers, isClockStopped, showsHints)
  }

  /// Every customer arrives at once: the first is accepted, the next one rings.
  public static let everybody = ConsoleOpening()
  /// A demo that waits for its trainer: nobody rings, so nothing is missed while a person talks.
  public static let demo = ConsoleOpening(customers: 1, showsHints: true)
}
