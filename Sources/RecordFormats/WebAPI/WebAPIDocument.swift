import Diagnostics
import Notations

/// A JSON document of the Web API: a collection (`{"@odata.context": …, "value": […]}`), one row, or a list
/// of either.
struct WebAPIDocument {
  /// The size in bytes of the largest document we read.
  static let sizeLimit = 32 << 20

  let source: SourceText
  private var cursor: PlaceCursor
  private(set) var contents = PackageContents()
  /// Rows nested in other rows, where `$expand` put them.
  private(set) var expanded = PackageContents()
  /// The address of each further page, and where it is written.
  private(set) var nextPages: [NextPage] = []
  /// The entity sets whose last page is here.
  private(set) var finishedSets: Set<String> = []

  /// A reference from an answer to its next page.
  struct NextPage {
    var address: String
    var place: Place
    /// The entity set of its rows, if known.
    var set: String?
  }

  init(_ root: JSONNode, _ source: SourceText) {
    self.source = source
    cursor = PlaceCursor(source)
    read(root, set: nil)
  }

  /// Notes a collection that is not included, only its address: its rows are missing.
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

  /// Reads a row and the rows nested in it, and returns the link to it.
  ///
  /// - Parameters:
  ///   - target: The table that the enclosing property leads to, if known.
  ///   - property: The property's name, used as the table's name when nothing else gives one.
  mutating func row(
    _ node: JSONNode, _ members: [JSONNode.Member], set: String?, target: String? = nil,
    property: String = "unknown"
  ) -> (row: PackageRow, link: PackageLink?) {
    let columns = Set(members.map { $0.key.lowercased() })
    // What a row says about itself takes precedence over the collection it is in.
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

  /// The column of a property and its value; nil for an annotation or an empty value.
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
