import Diagnostics
import Organizations
import Records
import Simulation

/// The records panel: the rows of a table, or a row as its form, with the path that led to it.
struct RecordsPanel: Hashable, Sendable {
  var table = Table.provider
  /// The index of the chosen row among those shown.
  var chosen = 0
  /// What is typed to find rows of the table.
  var editor = LineEditor()
  /// The rows that were found, by their index in the table; nil if nothing is typed.
  var found: [Int]?
  /// The rows that were opened, each from the one before; the last one is shown.
  var trail: [OpenRow] = []

  /// A row that is open as its form, with its chosen entry.
  struct OpenRow: Hashable, Sendable {
    let row: RowReference
    var entry = 0
  }

  /// The chosen row or entry.
  var place: Int {
    get { trail.last?.entry ?? chosen }
    set {
      if trail.isEmpty { chosen = newValue } else { trail[trail.count - 1].entry = newValue }
    }
  }
}

extension Console {
  /// Follows the chosen line: into a row, along a link, or to a file.
  mutating func follow(in panel: RecordsPanel) -> [Effect] {
    switch Scene(self).records?.destination {
    case .row(let row):
      var panel = panel
      panel.trail.append(RecordsPanel.OpenRow(row: row))
      view.overlay = .records(panel)
    case .file(let place): return [.edit(place)]
    case nil: break
    }
    return []
  }

  /// Goes one step back: from a row to where it was opened, then to the whole table.
  ///
  /// Returns whether there was a step to go back.
  @discardableResult
  mutating func goBack() -> Bool {
    guard case .records(var panel) = view.overlay else { return false }
    if !panel.trail.isEmpty {
      panel.trail.removeLast()
    } else if !panel.editor.isEmpty {
      panel = RecordsPanel(table: panel.table)
    } else {
      return false
    }
    view.overlay = .records(panel)
    return true
  }

  /// Types into the line that finds rows; an open row has none.
  mutating func find(in panel: RecordsPanel, _ change: (inout LineEditor) -> Void) {
    guard panel.trail.isEmpty else { return }
    var panel = panel
    change(&panel.editor)
    panel.editor.joinLines()
    let words = panel.editor.text.lowercased().split(separator: " ")
    let found =
      words.isEmpty ? nil : RecordsColumns.rows(of: panel.table, with: words, in: state.organization)
    if found != panel.found { panel.chosen = 0 }
    panel.found = found
    view.overlay = .records(panel)
  }
}
