import Diagnostics
import Notations
import Records

/// A solution file that is read, with its links within the file followed; links to other solutions are open.
struct SolutionDraft: LinkableSolution {
  static let keys =
    ["solution", "version", "publisher"]
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
    if !solution.uniqueName.isEmpty { namePlace = fields["solution"]?.place }
    solution.version = fields["version"].flatMap { reader.version($0) }
    solution.origin = fields.origin
    if let (fields, publisher) = fields["publisher"].flatMap({ reader.publisher($0) }) {
      solution.publisher = publisher
      solution.origin?.add(fields.origin, under: "publisher")
    }
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

  func diagnostic(_ problem: Problem, at place: Place) -> Diagnostic {
    reader.source.diagnostic(problem, at: place)
  }

  private mutating func rows<Row: DerivableRow>(_ fields: Fields) -> [Row] {
    let rowReader = RowReader<Row>()
    var rows: [Row] = []
    for node in fields.list(Row.table.key, with: &reader) {
      guard let draft = rowReader.read(node, linkedIn: index, with: &reader) else { continue }
      outwardLinks += draft.outwardLinks
      if let row = identified(draft) { rows.append(row) }
    }
    return rows
  }

  /// The row with its id, or nil where another row has the same one.
  private mutating func identified<Row: DerivableRow>(_ draft: RowDraft<Row>) -> Row? {
    var row = draft.row
    row.id = draft.givenID ?? row.derivedID(solution: solution.uniqueName, in: index)
    if draft.givenID == nil, !draft.failedKeys.isDisjoint(with: Row.derivationColumns) {
      // Its key is not known, so nothing can be said of its id: one message about the key is enough.
      return row
    }
    let (origin, keys) = (draft.origin, ["id"] + Row.derivationColumns)
    if let first = index.add(row, at: origin.row) {
      let place = keys.compactMap { origin.columns[$0] }.first ?? origin.row
      reader.report(.duplicateIdentifier(identifier: row.id.description, first: first), at: place)
      return nil
    }
    solution.origins[row.id] = origin
    return row
  }
}

extension ValueReader {
  fileprivate mutating func version(_ node: YAMLNode) -> Version? {
    guard let text = text(node, for: "version") else { return nil }
    guard let version = Version(text) else {
      report(.badVersion(value: text), at: node.place)
      return nil
    }
    return version
  }

  fileprivate mutating func publisher(_ node: YAMLNode) -> (Fields, Publisher)? {
    let keys = ["name", "prefix", "privacyPolicy"]
    guard let fields = Fields(node, owner: "publisher", keys: keys, with: &self) else { return nil }
    let publisher = Publisher(
      name: fields.requiredText("name", with: &self),
      prefix: fields.text("prefix", with: &self),
      privacyPolicy: fields.text("privacyPolicy", with: &self))
    return (fields, publisher)
  }
}
