import TerminalSupport

extension PseudoTerminal {
  /// The real program in a pseudo terminal, once it has taken it.
  static func taken(by arguments: [String]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: "agent-console", arguments,
      environment: ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent"])
    try terminal.wait(for: "\u{1B}[?2004h")
    return terminal
  }

  /// The real program in a pseudo terminal, without a configuration, once it shows its keys.
  static func running(_ arguments: [String], environment: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: "agent-console", arguments,
      environment: ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent"] + environment)
    try terminal.wait(for: "F1")
    return terminal
  }
}
