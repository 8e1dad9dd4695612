import Diagnostics
import Notations
import Records

/// The rows of a package after merging the data with the solution's components.
///
/// Data is imported after the solutions, so a row that a solution already contains is updated (inferred). It
/// has the same id or the same unique name, which is the key that application tab templates and their
/// parameters have in solutions.
struct UpdatedRows {
  private(set) var contents: PackageContents
  private(set) var updates: [RowUpdate] = []
  /// Ids in the data of rows that have another id in the solution.
  private var sameRows: [GUID: GUID] = [:]

  init(_ contents: PackageContents) {
    self.contents = contents
    // Most packages contain only one kind.
    guard contents.rows.contains(where: { $0.layer == .solution }),
      contents.rows.contains(where: { $0.layer == .data })
    else { return }
    update()
    followSameRows()
  }

  private mutating func update() {
    var rows = contents.rows.filter { $0.layer == .solution }
    var byKey: [RowKey: Int] = [:]
    for (index, row) in rows.enumerated() {
      for key in RowKey.keys(of: row) where byKey[key] == nil { byKey[key] = index }
    }
    var updated: Set<Int> = []
    for row in contents.rows where row.layer == .data {
      // A second data row that refers to the same row is a mistake, reported when ids are compared.
      let index = RowKey.keys(of: row).lazy.compactMap { byKey[$0] }.first
      guard let index, updated.insert(index).inserted else {
        rows.append(row)
        continue
      }
      update(&rows[index], with: row)
    }
    contents.rows = rows
  }

  private mutating func update(_ row: inout PackageRow, with data: PackageRow) {
    let table = PackageTable(row.table)
    let known = table?.columns.map(\.name) ?? []
    let changed = known.filter { column in
      guard let new = data.values[column] else { return false }
      return row.values[column].map { !$0.isSame(as: new) } ?? !new.isUnsaid(in: column)
    }
    if !changed.isEmpty {
      updates.append(
        RowUpdate(
          table: row.table,
          name: row.shownName,
          columns: changed, first: row.place, place: data.place, source: data.source))
    }
    let idColumn = row.table + "id"
    if let own = row.id, let other = data.id, own != other { sameRows[other] = own }
    for (column, value) in data.values where column != idColumn || row.id == nil {
      var value = value
      value.source = data.source(of: value)
      row.values[column] = value
    }
  }

  /// Redirects links to the row that remains, whichever id they use.
  private mutating func followSameRows() {
    guard !sameRows.isEmpty else { return }
    for index in contents.rows.indices {
      for (column, value) in contents.rows[index].values {
        guard case .link(var link) = value.content, let id = link.id.flatMap({ GUID($0) }),
          let same = sameRows[id]
        else { continue }
        link.id = same.description
        contents.rows[index].values[column]?.content = .link(link)
      }
    }
  }
}

/// A row of a solution that is changed by the data beside it.
struct RowUpdate {
  /// The table's logical name.
  var table: String
  var name: String
  /// The columns whose values change.
  var columns: [String]
  /// The place of the row in the solution.
  var first: Place
  var place: Place
  var source: SourceText
}

extension PackageFindings {
  mutating func report(_ update: RowUpdate) {
    let fault = PackageFault.rowUpdated(
      table: update.table, name: update.name, columns: update.columns, first: update.first)
    report(fault, at: update.place, in: update.source)
  }
}

/// A key that makes two rows of a package the same row of an organization.
private enum RowKey: Hashable {
  case id(table: String, GUID)
  /// Ignoring case, as Dataverse compares keys.
  case uniqueName(table: String, String)

  /// The best key first.
  static func keys(of row: PackageRow) -> [RowKey] {
    guard let table = PackageTable(row.table) else { return [] }
    var keys: [RowKey] = []
    if let id = row.id { keys.append(.id(table: row.table, id)) }
    let hasUniqueName = table == .own(.applicationTabTemplate) || table == .templateParameter
    if hasUniqueName, let name = row.values["msdyn_uniquename"]?.text, !name.isEmpty {
      keys.append(.uniqueName(table: row.table, name.lowercased()))
    }
    return keys
  }
}

extension PackageRow {
  /// The row's name in messages: a locale row has only a label.
  fileprivate var shownName: String {
    let columns = ["msdyn_uniquename", "msdyn_name", "msdyn_label"]
    return columns.lazy.compactMap { values[$0]?.text }.first ?? id?.description ?? ""
  }
}

extension PackageValue {
  /// Whether it is the column's default value: a row is active, and a tab can be closed.
  fileprivate func isUnsaid(in column: String) -> Bool {
    ["statecode", "msdyn_pinned"].contains(column) && yesOrNo == false
  }

  /// Whether two files give a column the same value, each in its own notation: `1` and `True`.
  fileprivate func isSame(as other: PackageValue) -> Bool {
    if case .link(let own) = content, case .link(let new) = other.content {
      // One file may refer to the row by key and the other by id; this is not resolved yet.
      guard let first = own.id, let second = new.id else {
        return own.key == nil || new.key == nil || own == new
      }
      return first.lowercased() == second.lowercased()
    }
    if let own = yesOrNo, let new = other.yesOrNo { return own == new }
    return text == other.text
  }
}
