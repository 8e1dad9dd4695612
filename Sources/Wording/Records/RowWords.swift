import Organizations
import Records

/// A row on one line, and the names of tables.
public enum RowWords {
  /// The title of a row: its name, otherwise its first two columns, as in `FabrikamCobrowse en-US`.
  public static func title(_ row: InstalledRow, in organization: Organization) -> String {
    if !row.row.name.isEmpty { return row.row.name }
    let columns = FieldWords.all(of: row, in: organization).prefix(2).map(\.short).filter { !$0.isEmpty }
    return columns.isEmpty ? row.row.id.description : columns.joined(separator: " ")
  }

  /// The informative values of its other columns; the usual status is left out.
  ///
  /// - Parameter said: the keys of columns that are said elsewhere.
  public static func details(
    _ row: InstalledRow, in organization: Organization, without said: Set<String> = []
  ) -> String {
    let fields = FieldWords.all(of: row, in: organization)
    let rest = row.row.name.isEmpty ? Array(fields.dropFirst(2)) : fields
    return rest.filter { field in
      field.key != "name" && !said.contains(field.key) && !(field.key == "state" && row.row.isActive)
        && !field.short.isEmpty
    }.map(\.short).joined(separator: " · ")
  }

  /// A row on its own, installed or not: its name, and what distinguishes it from others with that name.
  public static func line(_ row: any TableRow) -> String {
    switch row {
    case let locale as ConversationActionLocale:
      let command = locale.slashCommand.map { " \($0)" } ?? ""
      return "\(locale.locale.label) \(locale.label)\(command)"
    case let capability as ChannelCapability:
      return "\(capability.name) (\(capability.escalationChannelMode.label))"
    case let template as ApplicationTabTemplate:
      return template.uniqueName.map { "\(template.name) (\($0))" } ?? template.name
    default: return row.name
    }
  }

  /// The name of a table's rows in the plural, as the product calls them.
  public static func plural(_ table: Table) -> String { table.plural.capitalizedFirst }
}
