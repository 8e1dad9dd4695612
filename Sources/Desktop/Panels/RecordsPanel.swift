import Diagnostics
import Organizations
import Records
import Simulation

/// The records panel: the rows of a table, or a row as its form, with the path that led to it.
struct RecordsPanel: Hashable, Sendable {
  var table = Table.provider
  /// The index of the chosen row of the table.
  var chosen = 0
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

  /// Goes back from a row to where it was opened.
  mutating func goBack() {
    guard case .records(var panel) = view.overlay, !panel.trail.isEmpty else { return }
    panel.trail.removeLast()
    view.overlay = .records(panel)
  }
}
