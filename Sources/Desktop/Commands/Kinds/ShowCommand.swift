import Wording

/// A command that shows an overlay over the panes.
enum ShowCommand: CommandKind {
  case help, palette, sessions, problems, records, administrator, history
  /// The menu of what can be done now, by letters.
  case leader
  /// What a person looks for and the rehearsal does not have; it says so.
  case missing(NotSimulated)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .help: "Help"
    case .palette: "Palette: everything you can do"
    case .sessions: "Sessions: open, accept, reject"
    case .problems: "Problems in the organization's files, to fix in $EDITOR"
    case .records: "Records: every row of the five tables, with its links and its file"
    case .history: "History: every input, to go to, find, name, compare, and ask what if"
    case .leader: "Leader: then one letter does what a chord does"
    case .missing(let feature): "\(feature.title): not simulated"
    case .administrator: "Settings and solutions: options, workstream, prerequisites"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .help: FooterWord("Help", scope == .everywhere ? .always : .last)
    case .palette: FooterWord("Palette", .always)
    case .sessions: FooterWord("Sessions", .other)
    case .problems: scene.console.problems.isEmpty ? nil : FooterWord("Problems", .always)
    case .records: FooterWord("Records", .panel)
    case .history: scene.console.history.isPast ? FooterWord("History", .nextStep) : nil
    case .leader, .missing: nil
    case .administrator: FooterWord("Options", .panel)
    }
  }
}
