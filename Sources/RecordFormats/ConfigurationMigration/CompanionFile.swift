import Diagnostics
import Notations
import Records

/// The `solution.yaml` in the companion folder of a data package, with the parts of a solution that the data
/// cannot express.
struct CompanionFile {
  static let keys = ["solution", "version", "publisher", "managed", "bringsFiles", "texts", "simulation"]

  private(set) var identity: PackageIdentity
  private(set) var bringsFiles = true
  private(set) var texts: [CompanionText] = []
  private let source: SourceText
  private var reader: ValueReader
  /// Read once the templates are known.
  private var simulation: YAMLNode?

  /// The problems found in the file so far.
  var diagnostics: [Diagnostic] { reader.diagnostics }

  init(reading source: SourceText) {
    self.source = source
    reader = ValueReader(source)
    identity = PackageIdentity(named: "", file: source.file)
    identity.source = source
    guard let root = reader.root(),
      let fields = Fields(root, owner: "solution", keys: Self.keys, with: &reader)
    else { return }
    identity.uniqueName = fields.requiredText("solution", mayBeBlank: true, with: &reader)
    identity.version = fields["version"].flatMap { reader.version($0) }
    identity.origin = fields.origin(in: source)
    if let (fields, publisher) = fields["publisher"].flatMap({ reader.publisher($0) }) {
      identity.publisher = publisher
      identity.origin.add(fields.origin(in: source), under: "publisher")
    }
    identity.isManaged = fields["managed"].flatMap { reader.flag($0, for: "managed") }
    bringsFiles = fields.flag("bringsFiles", default: true, with: &reader)
    texts = fields.list("texts", with: &reader).compactMap { reader.companionText($0) }
    simulation = fields["simulation"]
  }

  /// Puts the texts that XML cannot express into the rows they belong to.
  mutating func complete(_ rows: inout [PackageRow]) {
    guard !texts.isEmpty else { return }
    var rowIndexes: [GUID: Int] = [:]
    for (index, row) in rows.enumerated() {
      guard let id = row.id else { continue }
      rowIndexes[id] = rowIndexes[id] ?? index
    }
    for text in texts {
      guard let index = rowIndexes[text.row] else {
        reader.report(
          .danglingLink(
            key: "row", value: text.row.description, table: "row of the data", known: [], nearest: nil),
          at: text.rowBytes)
        continue
      }
      let known = PackageTable(rows[index].table)?.textColumns ?? []
      guard known.contains(text.column) else {
        let near = reader.nearest(to: text.column, among: known)
        reader.report(
          .unknownChoice(key: "column", value: text.column, choices: known, nearest: near),
          at: text.columnBytes)
        continue
      }
      rows[index].values[text.column] = PackageValue(
        content: .text(text.text), place: source.place(of: text.textBytes), source: source)
    }
  }

  /// The behaviour of the simulated app in the tabs of these templates, by template name.
  mutating func simulation(templates: [String]) -> [String: ProviderBehaviour] {
    simulation.map { reader.simulation($0, templates: templates) } ?? [:]
  }
}

/// The exact text of a value that the data holds only as XML can express it.
struct CompanionText {
  var row: GUID
  var rowBytes: Range<Int>
  /// The column's logical name.
  var column: String
  var columnBytes: Range<Int>
  var text: String
  var textBytes: Range<Int>
}

extension ValueReader {
  fileprivate mutating func companionText(_ node: YAMLNode) -> CompanionText? {
    guard let fields = Fields(node, owner: "text", keys: ["row", "column", "text"], with: &self),
      let row = fields.required("row", with: &self), let written = text(row, for: "row"),
      let column = fields.required("column", with: &self), let name = text(column, for: "column")
    else { return nil }
    guard let id = GUID(written) else {
      report(.badIdentifier(key: "row", value: written), at: row.bytes)
      return nil
    }
    // An empty text is valid: a parameter's name may be empty, and in the data a row without a name is not a
    // parameter.
    let value = fields["text"]
    return CompanionText(
      row: id, rowBytes: row.bytes, column: name, columnBytes: column.bytes,
      text: value.flatMap { text($0, for: "text") } ?? "", textBytes: value?.bytes ?? node.bytes)
  }
}
