/// A Dataverse table of which a provider ships rows: the article's five kinds of record.
///
/// Everything known about a table is in the type of its rows: its names, its columns, and where a solution
/// keeps its rows.
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

  /// The collective name of the table's rows in the Web API and in the folders of an unpacked solution.
  public var entitySet: String { rowType.names.entitySet }

  /// The key of the table's rows in our `solution.yaml`.
  public var key: String { rowType.names.key }

  /// The product's term for one row.
  public var label: String { rowType.names.label }

  /// The product's term for several rows.
  public var plural: String { rowType.names.plural }

  /// Whether the product's metadata gives the table the columns of a solution component (`componentstate`,
  /// `solutionid`).
  ///
  /// Rows of the other tables are data: no solution holds them (inferred).
  public var isSolutionComponent: Bool {
    switch self {
    case .channelCapability, .applicationTabTemplate: true
    case .provider, .conversationAction, .conversationActionLocale: false
    }
  }
}

/// The names of a table and its rows.
public struct TableNames: Hashable, Sendable {
  /// The table's name in Dataverse: `msdyn_provider`.
  public let logicalName: String
  /// The collective name of its rows in the Web API and in the folders of an unpacked solution.
  public let entitySet: String
  /// The key of its rows in our `solution.yaml`.
  public let key: String
  /// The product's term for one row.
  public let label: String
  /// The product's term for several rows.
  public let plural: String

  init(_ logicalName: String, entitySet: String, key: String, label: String, plural: String) {
    self.logicalName = logicalName
    self.entitySet = entitySet
    self.key = key
    self.label = label
    self.plural = plural
  }
}
