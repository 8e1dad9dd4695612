import Records

extension Solution {
  /// The row at a place of a table, which must be there.
  func row(of table: Table, at place: Int) -> any TableRow {
    switch table {
    case .provider: providers[place]
    case .conversationAction: conversationActions[place]
    case .conversationActionLocale: conversationActionLocales[place]
    case .channelCapability: channelCapabilities[place]
    case .applicationTabTemplate: applicationTabTemplates[place]
    }
  }

  func row(of table: Table, with id: GUID) -> (any TableRow)? {
    switch table {
    case .provider: providers.first { $0.id == id }
    case .conversationAction: conversationActions.first { $0.id == id }
    case .conversationActionLocale: conversationActionLocales.first { $0.id == id }
    case .channelCapability: channelCapabilities.first { $0.id == id }
    case .applicationTabTemplate: applicationTabTemplates.first { $0.id == id }
    }
  }

  /// The rows of a table that one of their lookups links to the row with this id of another table.
  func rows(of table: Table, linkedTo id: GUID, in target: Table) -> [any TableRow] {
    switch table {
    case .provider: linked(providers, to: id, in: target)
    case .conversationAction: linked(conversationActions, to: id, in: target)
    case .conversationActionLocale: linked(conversationActionLocales, to: id, in: target)
    case .channelCapability: linked(channelCapabilities, to: id, in: target)
    case .applicationTabTemplate: linked(applicationTabTemplates, to: id, in: target)
    }
  }

  private func linked<Row: TableRow>(_ rows: [Row], to id: GUID, in target: Table) -> [any TableRow] {
    let lookups = Row.lookups.filter { $0.table == target }
    guard !lookups.isEmpty else { return [] }
    return rows.filter { row in lookups.contains { row[keyPath: $0.path] == id } }
  }
}

extension TableRow {
  /// The columns that link to rows of another table, each with that table and the way to a row's value.
  static var lookups: [(table: Table, path: WritableKeyPath<Self, GUID?> & Sendable)] {
    columns.compactMap { column in
      guard case .lookup(let table, let path) = column.kind else { return nil }
      return (table, path)
    }
  }

  fileprivate static func links(to target: Table) -> Bool { lookups.contains { $0.table == target } }
}

extension Table {
  /// The tables whose rows can link to a row of this one: its subgrids.
  public var linkingTables: [Table] {
    Table.allCases.filter { table in
      switch table {
      case .provider: Provider.links(to: self)
      case .conversationAction: ConversationAction.links(to: self)
      case .conversationActionLocale: ConversationActionLocale.links(to: self)
      case .channelCapability: ChannelCapability.links(to: self)
      case .applicationTabTemplate: ApplicationTabTemplate.links(to: self)
      }
    }
  }
}
