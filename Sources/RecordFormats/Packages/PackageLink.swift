import Records

/// The row that a lookup means: by its id, by a key column, or by what the exporting organization called it.
struct PackageLink: Hashable {
  var id: String?
  /// The value of the target's key column, which is its name or its unique name.
  var key: String?
  /// What the export says beside the id.
  var name: String?
  /// The table that the export says it leads to, by its logical name.
  var table: String?
}

extension PackageLink {
  /// The row as a message names it.
  var shown: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? key ?? id ?? "" }
}

extension RowIndex {
  /// The row that a package's lookup means: by id, else by its key, else by the name that stands beside an id of
  /// nowhere.
  ///
  /// The name comes last (inferred: the Configuration Migration tool matches rows by id, then by primary name).
  func row(meantBy link: PackageLink, in table: Table) -> Match {
    if let id = link.id {
      let found = match(id, in: table)
      guard case .elsewhere = found, let name = link.name, case .row(let row) = match(name, in: table) else {
        return found
      }
      return .row(row)
    }
    return (link.key ?? link.name).map { match($0, in: table) } ?? .none
  }
}
