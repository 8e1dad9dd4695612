/// An action available in a conversation: a button on the conversation control
/// (`msdyn_conversationaction`).
public struct ConversationAction: TableRow {
  public var id: GUID
  /// The action's identifier.
  ///
  /// Agents see the label of its locale row instead.
  public var name = ""
  public var eventName = EventName.openAppTabTemplate
  /// The argument of the event: the application tab template's name, or the message.
  public var eventParameter: String?
  /// The position of the button: the smallest comes first, and negative numbers are valid.
  public var order = 0
  /// The URL of a web resource: `/webresources/fab_/cobrowse.svg`.
  public var icon: String?
  /// The script that contains the function, for a Customer Defined Function.
  public var webResource: String?
  public var functionName: String?
  public var state = RowState.active

  public init(id: GUID) { self.id = id }

  public static let table = Table.conversationAction
  public static let names = TableNames(
    "msdyn_conversationaction", entitySet: "msdyn_conversationactions", key: "conversationActions",
    label: "conversation action", plural: "conversation actions")
  public static let columns: [Column<ConversationAction>] = [
    .text("name", "msdyn_name", "Name", maximum: 100, get: { $0.name }, set: { $0.name = $1 }),
    .choice("eventName", "msdyn_eventname", "Event Name", get: { $0.eventName }, set: { $0.eventName = $1 }),
    .optionalText(
      "eventParameter", "msdyn_eventparameter", "Event Parameter", maximum: 100, get: { $0.eventParameter },
      set: { $0.eventParameter = $1 }),
    Column(
      key: "order", logicalName: "msdyn_order", label: "Order", isRequired: true,
      kind: .wholeNumber(
        Int(Int32.min)...Int(Int32.max),
        ColumnAccess(get: { $0.order }, set: { $0.order = $1 }))),
    .optionalText("icon", "msdyn_icon", "Icon", maximum: 100, get: { $0.icon }, set: { $0.icon = $1 }),
    .optionalText(
      "webResource", "msdyn_webresource", "Web Resource", maximum: 100, get: { $0.webResource },
      set: { $0.webResource = $1 }),
    .optionalText(
      "functionName", "msdyn_functionname", "Function Name", maximum: 100, get: { $0.functionName },
      set: { $0.functionName = $1 }),
    .state,
  ]
}

extension ConversationAction {
  public static func rows(in solution: Solution) -> [ConversationAction] { solution.conversationActions }
  public static func setRows(_ rows: [ConversationAction], in solution: inout Solution) {
    solution.conversationActions = rows
  }
}
