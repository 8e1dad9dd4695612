import Diagnostics
import Organizations
import Records

/// What the records panel shows: the rows of a table, or the form of the row that is open.
struct RecordsContent: Sendable {
  let panel: RecordsPanel
  let organization: Organization
  /// The form of the row that is open; nil: none is, or the row is gone.
  let form: RecordForm?

  /// - Parameter width: the columns of a form.
  init(_ panel: RecordsPanel, in organization: Organization, width: Int) {
    self.panel = panel
    self.organization = organization
    form = panel.trail.last.flatMap { RecordForm(of: $0.row, in: organization, width: width) }
  }

  /// Whether it is a table, and no row is open.
  var isTable: Bool { panel.trail.isEmpty }

  /// How many rows or entries there are to choose from.
  private var count: Int {
    isTable ? organization.rowCount(of: panel.table) : form?.entries.count ?? 0
  }

  /// The lines of the form that are chosen.
  var chosenLines: Range<Int>? {
    guard let open = panel.trail.last, let form, !form.entries.isEmpty else { return nil }
    return form.entries[min(open.entry, form.entries.count - 1)]
  }

  private var chosenLine: RecordForm.Line? { chosenLines.flatMap { form?.lines[$0.lowerBound] } }

  private var chosenRow: InstalledRow? { organization.row(of: panel.table, at: panel.chosen) }

  /// Where the chosen row or line leads.
  var destination: RecordForm.Destination? {
    isTable ? chosenRow.map { .row($0.reference) } : chosenLine?.destination
  }

  /// Where the chosen row, or the value in the chosen line of a form, stands in its file.
  var filePlace: Place? {
    isTable ? chosenRow.flatMap { organization.origin(of: $0)?.row } : chosenLine?.place
  }

  /// The panel after a move; nil: it stays as it is.
  func moved(_ direction: Direction, page: Int) -> RecordsPanel? {
    switch direction {
    case .left, .right:
      return isTable ? RecordsPanel(table: panel.table.neighbour(direction == .left ? -1 : 1)) : nil
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let position = ListPosition(panel.place, last: count - 1, page: page)
      return position.after(direction).map { place in
        var moved = panel
        moved.place = place
        return moved
      }
    }
  }
}

extension Table {
  fileprivate func neighbour(_ step: Int) -> Table {
    let all = Table.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
