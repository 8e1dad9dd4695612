/// A control on the screen: its label, the command of a click, and whether that is possible now.
struct Control: Hashable, Sendable {
  let label: String
  let command: Command
  let isPossible: Bool
}

extension Frame {
  /// Paints a control.
  ///
  /// If it is not available it is dimmed, and a click reports why.
  ///
  /// Returns the columns used.
  @discardableResult
  mutating func put(
    _ control: Control, _ x: Int, _ y: Int, limit: Int, _ role: Role = .button, dimmed: Role = .dimmedButton
  ) -> Int {
    put(control.label, x, y, limit: limit, control.isPossible ? role : dimmed, .command(control.command))
  }
}
