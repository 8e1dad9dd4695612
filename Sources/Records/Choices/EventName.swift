/// What selecting a conversation action does: `msdyn_conversationaction_msdyn_eventname`.
public enum EventName: Int, Choice {
  case openAppTabTemplate = 100_000_000
  case sendMessage = 100_000_001
  case customerDefinedFunction = 100_000_002

  public var label: String {
    switch self {
    case .openAppTabTemplate: "Open App Tab Template"
    case .sendMessage: "Send message"
    case .customerDefinedFunction: "Customer Defined Function"
    }
  }
}
