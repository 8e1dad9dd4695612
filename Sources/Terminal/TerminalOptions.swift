/// What a person can choose about the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether clicks and the wheel come to the program; the terminal's own selection then needs Shift.
  public var mouse: Bool

  public init(mouse: Bool = true) { self.mouse = mouse }
}
