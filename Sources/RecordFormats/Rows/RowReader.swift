import Diagnostics
import Notations
import Records

/// A row from a file, with the information needed to give it its id.
struct RowDraft<Row: TableRow> {
  var row: Row
  var origin: RowOrigin
  /// The id given in the file.
  var givenID: GUID?
  /// The keys with a problem.
  var failedKeys: Set<String> = []
  /// Links to rows that are not in this solution.
  var outwardLinks: [OutwardLink] = []
}

/// Reads rows of one table in any format, driven by the table's columns.
struct RowReader<Row: TableRow> {
  let columns = Row.columns.indices.map { RowColumn(Row.columns[$0], at: $0) }
  /// The prefix of the names from which the rows' ids are derived.
  let derivationPrefix: String

  init(solution: String) { derivationPrefix = Row.derivationPrefix(solution: solution) }

  /// Reads one row and resolves its lookups among the rows of the index, so linked rows must be read first.
  func read<Source: RowSource>(
    _ source: Source, linkedIn index: RowIndex, _ log: inout Source.Log
  ) -> RowDraft<Row> {
    var draft = RowDraft(row: Row(id: .agentConsoleSpace), origin: source.origin)
    if let id = source.id {
      draft.givenID = source.identifier(id, &log)
      if draft.givenID == nil { draft.failedKeys.insert("id") }
    }
    for column in columns {
      guard let value = source.value(of: column) else {
        if column.isNeeded {
          source.reportMissing(column, &log)
          draft.failedKeys.insert(column.key)
        }
        continue
      }
      if !read(value, of: source, as: column, into: &draft, linkedIn: index, &log) {
        draft.failedKeys.insert(column.key)
      }
    }
    return draft
  }

  /// Reads one value into its column; false if it has a problem.
  private func read<Source: RowSource>(
    _ value: Source.Value, of source: Source, as column: RowColumn, into draft: inout RowDraft<Row>,
    linkedIn index: RowIndex, _ log: inout Source.Log
  ) -> Bool {
    switch Row.columns[column.index].kind {
    case .text(_, let access):
      guard let text = source.text(value, of: column, &log) else { return false }
      draft.row[access] = text
    case .optionalText(_, let access):
      guard let text = source.text(value, of: column, &log) else { return false }
      draft.row[access] = text
    case .wholeNumber(let range, let access):
      guard let number = source.wholeNumber(value, of: column, in: range, &log) else { return false }
      draft.row[access] = number
    case .flag(let access):
      guard let flag = source.flag(value, of: column, &log) else { return false }
      draft.row[access] = flag
    case .choice(let choice):
      guard let number = source.option(value, of: column, &log) else { return false }
      choice.choose(&draft.row, number)
    case .lookup(let table, let access):
      guard let link = source.link(value, of: column, to: table, among: index, &log),
        let id = row(meantBy: link, value, of: source, as: column, in: table, &draft, linkedIn: index, &log)
      else { return false }
      draft.row[access] = id
    case .parameters(let access):
      guard let parameters = source.parameters(value, of: column, &log) else { return false }
      draft.row[access] = parameters.map(\.parameter)
      for parameter in parameters {
        draft.origin.columns.add(parameter.place, for: "\(column.key).\(parameter.parameter.name)")
      }
    }
    return true
  }

  /// The id of the row that a link leads to, in this or another solution.
  private func row<Source: RowSource>(
    meantBy link: WrittenLink, _ value: Source.Value, of source: Source, as column: RowColumn,
    in table: Table, _ draft: inout RowDraft<Row>, linkedIn index: RowIndex, _ log: inout Source.Log
  ) -> GUID? {
    let name = Source.name(of: column)
    switch link.match {
    case .row(let id):
      return id
    case .several(let rows):
      source.report(
        .ambiguousLink(key: name, value: link.shown, table: table.label, rows: rows), at: value, &log)
      return nil
    case .elsewhere(let id):
      draft.outwardLinks.append(
        OutwardLink(
          to: id, in: table, key: name, value: link.shown, known: index.names(in: table),
          at: source.place(of: value), source.text(around: value)))
      return id
    case .unread:
      return nil
    case .none:
      let known = index.names(in: table)
      let nearest = source.nearest(to: link.shown, among: known, &log)
      source.report(
        .danglingLink(key: name, value: link.shown, table: table.label, known: known, nearest: nearest),
        at: value, &log)
      return nil
    }
  }
}
