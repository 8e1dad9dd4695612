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
  public static let rows: WritableKeyPath<Solution, [ConversationActionLocale]> & Sendable =
    \.conversationActionLocales
  public static let columns: [Column<ConversationActionLocale>] = [
    .lookup(
      "conversationAction", "msdyn_conversationactionkey", "Conversation Action key", to: .conversationAction,
      \.conversationAction, isRequired: true),
    .choice("locale", "msdyn_locale_picklist", "Locale", \.locale),
    .text("label", "msdyn_label", "Label", \.label, maximum: 100),
    .text("tooltip", "msdyn_tooltip", "Tooltip", \.tooltip, maximum: 100),
    .optionalText("slashCommand", "msdyn_slashcommands", "Slash Commands", \.slashCommand, maximum: 100),
    Column(
      key: "name", logicalName: "msdyn_name", label: "Name", isRequired: false,
      kind: .text(maximum: 100, \.name)),
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
