import Notations
import Records
import Simulation

extension ActionFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .selected(let number, let action, let name, let event):
      [
        ("conversation", number.document), ("action", .text(name)), ("event", event.document),
        ("actionId", .text(action.description)),
      ]
    case .functionCalled(let number, let webResource, let function, let id):
      [
        ("conversation", number.document), ("webResource", .text(webResource)),
        ("function", .text(function)), ("arguments", FunctionArguments(conversationId: id).document),
      ]
    case .modeNotSimulated(let number, let mode):
      [("conversation", number.document), ("mode", mode.document)]
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    switch name {
    case .actionSelected:
      self = .selected(
        number, action: try reader.identifier("actionId"), name: try reader.text("action"),
        try reader.word("event"))
    case .functionCalled:
      let arguments: FunctionArguments = try reader.value("arguments")
      self = .functionCalled(
        number, webResource: try reader.text("webResource"), function: try reader.text("function"),
        conversationId: arguments.conversationId)
    case .modeNotSimulated: self = .modeNotSimulated(number, try reader.word("mode"))
    default: throw .otherNoun(name, "action")
    }
  }
}

/// What a Customer Defined Function is called with.
private struct FunctionArguments: JournalValue {
  let conversationId: GUID

  init(conversationId: GUID) { self.conversationId = conversationId }

  var members: JournalMembers { [("conversationId", .text(conversationId.description))] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    conversationId = try reader.identifier("conversationId")
  }
}
