import Terminal

extension TerminalScreen {
  /// Takes over the terminal.
  ///
  /// If that is impossible, reports why on standard error and ends the command.
  ///
  /// - Parameter instead: a hint about commands that need no terminal.
  static func taken(_ options: TerminalOptions, instead: String) throws -> TerminalScreen {
    do throws(TerminalRefusal) {
      return try open(options)
    } catch {
      try Message.print(error: error.sentence, hint: error.hint(instead: instead))
      throw ExitStatus.broken.code
    }
  }
}

extension TerminalRefusal {
  fileprivate var sentence: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .noDescriptors: "too many files are open to take the terminal"
    case .dumbTerminal(let name):
      name.isEmpty
        ? "TERM does not name the terminal's type" : "the terminal “\(name)” cannot place its cursor"
    case .unknownTerminal(let name): "the terminal “\(name)” is not known on this machine"
    }
  }

  fileprivate func hint(instead: String) -> String {
    switch self {
    case .notATerminal: instead
    case .noDescriptors: "close programs that hold many files open, or allow more: `ulimit -n 1024`"
    case .dumbTerminal, .unknownTerminal:
      "set TERM to the terminal's type, such as xterm-256color; `agent-console screenshot` needs none"
    }
  }
}
