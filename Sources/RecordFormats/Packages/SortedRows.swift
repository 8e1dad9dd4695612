import Records

/// The rows of a package by table.
struct SortedRows {
  private var rows: [PackageTable: [PackageRow]] = [:]
  private(set) var ignored: [String: Int] = [:]
  /// Pairs of a deprecated template and a parameter, by id.
  private(set) var deprecatedLinks: [(template: GUID, parameter: GUID)] = []

  var hasContent: Bool { rows.contains { $0.key.isContent && !$0.value.isEmpty } }

  subscript(table: PackageTable) -> [PackageRow] { rows[table] ?? [] }

  init(_ contents: PackageContents) {
    let (template, parameter) = (PackageTable.deprecatedTemplate, PackageTable.deprecatedParameter)
    for row in contents.rows {
      if let table = PackageTable(row.table) {
        rows[table, default: []].append(row)
      } else if let first = row.values[template.idColumn]?.text,
        let last = row.values[parameter.idColumn]?.text
      {
        // A row of the intersect table, as returned by the Web API.
        link(first, last)
      } else {
        ignored[row.table, default: 0] += 1
      }
    }
    for relation in contents.relations {
      switch (relation.sourceTable, relation.targetTable) {
      case (template.logicalName, parameter.logicalName): link(relation.sourceID, relation.targetID)
      case (parameter.logicalName, template.logicalName): link(relation.targetID, relation.sourceID)
      default: break
      }
    }
  }

  private mutating func link(_ template: String, _ parameter: String) {
    guard let template = GUID(template), let parameter = GUID(parameter) else { return }
    deprecatedLinks.append((template, parameter))
  }
}
