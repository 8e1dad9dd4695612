import Diagnostics
import Notations

/// A JSON document of the Web API: a collection (`{"@odata.context": …, "value": […]}`), one row, or a list of
/// either.
struct WebAPIDocument {
  /// Larger documents are not read, in bytes.
  static let sizeLimit = 32 << 20

  let source: SourceText
  private var cursor: PlaceCursor
  private(set) var contents = PackageContents()
  /// Where the answer goes on, and where it says so.
  private(set) var nextPages: [(address: String, place: Place)] = []

  init(_ root: JSONNode, _ source: SourceText) {
    self.source = source
    cursor = PlaceCursor(source)
    read(root, set: nil)
  }

  private mutating func read(_ node: JSONNode, set: String?) {
    if let list = node.asList {
      for node in list { read(node, set: set) }
      return
    }
    guard let members = node.asMembers else { return }
    let named = node["@odata.context"]?.asText.flatMap(WebAPIAddress.set(ofContext:)) ?? set
    if let rows = node["value"]?.asList {
      if let next = node["@odata.nextLink"], let address = next.asText {
        nextPages.append((address, cursor.place(of: next.bytes)))
      }
      for row in rows { read(row, set: named) }
    } else {
      contents.rows.append(row(node, members, set: named))
    }
  }

  private mutating func row(_ node: JSONNode, _ members: [JSONNode.Member], set: String?) -> PackageRow {
    let columns = Set(members.map { $0.key.lowercased() })
    // What a row says of itself counts more than the collection that it is in.
    let ownSet = (node["@odata.id"] ?? node["@odata.editLink"])?.asText.flatMap(WebAPIAddress.set(ofRow:))
    let table =
      node["@odata.type"]?.asText.flatMap(WebAPIAddress.table(ofType:))
      ?? (ownSet ?? set).map { WebAPIAddress.table(ofSet: $0, havingColumns: columns) }
      ?? WebAPIAddress.table(havingColumns: columns) ?? "unknown"
    var row = PackageRow(table: table, values: [:], place: cursor.place(of: node.bytes), source: source)
    for member in members {
      guard let (column, content) = Self.content(of: member) else { continue }
      row.values[column] = PackageValue(content: content, place: cursor.place(of: member.value.bytes))
    }
    return row
  }

  /// A property's column and what it holds; nil for an annotation and for nothing.
  private static func content(of member: JSONNode.Member) -> (String, PackageValue.Content)? {
    let key = member.key.lowercased()
    if key.hasSuffix("@odata.bind") {
      guard let address = member.value.asText else { return nil }
      return (String(key.dropLast("@odata.bind".count)), .link(WebAPIAddress.link(address)))
    }
    guard !key.contains("@"), case .value(let value) = member.value.content else { return nil }
    if key.hasPrefix("_"), key.hasSuffix("_value") {
      guard let id = value.asText else { return nil }
      return (String(key.dropFirst().dropLast("_value".count)), .link(PackageLink(id: id)))
    }
    switch value {
    case .null, .text(""): return nil
    case .text(let text): return (key, .text(text))
    case .flag(let flag): return (key, .flag(flag))
    case .integer(let number): return (key, .number(number))
    case .number(let number): return (key, .other(number.text))
    case .list, .object: return nil
    }
  }
}
