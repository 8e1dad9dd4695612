import Records
import Wording

/// A command for the records panel.
enum RecordsCommand: CommandKind {
  /// Goes back to where the row was opened from, or deletes the last letter typed.
  case back
  case show(Table)
  /// Opens the editor at the chosen row or value.
  case edit

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .back: "Back to where the row was opened; in a table, delete to the left"
    case .show(let table): "Show the table \(RowWords.plural(table))"
    case .edit: "Open the chosen row or value in $EDITOR"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .edit: FooterWord("Edit", .other)
    // Esc goes back too, and the footer says that.
    case .back, .show: nil
    }
  }
}
