import Records

/// A row's value in a column, for a format to write.
enum ColumnValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// A choice's option, by its number.
  case option(Int)
  case link(Table, GUID)
  case parameters([TemplateParameter])
}

extension Column {
  /// A row's value; nil if there is none.
  ///
  /// A flag has the meaning it has in our files, not the one that Dataverse stores.
  func value(in row: Row) -> ColumnValue? {
    switch kind {
    case .text(_, let access):
      let text = row[access]
      return text.isEmpty ? nil : .text(text)
    case .optionalText(_, let access): return row[access].flatMap { $0.isEmpty ? nil : .text($0) }
    case .wholeNumber(_, let access): return .number(row[access])
    case .flag(let access): return .flag(row[access])
    case .choice(let choice): return choice.number(row).map(ColumnValue.option)
    case .lookup(let table, let access): return row[access].map { .link(table, $0) }
    case .parameters(let access):
      let parameters = row[access]
      return parameters.isEmpty ? nil : .parameters(parameters)
    }
  }
}
