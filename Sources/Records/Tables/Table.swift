/// A table of Dataverse that a provider ships rows of: the article's five kinds of record.
///
/// All that is known of a table is known by the type of its rows: its names, its columns, and where a solution keeps
/// its rows.
public enum Table: String, Hashable, Sendable, CaseIterable {
  case provider
  case conversationAction
  case conversationActionLocale
  case channelCapability
  case applicationTabTemplate

  /// The type of the table's rows.
  public var rowType: any TableRow.Type {
    switch self {
    case .provider: Provider.self
    case .conversationAction: ConversationAction.self
    case .conversationActionLocale: ConversationActionLocale.self
    case .channelCapability: ChannelCapability.self
    case .applicationTabTemplate: ApplicationTabTemplate.self
    }
  }
}

extension Table {
  /// The table's logical name.
  public var logicalName: String { rowType.names.logicalName }

  /// The name of the table's rows together, in the Web API and in folders of an unpacked solution.
  public var entitySet: String { rowType.names.entitySet }

  /// The key of the table's rows in our `solution.yaml`.
  public var key: String { rowType.names.key }

  /// One row, in the product's words.
  public var label: String { rowType.names.label }

  /// The rows together, in the product's words.
  public var plural: String { rowType.names.plural }
}

/// What a table and its rows are called.
public struct TableNames: Hashable, Sendable {
  /// The table's name in Dataverse: `msdyn_provider`.
  public let logicalName: String
  /// The name of its rows together, in the Web API and in folders of an unpacked solution.
  public let entitySet: String
  /// The key of its rows in our `solution.yaml`.
  public let key: String
  /// One row, in the product's words.
  public let label: String
  /// Several rows, in the product's words.
  public let plural: String

  init(_ logicalName: String, entitySet: String, key: String, label: String, plural: String) {
    self.logicalName = logicalName
    self.entitySet = entitySet
    self.key = key
    self.label = label
    self.plural = plural
  }
}
