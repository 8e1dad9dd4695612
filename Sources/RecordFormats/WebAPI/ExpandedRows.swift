import Diagnostics
import Notations
import Records

extension WebAPIDocument {
  /// Reads the content of a navigation property of a row, as returned by `$expand` or sent together with the
  /// row: the object of a single-valued property, or the list of a collection.
  ///
  /// The link between the two rows is kept if neither row contains it. A further page of the collection
  /// (`x@odata.nextLink`) means nothing if the collection is there: the Web API writes the link in either
  /// case (documented).
  mutating func expand(
    _ member: JSONNode.Member, of node: JSONNode, _ row: inout PackageRow, _ link: PackageLink?
  ) {
    switch member.value.content {
    case .value: return
    case .object(let members):
      guard !members.isEmpty else { return }
      let column = member.key.lowercased()
      let lookup = node["_\(column)_value@Microsoft.Dynamics.CRM.lookuplogicalname"]?.asText
      let target = lookup ?? PackageTable(row.table)?.target(of: column)?.logicalName
      let nested = self.row(member.value, members, set: nil, target: target, property: member.key)
      if row.values[column] == nil, let link = nested.link {
        row.values[column] = PackageValue(content: .link(link), place: nested.row.place)
      }
      addExpanded(nested.row)
    case .list(let nodes):
      for inner in nodes {
        guard let members = inner.asMembers, !members.isEmpty else { continue }
        var nested = self.row(inner, members, set: nil, property: member.key)
        linkBack(&nested.row, to: row, link)
        addExpanded(nested.row)
      }
    }
  }

  /// Links a row of a collection to the row that contains it.
  private mutating func linkBack(_ row: inout PackageRow, to parent: PackageRow, _ link: PackageLink?) {
    guard let table = PackageTable(row.table), let target = PackageTable(parent.table) else { return }
    if table == .deprecatedParameter, target == .deprecatedTemplate,
      let first = parent.values[target.idColumn]?.text, let last = row.values[table.idColumn]?.text
    {
      addExpanded(
        PackageRelation(
          sourceTable: parent.table, sourceID: first, targetTable: row.table, targetID: last))
    }
    guard let column = table.column(linkingTo: target), row.values[column] == nil, let link else { return }
    row.values[column] = PackageValue(content: .link(link), place: row.place)
  }
}

/// Merges nested rows into the rows they are copies of.
///
/// A row may be nested in many others, each time with the columns that were requested. If two copies have
/// different values in one column, they stay two rows, and their shared id is reported.
struct ExpandedRows {
  private(set) var contents: PackageContents

  init(_ contents: PackageContents, with expanded: PackageContents) {
    self.contents = contents
    self.contents.relations += expanded.relations
    guard !expanded.rows.isEmpty else { return }
    var rowIndexes: [Key: Int] = [:]
    for (index, row) in contents.rows.enumerated() {
      guard let id = row.id else { continue }
      let key = Key(table: row.table, id: id)
      rowIndexes[key] = rowIndexes[key] ?? index
    }
    for row in expanded.rows {
      let key = row.id.map { Key(table: row.table, id: $0) }
      if let index = key.flatMap({ rowIndexes[$0] }), self.contents.rows[index].agrees(with: row) {
        self.contents.rows[index].complete(from: row)
      } else {
        if let key, rowIndexes[key] == nil { rowIndexes[key] = self.contents.rows.count }
        self.contents.rows.append(row)
      }
    }
  }

  private struct Key: Hashable {
    var table: String
    var id: GUID
  }
}

extension PackageRow {
  fileprivate func agrees(with other: PackageRow) -> Bool {
    values.allSatisfy { column, value in
      // They were matched by id, whose case may differ.
      guard let second = other.values[column], column != table + "id" else { return true }
      return value.content == second.content
    }
  }

  /// Adds the columns it does not have.
  fileprivate mutating func complete(from other: PackageRow) {
    for (column, value) in other.values where values[column] == nil {
      var value = value
      value.source = other.source(of: value)
      values[column] = value
    }
  }
}

extension PackageTable {
  /// The table that one of its lookups leads to.
  fileprivate func target(of column: String) -> PackageTable? {
    columns.lazy.compactMap { known -> PackageTable? in
      guard known.name == column, case .link(let table) = known.kind else { return nil }
      return table
    }.first
  }
}
