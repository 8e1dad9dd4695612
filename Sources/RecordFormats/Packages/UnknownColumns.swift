import Diagnostics
import Records

extension PackageFindings {
  /// Reports columns that the table does not have, if one of its columns without a value is probably meant.
  ///
  /// All other columns of a row besides ours are the product's own.
  ///
  /// - Parameters:
  ///   - known: the table's columns, by their logical names.
  ///   - table: the table's label.
  mutating func reportUnknownColumns(of row: PackageRow, known: Set<String>, table: String) {
    let prefix = "msdyn_"
    let unknown = row.values.keys.filter {
      $0.hasPrefix(prefix) && !known.contains($0) && $0 != row.table + "id"
    }
    for column in unknown.sorted() {
      let unsaid = known.filter { row.values[$0] == nil && $0.hasPrefix(prefix) }.sorted()
      let nearest = NearestName.to(
        String(column.dropFirst(prefix.count)), among: unsaid.map { String($0.dropFirst(prefix.count)) })
      guard let nearest, let value = row.values[column] else { continue }
      report(
        .unknownColumn(column: column, table: table, nearest: prefix + nearest), at: value.place,
        in: row.source(of: value))
    }
  }
}
