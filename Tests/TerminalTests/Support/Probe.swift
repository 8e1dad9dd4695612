import TerminalSupport

extension PseudoTerminal {
  /// The probe, which has shown its first screen.
  convenience init(_ arguments: String...) throws {
    try self.init(program: "TerminalProbe", arguments, environment: ["TERM=xterm-256color"])
    try wait(for: "ready")
  }
}
