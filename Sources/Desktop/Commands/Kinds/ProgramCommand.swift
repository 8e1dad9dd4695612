/// A command for the program around the console.
enum ProgramCommand: CommandKind {
  case quit
  /// Ctrl-C: quits, but always asks first.
  case interrupt
  case redraw, suspend
  /// Asks for a file and saves the rehearsal in it.
  case saveRehearsal

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .quit: "Quit"
    case .interrupt: "Quit, after asking"
    case .redraw: "Redraw the screen"
    case .suspend: "Suspend; `fg` resumes"
    case .saveRehearsal: "Save this rehearsal… (a journal that can be run again)"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .quit: scope == .everywhere ? FooterWord("Quit", .always) : nil
    case .interrupt, .redraw, .suspend, .saveRehearsal: nil
    }
  }
}
