import Notations
import Records

/// A table in the form in which a Configuration Migration package writes it.
struct ExportedTable {
  var logicalName: String
  var displayName: String
  var columns: [ExportedColumn]
  var rows: [ExportedRow]

  var idColumn: String { logicalName + "id" }
}

/// A column in the form in which the schema of such a package describes it.
struct ExportedColumn {
  var name: String
  var label: String
  /// The type in the tool's terms: `string`, `optionsetvalue`.
  var type: String
  /// The table that a lookup leads to.
  var target: String?
}

struct ExportedRow {
  var id: GUID
  var fields: [ExportedField]
}

struct ExportedField {
  var name: String
  var value: String
  var link: (table: String, name: String)?
  /// Whether it is text that the next import reads unchanged.
  var isText = false
}

/// A text of a row that XML cannot express, or that has no meaning there.
///
/// `data.xml` has only an approximation.
struct UnwritableText {
  var row: GUID
  /// The column's logical name.
  var column: String
  var text: String
}

/// The tables of a solution that have rows, with template parameters as separate rows.
struct ExportedTables {
  private(set) var tables: [ExportedTable] = []
  private var names: [GUID: String] = [:]

  init(_ solution: Solution) {
    for table in Table.allCases where !table.linkingTables.isEmpty {
      addNames(of: table.rowType, in: solution)
    }
    for table in Table.allCases { add(table.rowType, of: solution) }
    addParameters(of: solution.applicationTabTemplates)
  }

  /// The texts that XML loses: those with control characters, and empty names of parameters.
  var unwritable: [UnwritableText] {
    tables.flatMap(\.rows).flatMap { row in
      row.fields.compactMap { field in
        guard field.isText, field.value.isEmpty || !XMLWriter.canWrite(field.value) else { return nil }
        return UnwritableText(row: row.id, column: field.name, text: field.value)
      }
    }
  }

  private mutating func addNames<Row: TableRow>(of type: Row.Type, in solution: Solution) {
    for row in solution[type] { names[row.id] = row.name }
  }

  private mutating func add<Row: TableRow>(_ type: Row.Type, of solution: Solution) {
    let rows = solution[type]
    guard !rows.isEmpty else { return }
    tables.append(
      ExportedTable(
        logicalName: Row.table.logicalName, displayName: Row.table.displayName,
        columns: Row.columns.map(Self.column), rows: rows.map(row)))
  }

  private func row<Row: TableRow>(_ row: Row) -> ExportedRow {
    ExportedRow(
      id: row.id,
      fields: Row.columns.compactMap { column in
        guard let value = column.value(in: row) else { return nil }
        return field(column.logicalName, value, isInverted: column.isStoredInverted)
      })
  }

  private func field(_ name: String, _ value: ColumnValue, isInverted: Bool) -> ExportedField {
    switch value {
    case .text(let text): ExportedField(name: name, value: text, isText: true)
    case .number(let number), .option(let number): ExportedField(name: name, value: String(number))
    case .flag(let flag): ExportedField(name: name, value: flag != isInverted ? "True" : "False")
    case .link(let table, let id):
      ExportedField(name: name, value: id.description, link: (table.logicalName, names[id] ?? ""))
    case .parameters(let parameters): ExportedField(name: name, value: ParameterText.write(parameters))
    }
  }

  private static func column<Row: TableRow>(_ column: Column<Row>) -> ExportedColumn {
    var target: String?
    let type =
      switch column.kind {
      case .text, .optionalText, .parameters: "string"
      case .wholeNumber: "number"
      case .flag: "bool"
      case .choice: column.logicalName == "statecode" ? "state" : "optionsetvalue"
      case .lookup: "entityreference"
      }
    if case .lookup(let table, _) = column.kind { target = table.logicalName }
    return ExportedColumn(name: column.logicalName, label: column.label, type: type, target: target)
  }

  /// Gives each parameter its own id, derived from the template's, so that the same solution gives the same
  /// file.
  private mutating func addParameters(of templates: [ApplicationTabTemplate]) {
    let lookup = ExportedColumn(
      name: "msdyn_applicationtabtemplateid", label: "Application Tab Template", type: "entityreference",
      target: Table.applicationTabTemplate.logicalName)
    let texts = [("msdyn_name", "Name"), ("msdyn_value", "Value"), ("msdyn_uniquename", "Unique Name")].map {
      ExportedColumn(name: $0.0, label: $0.1, type: "string")
    }
    let rows = templates.flatMap { template in
      template.parameters.map { parameter in
        var fields = [
          ExportedField(
            name: lookup.name, value: template.id.description,
            link: (Table.applicationTabTemplate.logicalName, template.name)),
          ExportedField(name: "msdyn_name", value: parameter.name, isText: true),
        ]
        if !parameter.value.isEmpty {
          fields.append(ExportedField(name: "msdyn_value", value: parameter.value, isText: true))
        }
        if let uniqueName = template.uniqueName {
          fields.append(ExportedField(name: "msdyn_uniquename", value: "\(uniqueName)_\(parameter.name)"))
        }
        return ExportedRow(
          id: GUID(named: "\(template.id)/\(parameter.name)", in: .agentConsoleSpace), fields: fields)
      }
    }
    guard !rows.isEmpty else { return }
    tables.append(
      ExportedTable(
        logicalName: PackageTable.templateParameter.logicalName, displayName: "Template Parameter",
        columns: [lookup] + texts, rows: rows))
  }
}

extension Table {
  /// The table's name as the product shows it: `Conversation Action`.
  fileprivate var displayName: String {
    label.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
