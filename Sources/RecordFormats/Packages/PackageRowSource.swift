import Diagnostics
import Notations
import Records

/// A package's row of one of our tables, with its values found through the table's columns.
struct PackageRowSource: RowSource {
  private let row: PackageRow
  private let values: [PackageValue?]
  let id: PackageValue?
  let origin: RowOrigin
  /// The required columns that are in the row under a misspelled name, which was reported.
  private let misspelled: Set<String>

  static let bringsIDs = true

  /// Reports columns that the table does not have, if one of its own is probably meant.
  init(_ row: PackageRow, _ columns: [RowColumn], of table: Table, with findings: inout PackageFindings) {
    self.row = row
    id = row.values[row.table + "id"].flatMap { $0.text == nil ? nil : $0 }
    values = columns.map { column in
      row.values[column.logicalName].flatMap { $0.isUnchosen(in: column) ? nil : $0 }
    }
    var origin = RowOrigin(row: row.place)
    origin.carrier = row.layer.carrier
    if let id { origin.columns.add(id.place, for: "id") }
    for (column, value) in zip(columns, values) {
      if let value { origin.columns.add(value.place, for: column.key) }
    }
    self.origin = origin
    misspelled = findings.reportUnknownColumns(
      of: row, known: Set(columns.map(\.logicalName)),
      needed: Set(columns.filter(\.isNeeded).map(\.logicalName)),
      joining: Set(columns.filter(Self.joins).map(\.logicalName)), table: table.label)
  }

  /// Whether a row without a value in this column stands alone.
  private static func joins(_ column: RowColumn) -> Bool {
    switch (column.table, column.key) {
    case (.conversationActionLocale, "conversationAction"), (.channelCapability, "conversationAction"),
      (.channelCapability, "provider"), (.conversationAction, "eventParameter"),
      (.applicationTabTemplate, "parameters"):
      true
    default: false
    }
  }

  static func name(of column: RowColumn) -> String { column.logicalName }

  func value(of column: RowColumn) -> PackageValue? { values[column.index] }
}

// MARK: - Values

extension PackageRowSource {
  func identifier(_ value: PackageValue, _ findings: inout PackageFindings) -> GUID? {
    let text = value.text ?? ""
    if let id = GUID(text) { return id }
    let fault = PackageFault.badValue(column: row.table + "id", value: text, expected: .identifier)
    findings.report(fault, at: value.place, in: row.source(of: value))
    return nil
  }

  func text(_ value: PackageValue, of column: RowColumn, _ findings: inout PackageFindings) -> String? {
    value.text ?? bad(value, .text, in: column, &findings)
  }

  func wholeNumber(
    _ value: PackageValue, of column: RowColumn, in range: ClosedRange<Int>,
    _ findings: inout PackageFindings
  ) -> Int? {
    guard let number = value.wholeNumber else { return bad(value, .wholeNumber, in: column, &findings) }
    guard range.contains(number) else {
      report(
        .outOfRange(
          key: column.logicalName, value: value.shown, lower: range.lowerBound, upper: range.upperBound),
        at: value, &findings)
      return nil
    }
    return number
  }

  func flag(_ value: PackageValue, of column: RowColumn, _ findings: inout PackageFindings) -> Bool? {
    value.yesOrNo.map { $0 != column.isStoredInverted } ?? bad(value, .flag, in: column, &findings)
  }

  func option(_ value: PackageValue, of column: RowColumn, _ findings: inout PackageFindings) -> Int? {
    let options = column.options?.options ?? []
    guard let number = value.wholeNumber, options.contains(where: { $0.number == number }) else {
      let fault = PackageFault.unknownOption(
        column: column.logicalName, value: value.shown, options: options.map { "\($0.number) \($0.label)" })
      findings.report(fault, at: value.place, in: row.source(of: value))
      return nil
    }
    return number
  }

  func link(
    _ value: PackageValue, of column: RowColumn, to table: Table, among index: RowIndex,
    _ findings: inout PackageFindings
  ) -> WrittenLink? {
    guard case .link(let link) = value.content else { return bad(value, .link, in: column, &findings) }
    if let written = link.table, written != table.logicalName {
      let fault = PackageFault.wrongTable(
        column: column.logicalName, table: written, expected: table.logicalName)
      findings.report(fault, at: value.place, in: row.source(of: value))
      return nil
    }
    return WrittenLink(shown: link.shown, match: index.row(meantBy: link, in: table))
  }

  func parameters(
    _ value: PackageValue, of column: RowColumn, _ findings: inout PackageFindings
  ) -> [PlacedParameter]? {
    ParameterText.read(value, from: row.source(of: value)) ?? bad(value, .parameters, in: column, &findings)
  }

  private func bad<Content>(
    _ value: PackageValue, _ expected: PackageFault.ColumnValueKind, in column: RowColumn,
    _ findings: inout PackageFindings
  ) -> Content? {
    let fault = PackageFault.badValue(column: column.logicalName, value: value.shown, expected: expected)
    findings.report(fault, at: value.place, in: row.source(of: value))
    return nil
  }
}

// MARK: - Problems

extension PackageRowSource {
  func reportMissing(_ column: RowColumn, _ findings: inout PackageFindings) {
    guard !misspelled.contains(column.logicalName) else { return }
    let fault = PackageFault.missingValue(
      column: column.logicalName, label: column.label, table: column.table.label)
    findings.report(fault, at: row.place, in: row.source)
  }

  func report(_ fault: RecordFault, at value: PackageValue, _ findings: inout PackageFindings) {
    findings.report(fault, at: value.place, in: row.source(of: value))
  }

  func reportIdentifier(_ fault: RecordFault, at place: Place, _ findings: inout PackageFindings) {
    findings.report(fault, at: place, in: id.map(row.source(of:)) ?? row.source)
  }

  func nearest(to name: String, among known: [String], _ findings: inout PackageFindings) -> String? {
    NearestName.to(name, among: known)
  }

  func place(of value: PackageValue) -> Place { value.place }

  func text(around value: PackageValue) -> SourceText { row.source(of: value) }
}

extension PackageValue {
  /// The value as messages show it.
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

  /// A flag in any of the formats' notations: `True`, `1`, `true`.
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

  /// Whether it is -1, which marks a choice with no option chosen.
  fileprivate func isUnchosen(in column: RowColumn) -> Bool {
    column.options != nil && wholeNumber == -1
  }
}
