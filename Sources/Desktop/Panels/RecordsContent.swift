import Diagnostics
import Organizations
import Records

/// The content of the records panel: the rows of a table, or the form of the open row.
struct RecordsContent: Sendable {
  let panel: RecordsPanel
  let organization: Organization
  /// The form of the open row; nil: no row is open, or it is gone.
  let form: RecordForm?

  /// - Parameter width: the width of a form in columns.
  init(_ panel: RecordsPanel, in organization: Organization, width: Int) {
    self.panel = panel
    self.organization = organization
    form = panel.trail.last.flatMap { RecordForm(of: $0.row, in: organization, width: width) }
  }

  /// Whether it shows a table, that is, no row is open.
  var isTable: Bool { panel.trail.isEmpty }

  /// How many rows or entries can be chosen.
  private var count: Int { isTable ? rowCount : form?.entries.count ?? 0 }

  /// How many rows of the table are shown.
  var rowCount: Int { panel.found?.count ?? organization.rowCount(of: panel.table) }

  /// The row on a line of the table.
  func row(atLine line: Int) -> InstalledRow? {
    guard let found = panel.found else { return organization.row(of: panel.table, at: line) }
    return found.indices.contains(line) ? organization.row(of: panel.table, at: found[line]) : nil
  }

  /// The chosen lines of the form.
  var chosenLines: Range<Int>? {
    guard let open = panel.trail.last, let form, !form.entries.isEmpty else { return nil }
    return form.entries[min(open.entry, form.entries.count - 1)]
  }

  private var chosenLine: RecordForm.Line? { chosenLines.flatMap { form?.lines[$0.lowerBound] } }

  private var chosenRow: InstalledRow? { row(atLine: panel.chosen) }

  /// The destination of the chosen row or line.
  var destination: RecordForm.Destination? {
    isTable ? chosenRow.map { .row($0.reference) } : chosenLine?.destination
  }

  /// The place in the file of the chosen row, or of the value on the chosen line of a form.
  var filePlace: Place? {
    isTable ? chosenRow.flatMap { organization.origin(of: $0)?.row } : chosenLine?.place
  }

  /// The panel after a move; nil: it stays unchanged.
  func moved(_ direction: Direction, page: Int) -> RecordsPanel? {
    switch direction {
    case .left, .right:
      return isTable ? RecordsPanel(table: panel.table.neighbour(direction == .left ? -1 : 1)) : nil
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let position = ListPosition(panel.place, last: count - 1, page: page)
      return position.after(direction).map { index in
        var moved = panel
        moved.place = index
        return moved
      }
    }
  }
}

extension Table {
  fileprivate func neighbour(_ step: Int) -> Table {
    let all = Table.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
