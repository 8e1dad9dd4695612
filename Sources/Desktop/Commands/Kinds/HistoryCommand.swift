/// A command for the history of the rehearsal.
enum HistoryCommand: CommandKind {
  /// Shows the moment this many inputs before (negative) or after the one shown.
  case step(Int)
  case takeBranch(Int)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .step(let count) where count < 0:
      scope == .everywhere
        ? "History: one step back; going on from there starts a new branch" : "History: one step back"
    case .step: "History: one step forward"
    case .takeBranch(let index): "History: switch to branch \(index + 1)"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .step(let count):
      // The footer shows both brackets as one hint; clicking it goes back if possible.
      scope == .everywhere || count > 0 && scene.refusal(of: .history(.step(-1))) == nil
        ? nil : FooterWord("History", scope.need)
    case .takeBranch: nil
    }
  }
}
