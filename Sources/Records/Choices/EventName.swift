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

  /// Whether the Event Parameter names an application tab template.
  public var opensTemplate: Bool {
    switch self {
    case .openAppTabTemplate: true
    case .sendMessage, .customerDefinedFunction: false
    }
  }

  /// Whether the Event Parameter is a message.
  public var sendsMessage: Bool {
    switch self {
    case .sendMessage: true
    case .openAppTabTemplate, .customerDefinedFunction: false
    }
  }

  /// Whether the action names a function of a script.
  public var callsFunction: Bool {
    switch self {
    case .customerDefinedFunction: true
    case .openAppTabTemplate, .sendMessage: false
    }
  }
}
