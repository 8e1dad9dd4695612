import Diagnostics
import Records

/// Reads a package's rows of one table into rows of ours, driven by the table's columns.
struct PackageRowReader<Row: DerivableRow> {
  private let known = Set(Row.columns.map(\.logicalName))

  /// The columns that a lookup of this table leads to are found in the index: rows that are linked to come first.
  func read(
    _ row: PackageRow, idColumn: String, linkedIn index: RowIndex, with findings: inout PackageFindings
  ) -> RowDraft<Row> {
    var draft = RowDraft(row: Row(id: .agentConsoleSpace), origin: RowOrigin(row: row.place))
    draft.givenID = id(of: row, idColumn, into: &draft, with: &findings)
    findings.reportUnknownColumns(of: row, known: known, table: Row.table.label)
    for column in Row.columns {
      guard let value = row.values[column.logicalName], !value.isUnchosen(in: column) else {
        if column.isNeeded {
          let fault = PackageFault.missingValue(
            column: column.logicalName, label: column.label, table: Row.table.label)
          findings.report(fault, at: row.place, in: row.source)
          draft.failedKeys.insert(column.key)
        }
        continue
      }
      draft.origin.columns[column.key] = value.place
      let fault = read(value, as: column, into: &draft, linkedIn: index, row)
      if let fault {
        draft.failedKeys.insert(column.key)
        findings.report(fault, at: value.place, in: row.source(of: value))
      }
    }
    return draft
  }

  private func id(
    of row: PackageRow, _ column: String, into draft: inout RowDraft<Row>,
    with findings: inout PackageFindings
  ) -> GUID? {
    guard let value = row.values[column], let text = value.text else { return nil }
    draft.origin.columns["id"] = value.place
    guard let id = GUID(text) else {
      draft.failedKeys.insert("id")
      findings.report(
        .badValue(column: column, value: text, expected: .identifier), at: value.place,
        in: row.source(of: value))
      return nil
    }
    return id
  }

  /// Reads one value into its column; the answer is what is wrong with it.
  private func read(
    _ value: PackageValue, as column: Column<Row>, into draft: inout RowDraft<Row>, linkedIn index: RowIndex,
    _ row: PackageRow
  ) -> (any Fault)? {
    func bad(_ expected: PackageFault.ColumnValueKind) -> PackageFault {
      .badValue(column: column.logicalName, value: value.shown, expected: expected)
    }
    switch column.kind {
    case .text(_, let path):
      guard let text = value.text else { return bad(.text) }
      draft.row[keyPath: path] = text
    case .optionalText(_, let path):
      guard let text = value.text else { return bad(.text) }
      draft.row[keyPath: path] = text
    case .wholeNumber(let range, let path):
      guard let number = value.wholeNumber else { return bad(.wholeNumber) }
      guard range.contains(number) else {
        return RecordFault.outOfRange(
          key: column.logicalName, value: value.shown, lower: range.lowerBound, upper: range.upperBound)
      }
      draft.row[keyPath: path] = number
    case .flag(let path):
      guard let flag = value.yesOrNo else { return bad(.flag) }
      draft.row[keyPath: path] = flag != column.isStoredInverted
    case .choice(let choice):
      guard let number = value.wholeNumber, choice.options.contains(where: { $0.number == number }) else {
        return PackageFault.unknownOption(
          column: column.logicalName, value: value.shown,
          options: choice.options.map { "\($0.number) \($0.label)" })
      }
      choice.choose(&draft.row, number)
    case .lookup(let table, let path):
      guard case .link(let link) = value.content else { return bad(.link) }
      if let written = link.table, written != table.logicalName {
        return PackageFault.wrongTable(
          column: column.logicalName, table: written, expected: table.logicalName)
      }
      switch index.row(meantBy: link, in: table) {
      case .row(let id): draft.row[keyPath: path] = id
      case .elsewhere(let id):
        draft.row[keyPath: path] = id
        draft.outwardLinks.append(
          OutwardLink(
            to: id, in: table, key: column.logicalName, value: link.shown, known: index.names(in: table),
            at: value.place, row.source(of: value)))
      case .several(let rows):
        return RecordFault.ambiguousLink(
          key: column.logicalName, value: link.shown, table: table.label, rows: rows)
      case .none: return index.dangling(link, in: table, column: column.logicalName)
      }
    case .parameters(let path):
      guard let parameters = ParameterText.read(value, from: row.source(of: value)) else {
        return bad(.parameters)
      }
      draft.row[keyPath: path] = parameters.map(\.parameter)
      for parameter in parameters {
        draft.origin.columns["\(column.key).\(parameter.parameter.name)"] = parameter.place
      }
    }
    return nil
  }
}

extension RowIndex {
  /// The row that a package's lookup means: by id, else by its key, else by the name that stands beside an id of
  /// nowhere.
  ///
  /// The name comes last (inferred: the Configuration Migration tool matches rows by id, then by primary name).
  func row(meantBy link: PackageLink, in table: Table) -> Match {
    if let id = link.id {
      let found = match(id, in: table)
      guard case .elsewhere = found, let name = link.name, case .row(let row) = match(name, in: table) else {
        return found
      }
      return .row(row)
    }
    return (link.key ?? link.name).map { match($0, in: table) } ?? .none
  }

  /// What to say of a link to nothing.
  ///
  /// - Parameter known: what it could have named, where that is not the names of the table's rows.
  func dangling(_ link: PackageLink, in table: Table, column: String, known: [String]? = nil) -> RecordFault {
    let known = known ?? names(in: table)
    return .danglingLink(
      key: column, value: link.shown, table: table.label, known: known,
      nearest: NearestName.to(link.shown, among: known))
  }
}

extension PackageLink {
  /// The row as a message names it.
  var shown: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? key ?? id ?? "" }
}

extension PackageValue {
  /// The value as a message shows it.
  var shown: String {
    if case .link(let link) = content { link.shown } else { text ?? "" }
  }

  var wholeNumber: Int? {
    switch content {
    case .number(let number): number
    case .text(let text): Int(text)
    case .flag, .link, .other: nil
    }
  }

  /// A flag, as any of the formats writes it: `True`, `1`, `true`.
  var yesOrNo: Bool? {
    switch content {
    case .flag(let flag): flag
    case .number(let number): number == 0 ? false : number == 1 ? true : nil
    case .text(let text):
      switch text.lowercased() {
      case "true", "1": true
      case "false", "0": false
      default: nil
      }
    case .link, .other: nil
    }
  }

  /// Whether it is the -1 that stands in a choice where none is chosen.
  fileprivate func isUnchosen<Row>(in column: Column<Row>) -> Bool {
    if case .choice = column.kind { wholeNumber == -1 } else { false }
  }
}
