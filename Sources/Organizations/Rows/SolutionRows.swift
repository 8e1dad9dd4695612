import Records

/// A row as lists of what comes and goes name it: its table and its name.
public struct RowName: Hashable, Sendable {
  public var table: Table
  /// A locale row, which mostly has no name, is named by its action and its language.
  public var name: String

  public init(_ table: Table, _ name: String) {
    self.table = table
    self.name = name
  }
}

/// How lists name the rows of a solution.
public struct RowNames {
  private let actions: [GUID: String]

  public init(of solution: Solution) {
    actions = Dictionary(solution.conversationActions.map { ($0.id, $0.name) }) { first, _ in first }
  }

  public func callAsFunction(_ row: some TableRow) -> RowName {
    guard let locale = row as? ConversationActionLocale else { return RowName(type(of: row).table, row.name) }
    let action = locale.conversationAction.flatMap { actions[$0] }
    let owner = action ?? (locale.name.isEmpty ? locale.label : locale.name)
    return RowName(.conversationActionLocale, "\(owner) \(locale.locale.label)")
  }
}

extension Solution {
  /// The names of the rows of a table, in their order.
  public func rowNames(of table: Table) -> [String] {
    let name = RowNames(of: self)
    func names(_ rows: [some TableRow]) -> [String] { rows.map { name($0).name } }
    return switch table {
    case .provider: names(providers)
    case .conversationAction: names(conversationActions)
    case .conversationActionLocale: names(conversationActionLocales)
    case .channelCapability: names(channelCapabilities)
    case .applicationTabTemplate: names(applicationTabTemplates)
    }
  }

  /// How many rows of a table there are.
  public func rowCount(of table: Table) -> Int {
    switch table {
    case .provider: providers.count
    case .conversationAction: conversationActions.count
    case .conversationActionLocale: conversationActionLocales.count
    case .channelCapability: channelCapabilities.count
    case .applicationTabTemplate: applicationTabTemplates.count
    }
  }

  /// How many rows of the five tables there are.
  public var rowCount: Int { Table.allCases.reduce(0) { $0 + rowCount(of: $1) } }

  /// The ids of all rows, each with its row's name.
  public var rowIdentifiers: [GUID: RowName] {
    let name = RowNames(of: self)
    func pairs(_ rows: [some TableRow]) -> [(GUID, RowName)] { rows.map { ($0.id, name($0)) } }
    let all =
      pairs(providers) + pairs(conversationActions) + pairs(conversationActionLocales)
      + pairs(channelCapabilities) + pairs(applicationTabTemplates)
    return Dictionary(all) { first, _ in first }
  }
}
