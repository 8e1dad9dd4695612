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
  public static let rows: WritableKeyPath<Solution, [ConversationAction]> & Sendable = \.conversationActions
  public static let columns: [Column<ConversationAction>] = [
    .text("name", "msdyn_name", "Name", \.name, maximum: 100),
    .choice("eventName", "msdyn_eventname", "Event Name", \.eventName),
    .optionalText(
      "eventParameter", "msdyn_eventparameter", "Event Parameter", \.eventParameter, maximum: 100),
    Column(
      key: "order", logicalName: "msdyn_order", label: "Order", isRequired: true,
      kind: .wholeNumber(Int(Int32.min)...Int(Int32.max), \.order)),
    .optionalText("icon", "msdyn_icon", "Icon", \.icon, maximum: 100),
    .optionalText("webResource", "msdyn_webresource", "Web Resource", \.webResource, maximum: 100),
    .optionalText(
      "functionName", "msdyn_functionname", "Function Name", \.functionName, maximum: 100),
    .state,
  ]
}
