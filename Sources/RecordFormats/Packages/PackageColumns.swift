import Records

extension PackageTable {
  /// The columns of a table that we read, by their logical names.
  var columns: [PackageColumn] {
    switch self {
    case .own(let table): Self.columns(of: table.rowType)
    case .templateParameter:
      [
        PackageColumn(name: "msdyn_applicationtabtemplateid", kind: .link(.own(.applicationTabTemplate))),
        PackageColumn(name: "msdyn_name", kind: .text), PackageColumn(name: "msdyn_value", kind: .text),
      ]
    case .deprecatedTemplate:
      Self.columns(of: ApplicationTabTemplate.self).map {
        $0.name == "msdyn_pagetype" ? PackageColumn(name: $0.name, kind: .link(.deprecatedPageType)) : $0
      }
    case .deprecatedParameter, .deprecatedPageType: []
    }
  }

  /// The logical names of the text columns.
  var textColumns: [String] { columns.filter { $0.kind == .text }.map(\.name) }

  /// The column that links to rows of another table; nil if there is none.
  func column(linkingTo target: PackageTable) -> String? {
    columns.first { $0.kind == .link(target) }?.name
  }

  private static func columns<Row: TableRow>(of row: Row.Type) -> [PackageColumn] {
    row.columns.map { column in
      let kind: PackageColumn.Kind =
        switch column.kind {
        case .text, .optionalText: .text
        case .lookup(let table, _): .link(.own(table))
        case .wholeNumber, .flag, .choice, .parameters: .other
        }
      return PackageColumn(name: column.logicalName, kind: kind)
    }
  }
}

/// A column in the form in which packages have it.
struct PackageColumn: Hashable {
  /// Its logical name.
  var name: String
  var kind: Kind

  enum Kind: Hashable {
    case text
    case link(PackageTable)
    case other
  }
}
