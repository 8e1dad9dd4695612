import Diagnostics
import Notations
import Records

/// A solution file that is read, with its links within the file followed; links to other solutions are open.
struct SolutionDraft: LinkableSolution {
  static let keys =
    ["solution", "version", "publisher", "bringsFiles"]
    + [
      Table.provider, .conversationAction, .conversationActionLocale, .channelCapability,
      .applicationTabTemplate,
    ]
    .map(\.key) + ["simulation"]

  private(set) var solution = Solution(uniqueName: "")
  /// Where the unique name stands; nil where there is none.
  private(set) var namePlace: Place?
  private(set) var outwardLinks: [OutwardLink] = []
  private var reader: ValueReader
  private var index = RowIndex()

  /// What is wrong within the file.
  var diagnostics: [Diagnostic] { reader.diagnostics }

  init(reading source: SourceText) {
    reader = ValueReader(source)
    guard let root = reader.root() else { return }
    guard let fields = Fields(root, owner: "solution", keys: Self.keys, with: &reader) else { return }
    solution.uniqueName = fields.requiredText("solution", with: &reader)
    if !solution.uniqueName.isEmpty { namePlace = fields["solution"].map { source.place(of: $0.bytes) } }
    solution.version = fields["version"].flatMap { reader.version($0) }
    solution.origin = fields.origin(in: source)
    if let (fields, publisher) = fields["publisher"].flatMap({ reader.publisher($0) }) {
      solution.publisher = publisher
      solution.origin?.add(fields.origin(in: source), under: "publisher")
    }
    solution.bringsFiles = fields.flag("bringsFiles", default: true, with: &reader)
    solution.origins.reserveCapacity(Table.allCases.reduce(0) { $0 + (fields[$1.key]?.count ?? 0) })
    // Rows that others link to come first.
    solution.providers = rows(fields)
    solution.conversationActions = rows(fields)
    solution.applicationTabTemplates = rows(fields)
    solution.conversationActionLocales = rows(fields)
    solution.channelCapabilities = rows(fields)
    if let node = fields["simulation"] {
      solution.simulation = reader.simulation(node, templates: index.names(in: .applicationTabTemplate))
    }
  }

  private var givesIDs = false

  /// Not where all ids are derived from the solution's own name, and there is one that ends where it should.
  var mayMeetOthers: Bool {
    let name = solution.uniqueName
    return givesIDs || !outwardLinks.isEmpty || name.isEmpty || name.contains("/")
  }

  func diagnostic(_ fault: RecordFault, at place: Place) -> Diagnostic {
    reader.source.diagnostic(fault, at: place)
  }

  private mutating func rows<Row: DerivableRow>(_ fields: Fields) -> [Row] {
    let rowReader = RowReader<Row>()
    let prefix = Row.derivationPrefix(solution: solution.uniqueName)
    let nodes = fields.list(Row.table.key, with: &reader)
    var rows: [Row] = []
    rows.reserveCapacity(nodes.count)
    for node in nodes {
      guard let draft = rowReader.read(node, linkedIn: index, with: &reader) else { continue }
      outwardLinks += draft.outwardLinks
      if draft.givenID != nil { givesIDs = true }
      if let row = identified(draft, behind: prefix) { rows.append(row) }
    }
    return rows
  }

  /// The row with its id, or nil where another row has the same one.
  private mutating func identified<Row: DerivableRow>(
    _ draft: RowDraft<Row>, behind prefix: String
  ) -> Row? {
    var row = draft.row
    row.id = draft.givenID ?? row.derivedID(behind: prefix, in: index)
    if draft.givenID == nil, !draft.failedKeys.isEmpty,
      !draft.failedKeys.isDisjoint(with: Row.derivationColumns)
    {
      // Its key is not known, so nothing can be said of its id: one message about the key is enough.
      return row
    }
    if let first = solution.origins[row.id] {
      let keys = ["id"] + Row.derivationColumns
      let place = keys.lazy.compactMap { draft.origin.columns[$0] }.first ?? draft.origin.row
      reader.report(.duplicateIdentifier(identifier: row.id.description, first: first.row), at: place)
      return nil
    }
    solution.origins[row.id] = draft.origin
    index.add(row, at: draft.origin.row)
    return row
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
      name: fields.requiredText("name", with: &self),
      prefix: fields.text("prefix", with: &self),
      privacyPolicy: fields.text("privacyPolicy", with: &self))
    return (fields, publisher)
  }
}
