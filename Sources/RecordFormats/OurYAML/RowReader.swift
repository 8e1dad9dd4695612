import Diagnostics
import Notations
import Records

/// A row as a file has it, with what must be known to give it its id.
struct RowDraft<Row: TableRow> {
  var row: Row
  var origin: RowOrigin
  /// The id that the file gives.
  var givenID: GUID?
  /// The keys that something is wrong with.
  var failedKeys: Set<String> = []
  /// Links to rows that this solution does not have.
  var outwardLinks: [OutwardLink] = []
}

/// A link by id to a row that must be in another solution, and what to say where it is not.
struct OutwardLink: Sendable {
  var identity: RowIdentity
  var problem: Diagnostic
  /// What to say where the solution is read alone, and nobody knows the others.
  var alone: Diagnostic

  init(
    to id: GUID, in table: Table, key: String, value: String, known: [String], at place: Place,
    _ source: SourceText
  ) {
    identity = RowIdentity(table: table, id: id)
    problem = source.diagnostic(
      RecordFault.danglingLink(key: key, value: value, table: table.label, known: known, nearest: nil),
      at: place)
    alone = source.diagnostic(
      RecordFault.linkElsewhere(key: key, value: value, table: table.label), at: place)
  }
}

/// Which row of which table, among all solutions.
struct RowIdentity: Hashable, Sendable {
  var table: Table
  var id: GUID
}

/// Reads rows of one table, driven by the table's columns.
struct RowReader<Row: TableRow> {
  private let keys = ["id"] + Row.columns.map(\.key)
  private let columns = Row.columns
  /// The labels of each column that is a choice: they are looked up for every row.
  private let options = Row.columns.map { column in
    if case .choice(let choice) = column.kind { OptionLabels(choice.options) } else { OptionLabels([]) }
  }

  /// Reads one row, with its lookups found among the rows of the index; nil where it is no mapping.
  func read(_ node: YAMLNode, linkedIn index: RowIndex, with reader: inout ValueReader) -> RowDraft<Row>? {
    guard let fields = Fields(node, owner: Row.table.label, keys: keys, with: &reader) else { return nil }
    var draft = RowDraft(row: Row(id: .agentConsoleSpace), origin: fields.origin(in: reader.source))
    draft.givenID = id(of: fields, failedKeys: &draft.failedKeys, with: &reader)
    for place in columns.indices {
      let isNeeded = columns[place].isNeeded
      // The id's key stands before those of the columns.
      guard let value = isNeeded ? fields.required(place + 1, with: &reader) : fields[place + 1] else {
        if isNeeded { draft.failedKeys.insert(columns[place].key) }
        continue
      }
      let isRead = read(
        value, as: columns[place], options[place], into: &draft, linkedIn: index, with: &reader)
      if !isRead { draft.failedKeys.insert(columns[place].key) }
    }
    return draft
  }

  private func id(
    of fields: Fields, failedKeys: inout Set<String>, with reader: inout ValueReader
  ) -> GUID? {
    guard let node = fields[0] else { return nil }
    guard let text = reader.text(node, for: "id"), let id = GUID(text) else {
      failedKeys.insert("id")
      if case .scalar(let scalar) = node.content {
        reader.report(.badIdentifier(key: "id", value: scalar.text), at: node.bytes)
      }
      return nil
    }
    return id
  }

  /// Reads one value into its column; false where something is wrong with it.
  private func read(
    _ node: YAMLNode, as column: Column<Row>, _ options: OptionLabels, into draft: inout RowDraft<Row>,
    linkedIn index: RowIndex, with reader: inout ValueReader
  ) -> Bool {
    let key = column.key
    switch column.kind {
    case .text(_, let path):
      guard let text = reader.text(node, for: key) else { return false }
      draft.row[keyPath: path] = text
    case .optionalText(_, let path):
      guard let text = reader.text(node, for: key) else { return false }
      draft.row[keyPath: path] = text
    case .wholeNumber(let range, let path):
      guard let number = reader.wholeNumber(node, for: key, in: range) else { return false }
      draft.row[keyPath: path] = number
    case .flag(let path):
      guard let flag = reader.flag(node, for: key) else { return false }
      draft.row[keyPath: path] = flag
    case .choice(let choice):
      guard let number = reader.number(node, for: key, of: options) else { return false }
      choice.choose(&draft.row, number)
    case .lookup(let table, let path):
      guard let id = link(node, for: key, to: table, of: &draft, linkedIn: index, with: &reader) else {
        return false
      }
      draft.row[keyPath: path] = id
    case .parameters(let path):
      guard let parameters = parameters(node, for: key, of: &draft, with: &reader) else { return false }
      draft.row[keyPath: path] = parameters
    }
    return true
  }

  private func link(
    _ node: YAMLNode, for key: String, to table: Table, of draft: inout RowDraft<Row>,
    linkedIn index: RowIndex, with reader: inout ValueReader
  ) -> GUID? {
    guard let text = reader.text(node, for: key) else { return nil }
    switch index.match(text, in: table) {
    case .row(let id):
      return id
    case .several(let rows):
      reader.report(.ambiguousLink(key: key, value: text, table: table.label, rows: rows), at: node.bytes)
      return nil
    case .elsewhere(let id):
      draft.outwardLinks.append(
        OutwardLink(
          to: id, in: table, key: key, value: text, known: index.names(in: table),
          at: reader.source.place(of: node.bytes), reader.source))
      return id
    case .none:
      let known = index.names(in: table)
      let nearest = reader.nearest(to: text, among: known)
      reader.report(
        .danglingLink(key: key, value: text, table: table.label, known: known, nearest: nearest),
        at: node.bytes)
      return nil
    }
  }

  /// A mapping of names to texts; a parameter may be empty, as in the product.
  private func parameters(
    _ node: YAMLNode, for key: String, of draft: inout RowDraft<Row>, with reader: inout ValueReader
  ) -> [TemplateParameter]? {
    guard case .mapping(let entries) = node.content else {
      return reader.wrongType(node, for: key, expected: .mapping)
    }
    for entry in entries {
      draft.origin.columns.add(reader.source.place(of: entry.bytes), for: "\(key).\(entry.key.text)")
    }
    let parameters = entries.compactMap { entry -> TemplateParameter? in
      guard entry.value.saysSomething else { return TemplateParameter(name: entry.key.text, value: "") }
      return reader.text(entry.value, for: entry.key.text).map {
        TemplateParameter(name: entry.key.text, value: $0)
      }
    }
    return parameters.count == entries.count ? parameters : nil
  }
}
