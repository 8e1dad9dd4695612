import Diagnostics
import Notations
import Records

/// A solution file that has been read, with its internal links resolved and links to other solutions still
/// open.
struct SolutionDraft: LinkableSolution {
  static let keys: [String] = {
    var keys = ["solution", "version", "publisher", "managed", "bringsFiles", "leftBy"]
    for table in Table.allCases { keys.append(table.key) }
    keys.append("simulation")
    return keys
  }()

  private(set) var solution = Solution(uniqueName: "")
  /// The place of the unique name; nil if there is none.
  private(set) var namePlace: Place?
  private var reader: ValueReader
  private var rows = ReadRows()

  /// The problems within the file.
  var diagnostics: [Diagnostic] { reader.diagnostics }
  var outwardLinks: [OutwardLink] { rows.outwardLinks }

  init(reading source: SourceText) {
    reader = ValueReader(source)
    guard let root = reader.root() else { return }
    guard let fields = Fields(root, owner: "solution", keys: Self.keys, with: &reader) else { return }
    solution.uniqueName = fields.requiredText("solution", mayBeBlank: true, with: &reader)
    if !solution.uniqueName.isEmpty { namePlace = fields["solution"].map { source.place(of: $0.bytes) } }
    solution.version = fields["version"].flatMap { reader.version($0) }
    solution.origin = fields.origin(in: source)
    if let (fields, publisher) = fields["publisher"].flatMap({ reader.publisher($0) }) {
      solution.publisher = publisher
      solution.origin?.add(fields.origin(in: source), under: "publisher")
    }
    solution.isManaged = fields["managed"].flatMap { reader.flag($0, for: "managed") }
    solution.bringsFiles = fields.flag("bringsFiles", default: true, with: &reader)
    solution.leftBy = fields.text("leftBy", with: &reader)
    var count = 0
    for table in Table.allCases { count += fields[table.key]?.count ?? 0 }
    rows.origins.reserveCapacity(count)
    if fields.hasStranger {
      // An unknown key may hold the rows of a table that is missing.
      for table in Table.allCases where fields[table.key] == nil { rows.doubt(table) }
    }
    for table in Table.linkedFirst { readRows(of: table.rowType, from: fields) }
    solution.origins = rows.origins
    if let node = fields["simulation"] {
      solution.simulation = reader.simulation(
        node, templates: rows.index.names(in: .applicationTabTemplate),
        isComplete: !rows.index.isInDoubt(.applicationTabTemplate))
    }
  }

  /// False if no link leaves the solution and all ids are derived from its name, which is neither empty nor
  /// contains `/`.
  var mayMeetOthers: Bool {
    let name = solution.uniqueName
    return rows.giveIDs || !outwardLinks.isEmpty || name.isEmpty || name.contains("/")
  }

  func diagnostic(_ fault: RecordFault, at place: Place) -> Diagnostic {
    reader.source.diagnostic(fault, at: place)
  }

  private mutating func readRows<Row: TableRow>(of type: Row.Type, from fields: Fields) {
    let rowReader = RowReader<Row>(solution: solution.uniqueName)
    let keys = YAMLRowSource.keys(of: rowReader.columns)
    if let node = fields[Row.table.key], !node.isList { rows.doubt(Row.table) }
    solution[type] = fields.list(Row.table.key, with: &reader).compactMap { node in
      guard let source = YAMLRowSource(node, of: Row.table, keys: keys, with: &reader) else {
        rows.doubt(Row.table)
        return nil
      }
      return rows.read(source, with: rowReader, &reader)
    }
  }
}

extension ValueReader {
  mutating func version(_ node: YAMLNode) -> Version? {
    guard let text = text(node, for: "version") else { return nil }
    guard let version = Version(text) else {
      report(.badVersion(value: text), at: node.bytes)
      return nil
    }
    return version
  }

  mutating func publisher(_ node: YAMLNode) -> (Fields, Publisher)? {
    let keys = ["name", "prefix", "privacyPolicy"]
    guard let fields = Fields(node, owner: "publisher", keys: keys, with: &self) else { return nil }
    let publisher = Publisher(
      name: fields.requiredText("name", mayBeBlank: true, with: &self),
      prefix: fields.text("prefix", with: &self),
      privacyPolicy: fields.text("privacyPolicy", with: &self))
    return (fields, publisher)
  }
}
