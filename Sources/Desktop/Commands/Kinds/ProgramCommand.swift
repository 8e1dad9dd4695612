/// A command for the program around the console.
enum ProgramCommand: CommandKind {
  case quit
  /// Ctrl-C: quits, but always asks first.
  case interrupt
  case redraw, suspend

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .quit: "Quit"
    case .interrupt: "Quit, after a question"
    case .redraw: "Paint the screen anew"
    case .suspend: "Suspend; `fg` comes back"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .quit: scope == .everywhere ? FooterWord("Quit", .always) : nil
    case .interrupt, .redraw, .suspend: nil
    }
  }
}
