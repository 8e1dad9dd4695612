import Diagnostics
import Records

extension PackageFindings {
  /// Reports columns that the table does not have, if one of its columns without a value is probably meant.
  ///
  /// All other columns of a row besides ours are the product's own. One that stands for a column without which a row
  /// is not read is an error: nothing more need be said of that column.
  ///
  /// - Parameters:
  ///   - known: the table's columns, by their logical names.
  ///   - needed: those without which a row is not read.
  ///   - joining: those without which a row stands alone, so that rules would report it and what it belongs to; a slip in
  ///     one of them is an error too, and nothing more is said.
  ///   - table: the table's label.
  /// - Returns: the needed columns that are meant.
  mutating func reportUnknownColumns(
    of row: PackageRow, known: Set<String>, needed: Set<String>, joining: Set<String> = [],
    table: String
  ) -> Set<String> {
    let prefix = "msdyn_"
    var meant: Set<String> = []
    let unknown = row.values.keys.filter {
      $0.hasPrefix(prefix) && !known.contains($0) && $0 != row.table + "id"
    }
    for column in unknown.sorted() {
      let unsaid = known.filter { row.values[$0] == nil && $0.hasPrefix(prefix) }.sorted()
      let nearest = NearestName.to(
        String(column.dropFirst(prefix.count)), among: unsaid.map { String($0.dropFirst(prefix.count)) })
      guard let nearest, let value = row.values[column] else { continue }
      let isNeeded = needed.contains(prefix + nearest)
      let isSlip = joining.contains(prefix + nearest) && NearestName.isSlip(column, of: prefix + nearest)
      if isNeeded { meant.insert(prefix + nearest) }
      report(
        .unknownColumn(column: column, table: table, nearest: prefix + nearest), at: value.place,
        in: row.source(of: value), isNeeded || isSlip ? .error : nil)
    }
    return meant
  }
}
