/// What a person can choose about the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether clicks and the wheel come to the program; the terminal's own selection then needs Shift.
  public var mouse: Bool
  /// Whether colours are used, as far as there are any and `NO_COLOR` does not forbid them.
  public var colors: Bool

  public init(mouse: Bool = true, colors: Bool = true) {
    self.mouse = mouse
    self.colors = colors
  }
}
