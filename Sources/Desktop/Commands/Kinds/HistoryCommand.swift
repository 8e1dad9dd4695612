/// A command for the history of the rehearsal.
enum HistoryCommand: CommandKind {
  /// Shows the moment this many inputs before (negative) or after the one shown.
  case step(Int)
  case takeBranch(Int)
  /// Goes back to the branch that was left last.
  case goBack
  /// Returns to the present.
  case now
  // In the history panel.
  /// Names the chosen moment or branch.
  case name
  /// Chooses the chosen item to compare others with.
  case compareFrom
  /// Shows what changed up to the chosen item.
  case showChanges
  /// Asks what would have been if the chosen input had been otherwise.
  case askWhatIf
  /// Puts something else in the input's place, by its index among the choices.
  case chooseChange(Int)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .step(let count) where count < 0:
      scope == .everywhere
        ? "History: one step back; going on from there starts a new branch" : "History: one step back"
    case .step: "History: one step forward"
    case .takeBranch(let index): "History: switch to branch \(index + 1)"
    case .goBack: "History: back to the branch that was left"
    case .now: "History: back to the present"
    case .name: "Give the moment or branch a name"
    case .compareFrom: "Compare others with this moment or branch"
    case .showChanges: "What changed from here, or from what is compared with, to this one"
    case .askWhatIf: "What if this input had been otherwise: switched off, lost, twice, late, …"
    case .chooseChange: "Choose what is different"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .step(let count):
      // The footer shows both brackets as one hint; clicking it goes back if possible.
      scope == .everywhere || count > 0 && scene.refusal(of: .history(.step(-1))) == nil
        ? nil : FooterWord("History", scope.need)
    case .now: FooterWord("Now", .always)
    case .name: FooterWord("Name", .other)
    case .showChanges: FooterWord("Changes", .other)
    case .compareFrom: FooterWord("From", .panel)
    case .askWhatIf: FooterWord("What if", .content)
    case .takeBranch, .goBack, .chooseChange: nil
    }
  }
}
