/// The person's options for the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the program receives clicks and the wheel; the terminal's own selection then needs Shift.
  public var mouse: Bool

  /// Whether the terminal is asked for its background, if it is of a type that takes the question.
  public var asksBackground: Bool

  public init(mouse: Bool = true, asksBackground: Bool = false) {
    (self.mouse, self.asksBackground) = (mouse, asksBackground)
  }
}
