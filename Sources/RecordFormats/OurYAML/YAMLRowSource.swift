import Diagnostics
import Notations
import Records

/// A row of our own files: a mapping with the columns' keys.
struct YAMLRowSource: RowSource {
  private let fields: Fields
  private let source: SourceText

  static let bringsIDs = false

  /// Reports keys that the table does not have; nil if the node is not a mapping.
  init?(_ node: YAMLNode, of table: Table, keys: [String], with reader: inout ValueReader) {
    guard let fields = Fields(node, owner: table.label, keys: keys, with: &reader) else { return nil }
    (self.fields, source) = (fields, reader.source)
  }

  /// The keys allowed in a row.
  static func keys(of columns: [RowColumn]) -> [String] {
    var keys = ["id"]
    for column in columns { keys.append(column.key) }
    return keys
  }

  static func name(of column: RowColumn) -> String { column.key }

  var origin: RowOrigin { fields.origin(in: source) }

  var id: YAMLNode? { fields[0] }

  func value(of column: RowColumn) -> YAMLNode? { fields[field(of: column)] }

  /// The key of the id comes before those of the columns.
  private func field(of column: RowColumn) -> Int { column.index + 1 }
}

// MARK: - Values

extension YAMLRowSource {
  func identifier(_ node: YAMLNode, _ reader: inout ValueReader) -> GUID? {
    if let text = reader.text(node, for: "id"), let id = GUID(text) { return id }
    if case .scalar(let scalar) = node.content, !node.isAlias {
      reader.report(.badIdentifier(key: "id", value: scalar.text), at: node.bytes)
    }
    return nil
  }

  func text(_ node: YAMLNode, of column: RowColumn, _ reader: inout ValueReader) -> String? {
    guard let text = reader.text(node, for: column.key) else { return nil }
    guard column.key == "name", let stray = node.strayCharacter, !text.isBlank else { return text }
    // Links can find the row by the name that its author sees.
    let seen = text.withoutStrayCharacters
    reader.report(.strayCharacter(key: column.key, text: seen, character: stray), at: node.bytes)
    return seen
  }

  func wholeNumber(
    _ node: YAMLNode, of column: RowColumn, in range: ClosedRange<Int>, _ reader: inout ValueReader
  ) -> Int? {
    reader.wholeNumber(node, for: column.key, in: range)
  }

  func flag(_ node: YAMLNode, of column: RowColumn, _ reader: inout ValueReader) -> Bool? {
    reader.flag(node, for: column.key)
  }

  func option(_ node: YAMLNode, of column: RowColumn, _ reader: inout ValueReader) -> Int? {
    column.options.flatMap { reader.number(node, for: column.key, of: $0) }
  }

  func link(
    _ node: YAMLNode, of column: RowColumn, to table: Table, among index: RowIndex,
    _ reader: inout ValueReader
  ) -> WrittenLink? {
    guard let text = reader.text(node, for: column.key) else { return nil }
    let match = index.match(text, in: table)
    guard case .none = match, let stray = node.strayCharacter else {
      return WrittenLink(shown: text, match: match)
    }
    let seen = text.withoutStrayCharacters
    guard case .row = index.match(seen, in: table) else { return WrittenLink(shown: text, match: match) }
    reader.report(.strayCharacter(key: column.key, text: seen, character: stray), at: node.bytes)
    return WrittenLink(shown: seen, match: index.match(seen, in: table))
  }

  /// A mapping of names to texts; a parameter may be empty, as in the product.
  func parameters(
    _ node: YAMLNode, of column: RowColumn, _ reader: inout ValueReader
  ) -> [PlacedParameter]? {
    guard case .mapping(let entries) = node.content else {
      return reader.wrongType(node, for: column.key, expected: .mapping)
    }
    let parameters = entries.compactMap { entry -> PlacedParameter? in
      let name = entry.key.text
      let value = entry.value.saysSomething ? reader.text(entry.value, for: name) : ""
      return value.map {
        PlacedParameter(
          parameter: TemplateParameter(name: name, value: $0), place: source.place(of: entry.bytes))
      }
    }
    return parameters.count == entries.count ? parameters : nil
  }
}

// MARK: - Problems

extension YAMLRowSource {
  func reportMissing(_ column: RowColumn, _ reader: inout ValueReader) {
    fields.reportMissing(field(of: column), with: &reader)
  }

  func report(_ fault: RecordFault, at node: YAMLNode, _ reader: inout ValueReader) {
    reader.report(fault, at: node.bytes)
  }

  func reportIdentifier(_ fault: RecordFault, at place: Place, _ reader: inout ValueReader) {
    reader.report(fault, at: place)
  }

  func nearest(to name: String, among known: [String], _ reader: inout ValueReader) -> String? {
    reader.nearest(to: name, among: known)
  }

  func place(of node: YAMLNode) -> Place { source.place(of: node.bytes) }

  func text(around node: YAMLNode) -> SourceText { source }
}
