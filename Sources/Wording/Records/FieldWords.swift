import Organizations
import Records

/// One column of a row, as its form shows it; the form shows every column of the table.
public struct FieldWords: Hashable, Sendable {
  /// The column's key in our file format.
  public let key: String
  public let label: String
  public let logicalName: String
  public let value: Value

  /// The value of the column.
  public enum Value: Hashable, Sendable {
    case nothing
    case text(String)
    /// The option of a choice column, with its number in Dataverse.
    case option(label: String, number: Int)
    /// A link to a row; `to` is nil if no installed row has that id.
    case link(GUID, to: RowReference?, title: String)
    /// Several values, listed one below the other.
    case list([String])
  }

  /// All columns of a row, in the order of the product's form.
  public static func all(of row: InstalledRow, in organization: Organization) -> [FieldWords] {
    fields(of: row.row, in: organization)
  }

  private static func fields<Row: TableRow>(of row: Row, in organization: Organization) -> [FieldWords] {
    Row.columns.map { column in
      FieldWords(
        key: column.key, label: column.label, logicalName: column.logicalName,
        value: value(of: column.kind, in: row, organization))
    }
  }

  private static func value<Row: TableRow>(
    of kind: Column<Row>.Kind, in row: Row, _ organization: Organization
  ) -> Value {
    switch kind {
    case .text(_, let access): row[access].isEmpty ? .nothing : .text(row[access])
    case .optionalText(_, let access): row[access].map { .text($0) } ?? .nothing
    case .wholeNumber(_, let access): .text("\(row[access])")
    case .flag(let access): .text(row[access] ? "Yes" : "No")
    case .choice(let access):
      access.number(row).map { number in
        .option(label: access.options.first { $0.number == number }?.label ?? "", number: number)
      } ?? .nothing
    case .lookup(let table, let access):
      row[access].map { id in
        let found = organization.row(of: table, with: id)
        // Use only the row's own name: a title that asked the next link for its title might never end.
        let name = found.map { $0.row.name.isEmpty ? "\(id)" : $0.row.name }
        return .link(id, to: found?.reference, title: name ?? "\(id), which is not installed")
      } ?? .nothing
    case .parameters(let access):
      row[access].isEmpty ? .nothing : .list(row[access].map { "\($0.name) = \($0.value)" })
    }
  }

  /// The value as one line in a list.
  public var short: String {
    switch value {
    case .nothing: ""
    case .text(let text): text
    case .option(let label, number: _): label
    case .link(_, to: _, let title): title
    case .list(let values): values.joined(separator: ", ")
    }
  }
}
