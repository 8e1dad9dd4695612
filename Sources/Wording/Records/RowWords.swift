import Organizations
import Records

/// A row in one line, and the names of tables.
public enum RowWords {
  /// What a row is called: its name, else what its first two columns say, as for `FabrikamCobrowse en-US`.
  public static func title(_ row: InstalledRow, in organization: Organization) -> String {
    if !row.row.name.isEmpty { return row.row.name }
    let columns = FieldWords.all(of: row, in: organization).prefix(2).map(\.short).filter { !$0.isEmpty }
    return columns.isEmpty ? row.row.id.description : columns.joined(separator: " ")
  }

  /// What the rest of its columns say, as far as they say something: the usual status is left out.
  public static func details(_ row: InstalledRow, in organization: Organization) -> String {
    let fields = FieldWords.all(of: row, in: organization)
    let rest = row.row.name.isEmpty ? Array(fields.dropFirst(2)) : fields
    return rest.filter { field in
      field.key != "name" && !(field.key == "state" && row.row.isActive) && !field.short.isEmpty
    }.map(\.short).joined(separator: " · ")
  }

  /// A row by itself, whether it is installed or not: its name, and what tells it from others of that name.
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

  /// The rows of a table together, in the product's words.
  public static func plural(_ table: Table) -> String { table.plural.capitalizedFirst }
}
