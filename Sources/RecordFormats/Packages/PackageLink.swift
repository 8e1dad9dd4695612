import Records

/// The row that a lookup refers to: by id, by a key column, or by its name in the exporting organization.
struct PackageLink: Hashable {
  var id: String?
  /// The value of the target's key column, which is its name or unique name.
  var key: String?
  /// The name that the export writes beside the id.
  var name: String?
  /// The table that the export names as the target, by its logical name.
  var table: String?
}

extension PackageLink {
  /// The row as messages name it.
  var shown: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? key ?? id ?? "" }
}

extension RowIndex {
  /// The row that a package's lookup refers to: by id, otherwise by key, otherwise by the name beside an
  /// unknown id.
  ///
  /// The name comes last (inferred: the Configuration Migration tool matches rows by id, then by primary
  /// name).
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
