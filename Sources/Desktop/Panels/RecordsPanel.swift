import Diagnostics
import Organizations
import Records
import Simulation

/// The records panel: the rows of a table, or a row as its form, with the way that led there.
struct RecordsPanel: Hashable, Sendable {
  var table = Table.provider
  /// The chosen row of the table, by its place.
  var chosen = 0
  /// The rows that were opened one from the other; the last one is shown.
  var trail: [OpenRow] = []

  /// A row that is open as its form, with the chosen entry of it.
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
  /// How many rows or entries the panel has to choose from.
  private func count(in panel: RecordsPanel) -> Int {
    guard let open = panel.trail.last else { return state.organization.rowCount(of: panel.table) }
    return form(of: open)?.entries.count ?? 0
  }

  /// The form of an open row; nil: the row is gone.
  func form(of open: RecordsPanel.OpenRow) -> RecordForm? {
    RecordForm(of: open.row, in: state.organization, width: panelWidth - 6)
  }

  mutating func move(_ direction: Direction, in panel: RecordsPanel) {
    var panel = panel
    switch direction {
    case .left, .right:
      guard panel.trail.isEmpty else { return }
      panel = RecordsPanel(table: panel.table.neighbour(direction == .left ? -1 : 1))
    default:
      let page = max(1, size.height - 12)
      panel.place = place(panel.place, direction, last: count(in: panel) - 1, page: page)
    }
    view.overlay = .records(panel)
  }

  /// Goes where the chosen line leads: into a row, along a link, to a file.
  mutating func follow(in panel: RecordsPanel) -> [Effect] {
    switch destination(in: panel) {
    case .row(let row):
      var panel = panel
      panel.trail.append(RecordsPanel.OpenRow(row: row))
      view.overlay = .records(panel)
    case .file(let place): return [.edit(place)]
    case nil: break
    }
    return []
  }

  func destination(in panel: RecordsPanel) -> RecordForm.Destination? {
    guard let open = panel.trail.last else {
      return state.organization.row(of: panel.table, at: panel.chosen).map { .row($0.reference) }
    }
    return line(of: open)?.destination
  }

  private func line(of open: RecordsPanel.OpenRow) -> RecordForm.Line? {
    guard let form = form(of: open), !form.entries.isEmpty else { return nil }
    return form.lines[form.entries[min(open.entry, form.entries.count - 1)].lowerBound]
  }

  /// Where the chosen row, or the value in the chosen line of a form, stands in its file.
  func filePlace(in panel: RecordsPanel) -> Place? {
    guard let open = panel.trail.last else {
      let row = state.organization.row(of: panel.table, at: panel.chosen)
      return row.flatMap { state.organization.origin(of: $0)?.row }
    }
    return line(of: open)?.place
  }

  /// Back from a row to where it was opened.
  mutating func goBack() {
    guard case .records(var panel) = view.overlay, !panel.trail.isEmpty else { return }
    panel.trail.removeLast()
    view.overlay = .records(panel)
  }

  mutating func show(_ table: Table) { view.overlay = .records(RecordsPanel(table: table)) }

  func editRow() -> [Effect] {
    guard case .records(let panel) = view.overlay, let place = filePlace(in: panel) else { return [] }
    return [.edit(place)]
  }
}

extension Table {
  fileprivate func neighbour(_ step: Int) -> Table {
    let all = Table.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
