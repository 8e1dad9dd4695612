/// The Web API addresses in rows and answers.
enum WebAPIAddress {
  /// The entity set of an answer's `@odata.context`: `…$metadata#msdyn_providers(msdyn_name)/$entity`.
  static func set(ofContext context: String) -> String? {
    guard let fragment = context.split(separator: "#", omittingEmptySubsequences: false).dropFirst().first
    else {
      return nil
    }
    let set = fragment.prefix { $0 != "(" && $0 != "/" }
    return set.isEmpty ? nil : set.lowercased()
  }

  /// The table of a row's `@odata.type`: `#Microsoft.Dynamics.CRM.msdyn_provider`.
  static func table(ofType type: String) -> String? {
    type.split(separator: ".").last.map { $0.lowercased() }
  }

  /// The entity set of a row's own address: `https://…/msdyn_providers(6f1c…)`.
  static func set(ofRow address: String) -> String? {
    address.prefix { $0 != "(" }.split(separator: "/").last.map { $0.lowercased() }
  }

  /// The logical name of a set's table.
  ///
  /// For a table that is not ours, it is the singular whose id the row has (inferred), otherwise the set's
  /// own name.
  static func table(ofSet set: String, havingColumns columns: Set<String>) -> String {
    if let table = PackageTable.all.first(where: { $0.entitySet == set }) { return table.logicalName }
    let endings = [("ies", "y"), ("es", ""), ("s", "")].filter { set.hasSuffix($0.0) }
    let singulars = endings.map { set.dropLast($0.0.count) + $0.1 }
    return singulars.first { columns.contains($0 + "id") }.map { String($0) } ?? set
  }

  /// The table of a row that names none: the one whose id it has, otherwise the one with a column that no
  /// other of ours has (inferred).
  static func table(havingColumns columns: Set<String>) -> String? {
    if let table = PackageTable.all.first(where: { columns.contains($0.idColumn) }) {
      return table.logicalName
    }
    let identifying: [(column: String, table: PackageTable)] = [
      ("msdyn_escalationchannelmode", .own(.channelCapability)),
      ("msdyn_eventname", .own(.conversationAction)),
      ("msdyn_locale_picklist", .own(.conversationActionLocale)),
      ("msdyn_pagetype", .own(.applicationTabTemplate)),
      ("msdyn_applicationtabtemplateid@odata.bind", .templateParameter),
    ]
    return identifying.first { columns.contains($0.column) }?.table.logicalName
  }

  /// The row that `@odata.bind` refers to: `/msdyn_providers(6f1c…)`, or by a key,
  /// `/msdyn_providers(msdyn_name='Fab')`.
  static func link(_ address: String) -> PackageLink {
    var link = row(meantBy: address)
    guard address.contains("(") else { return link }
    // The name of a table that is not ours is unknown; the name of its set identifies it as well.
    link.table = set(ofRow: address).map { set in
      PackageTable.all.first { $0.entitySet == set }?.logicalName ?? set
    }
    return link
  }

  private static func row(meantBy address: String) -> PackageLink {
    guard let open = address.firstIndex(of: "("), address.last == ")" else { return PackageLink(id: address) }
    let inside = address[address.index(after: open)...].dropLast()
    guard let equals = inside.firstIndex(of: "=") else { return PackageLink(id: String(inside)) }
    let value = inside[inside.index(after: equals)...]
    guard value.count >= 2, value.first == "'", value.last == "'" else {
      return PackageLink(key: String(value))
    }
    // A quote inside the text is doubled.
    return PackageLink(
      key: value.dropFirst().dropLast().split(separator: "''", omittingEmptySubsequences: false).joined(
        separator: "'"))
  }
}
