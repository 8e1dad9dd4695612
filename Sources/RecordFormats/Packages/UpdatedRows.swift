import Diagnostics
import Notations
import Records

/// The rows of a package in which data and a solution's components are one row each.
///
/// Data is imported after the solutions, so a row of it that the solution has brought already is updated (inferred): the
/// same id, or the same unique name, which is the key by which application tab templates and their parameters travel in
/// solutions.
struct UpdatedRows {
  private(set) var contents: PackageContents
  private(set) var updates: [RowUpdate] = []
  /// Ids that data has of rows which have another one in the solution.
  private var sameRows: [GUID: GUID] = [:]

  init(_ contents: PackageContents) {
    self.contents = contents
    // Most packages are of one kind alone.
    guard contents.rows.contains(where: { $0.layer == .solution }),
      contents.rows.contains(where: { $0.layer == .data })
    else { return }
    update()
    followSameRows()
  }

  private mutating func update() {
    var rows = contents.rows.filter { $0.layer == .solution }
    var byKey: [RowKey: Int] = [:]
    for (place, row) in rows.enumerated() {
      for key in RowKey.keys(of: row) where byKey[key] == nil { byKey[key] = place }
    }
    var updated: Set<Int> = []
    for row in contents.rows where row.layer == .data {
      // A second row of the data that means the same one is a mistake, which is reported where ids are compared.
      let place = RowKey.keys(of: row).lazy.compactMap { byKey[$0] }.first
      guard let place, updated.insert(place).inserted else {
        rows.append(row)
        continue
      }
      update(&rows[place], with: row)
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

  /// Lets links lead to the row that is there, whichever id they use.
  private mutating func followSameRows() {
    guard !sameRows.isEmpty else { return }
    for place in contents.rows.indices {
      for (column, value) in contents.rows[place].values {
        guard case .link(var link) = value.content, let id = link.id.flatMap({ GUID($0) }),
          let same = sameRows[id]
        else { continue }
        link.id = same.description
        contents.rows[place].values[column]?.content = .link(link)
      }
    }
  }
}

/// A row of a solution that the data beside it changes.
struct RowUpdate {
  /// The table's logical name.
  var table: String
  var name: String
  /// The columns that get another value.
  var columns: [String]
  /// Where the solution has the row.
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

/// What makes two rows of a package the same row of an organization.
private enum RowKey: Hashable {
  case id(table: String, GUID)
  /// Without regard to case, as Dataverse compares keys.
  case uniqueName(table: String, String)

  /// The best first.
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
  /// What a message calls it: a locale row has nothing but a label.
  fileprivate var shownName: String {
    let columns = ["msdyn_uniquename", "msdyn_name", "msdyn_label"]
    return columns.lazy.compactMap { values[$0]?.text }.first ?? id?.description ?? ""
  }
}

extension PackageValue {
  /// Whether it is what the column holds where nothing is said: a row is active, and a tab can be closed.
  fileprivate func isUnsaid(in column: String) -> Bool {
    ["statecode", "msdyn_pinned"].contains(column) && yesOrNo == false
  }

  /// Whether two files say the same of a column, each in its own way: `1` and `True`.
  fileprivate func isSame(as other: PackageValue) -> Bool {
    if case .link(let own) = content, case .link(let new) = other.content {
      // One file may name the row by its key, the other by its id: nobody can tell yet.
      guard let first = own.id, let second = new.id else {
        return own.key == nil || new.key == nil || own == new
      }
      return first.lowercased() == second.lowercased()
    }
    if let own = yesOrNo, let new = other.yesOrNo { return own == new }
    return text == other.text
  }
}
