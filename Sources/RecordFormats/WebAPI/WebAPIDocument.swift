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
  /// Rows that stand in others, which `$expand` has put there.
  private(set) var expanded = PackageContents()
  /// Where the answer goes on, and where it says so.
  private(set) var nextPages: [NextPage] = []
  /// The entity sets whose last page is here.
  private(set) var finishedSets: Set<String> = []

  /// An answer's word that it goes on.
  struct NextPage {
    var address: String
    var place: Place
    /// The entity set of its rows, where that is said.
    var set: String?
  }

  init(_ root: JSONNode, _ source: SourceText) {
    self.source = source
    cursor = PlaceCursor(source)
    read(root, set: nil)
  }

  /// A collection that is not there, but for the address where it is, is one whose rows are missing.
  private mutating func noteDeferredRows(_ members: [JSONNode.Member], of node: JSONNode) {
    let ending = "@odata.nextLink"
    for member in members where member.key.hasSuffix(ending) && member.key.count > ending.count {
      guard node[String(member.key.dropLast(ending.count))] == nil, let address = member.value.asText else {
        continue
      }
      nextPages.append(NextPage(address: address, place: cursor.place(of: member.value.bytes)))
    }
  }

  mutating func addExpanded(_ row: PackageRow) { expanded.rows.append(row) }

  mutating func addExpanded(_ relation: PackageRelation) { expanded.relations.append(relation) }

  private mutating func read(_ node: JSONNode, set: String?) {
    if let list = node.asList {
      for node in list { read(node, set: set) }
      return
    }
    guard let members = node.asMembers else { return }
    let named = node["@odata.context"]?.asText.flatMap(WebAPIAddress.set(ofContext:)) ?? set
    if let rows = node["value"]?.asList {
      if let next = node["@odata.nextLink"], let address = next.asText {
        nextPages.append(NextPage(address: address, place: cursor.place(of: next.bytes), set: named))
      } else if let named {
        finishedSets.insert(named)
      }
      for row in rows { read(row, set: named) }
    } else {
      let (row, _) = row(node, members, set: named)
      contents.rows.append(row)
    }
  }

  /// Reads a row, with the rows that stand in it; the answer is how it is linked to.
  ///
  /// - Parameters:
  ///   - target: The table that the property which it stands in leads to, where that is known.
  ///   - property: That property, by which a table is called that nobody names.
  mutating func row(
    _ node: JSONNode, _ members: [JSONNode.Member], set: String?, target: String? = nil,
    property: String = "unknown"
  ) -> (row: PackageRow, link: PackageLink?) {
    let columns = Set(members.map { $0.key.lowercased() })
    // What a row says of itself counts more than the collection that it is in.
    let ownSet = (node["@odata.id"] ?? node["@odata.editLink"])?.asText.flatMap(WebAPIAddress.set(ofRow:))
    let table =
      node["@odata.type"]?.asText.flatMap(WebAPIAddress.table(ofType:))
      ?? (ownSet ?? set).map { WebAPIAddress.table(ofSet: $0, havingColumns: columns) }
      ?? target ?? WebAPIAddress.table(havingColumns: columns) ?? property.lowercased()
    var row = PackageRow(table: table, values: [:], place: cursor.place(of: node.bytes), source: source)
    for member in members {
      guard let (column, content) = Self.content(of: member, in: node) else { continue }
      row.values[column] = PackageValue(content: content, place: cursor.place(of: member.value.bytes))
    }
    let key = row.values["msdyn_uniquename"]?.text ?? row.values["msdyn_name"]?.text
    let id = row.values[table + "id"]?.text
    let link = id.map { PackageLink(id: $0) } ?? key.map { PackageLink(key: $0) }
    for member in members where !member.key.contains("@") { expand(member, of: node, &row, link) }
    noteDeferredRows(members, of: node)
    return (row, link)
  }

  /// A property's column and what it holds; nil for an annotation and for nothing.
  private static func content(of member: JSONNode.Member, in node: JSONNode) -> (
    String, PackageValue.Content
  )? {
    let key = member.key.lowercased()
    if key.hasSuffix("@odata.bind") {
      guard let address = member.value.asText else { return nil }
      return (String(key.dropLast("@odata.bind".count)), .link(WebAPIAddress.link(address)))
    }
    guard !key.contains("@"), case .value(let value) = member.value.content else { return nil }
    if key.hasPrefix("_"), key.hasSuffix("_value") {
      guard let id = value.asText else { return nil }
      let target = node["\(member.key)@Microsoft.Dynamics.CRM.lookuplogicalname"]?.asText
      return (String(key.dropFirst().dropLast("_value".count)), .link(PackageLink(id: id, table: target)))
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
