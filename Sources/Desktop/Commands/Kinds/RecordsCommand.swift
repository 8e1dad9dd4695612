import Records
import Wording

/// A command for the records panel.
enum RecordsCommand: CommandKind {
  /// Goes back to where the row was opened from.
  case back
  case show(Table)
  /// Opens the editor at the chosen row or value.
  case edit

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .back: "Back to where the row was opened"
    case .show(let table): "Show the table \(RowWords.plural(table))"
    case .edit: "Open the chosen row or value in $EDITOR"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .back: FooterWord("Back", .other)
    case .edit: FooterWord("Edit", .other)
    case .show: nil
    }
  }
}
