/// The person's options for the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the program receives clicks and the wheel; the terminal's own selection then needs Shift.
  public var mouse: Bool

  public init(mouse: Bool = true) { self.mouse = mouse }
}
