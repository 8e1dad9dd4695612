/// The text of a conversation action's button in one language: `msdyn_conversationactionlocale`.
public struct ConversationActionLocale: TableRow {
  public var id: GUID
  public var conversationAction: GUID?
  public var locale = Locale.english
  public var label = ""
  public var tooltip = ""
  /// The command that an agent types to run the action: `/cb`.
  ///
  /// It is a column of the locale row (`msdyn_slashcommands`).
  public var slashCommand: String?
  /// The row's own name; optional in this table, and empty if not given.
  public var name = ""
  public var state = RowState.active

  public init(id: GUID) { self.id = id }

  public static let table = Table.conversationActionLocale
  public static let names = TableNames(
    "msdyn_conversationactionlocale", entitySet: "msdyn_conversationactionlocales",
    key: "conversationActionLocales",
    label: "conversation action locale", plural: "conversation action locales")
  public static let columns: [Column<ConversationActionLocale>] = [
    .lookup(
      "conversationAction", "msdyn_conversationactionkey", "Conversation Action key", to: .conversationAction,
      isRequired: true, get: { $0.conversationAction }, set: { $0.conversationAction = $1 }),
    .choice("locale", "msdyn_locale_picklist", "Locale", get: { $0.locale }, set: { $0.locale = $1 }),
    .text("label", "msdyn_label", "Label", maximum: 100, get: { $0.label }, set: { $0.label = $1 }),
    .text("tooltip", "msdyn_tooltip", "Tooltip", maximum: 100, get: { $0.tooltip }, set: { $0.tooltip = $1 }),
    .optionalText(
      "slashCommand", "msdyn_slashcommands", "Slash Commands", maximum: 100, get: { $0.slashCommand },
      set: { $0.slashCommand = $1 }),
    Column(
      key: "name", logicalName: "msdyn_name", label: "Name", isRequired: false,
      kind: .text(maximum: 100, ColumnAccess(get: { $0.name }, set: { $0.name = $1 }))),
    .state,
  ]

  public static let derivationColumns = ["conversationAction", "locale"]

  public func derivationKey(_ nameOfRow: (GUID) -> String?) -> String {
    // The name of an action in another solution is unknown here; its id is just as distinct.
    guard let action = conversationAction.map({ nameOfRow($0) ?? $0.description }) else {
      // Orphaned rows differ only in their content.
      return ["", locale.label, label, slashCommand ?? ""].joined(separator: "/")
    }
    return action + "/" + locale.label
  }

  public func writtenNames(_ nameOfRow: (GUID) -> String?) -> [String] {
    [conversationAction.map { nameOfRow($0) ?? $0.description } ?? label, locale.label]
  }
}

extension ConversationActionLocale {
  public static func rows(in solution: Solution) -> [ConversationActionLocale] {
    solution.conversationActionLocales
  }
  public static func setRows(_ rows: [ConversationActionLocale], in solution: inout Solution) {
    solution.conversationActionLocales = rows
  }
}
