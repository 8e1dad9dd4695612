/// A control on the screen: what it says, what a click does, and whether that can be done now.
struct Control: Hashable, Sendable {
  let label: String
  let command: Command
  let isPossible: Bool
}

extension Frame {
  /// Paints a control; what cannot be done is dimmed, and a click says why.
  ///
  /// Gives the columns used.
  @discardableResult
  mutating func put(
    _ control: Control, _ x: Int, _ y: Int, limit: Int, _ role: Role = .button, dimmed: Role = .dimmedButton
  ) -> Int {
    put(control.label, x, y, limit: limit, control.isPossible ? role : dimmed, .command(control.command))
  }
}
