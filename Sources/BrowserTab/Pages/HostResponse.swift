import Notations
import Records
import Simulation

/// What a call of a host object leads to: an input, if the engine can honour it, and an answer.
struct HostResponse: Hashable {
  let input: Input?
  let result: PageActivity.HostCallResult
  let answer: HostAnswer

  /// What a refused call is answered with.
  static let refusal = "refused: see the events in the console"

  private init(_ input: Input, answer: JSONValue = .null) {
    (self.input, result, self.answer) = (input, .honoured, .resolved(answer))
  }

  private init(answer: JSONValue) { (input, result, self.answer) = (nil, .honoured, .resolved(answer)) }

  private init(refusing message: String) { (input, result, answer) = (nil, .refused, .rejected(message)) }

  private init(notSimulating call: HostCall) {
    (input, result) = (nil, .notSimulated)
    answer = .rejected("not simulated: Microsoft.\(call.title)")
  }

  /// - Parameter tab: the app tab whose page calls; nil if it is not known.
  init(to call: HostCall, from tab: TabNumber?, in state: State) {
    let arguments = call.arguments
    let first = arguments.first?.asText
    switch (call.object, call.name) {
    case ("Omnichannel", "sendMessageToConversation"):
      self.init(sending: arguments, from: tab, in: state)
    case ("Omnichannel", "getConversationId"):
      // The conversation of the session in focus, whichever tab asks.
      self.init(answer: JSONValue(state.focused?.id.description))
    case ("Omnichannel", "openConversation"):
      guard let conversation = state.underWay.first(where: { $0.id.description == first }) else {
        self.init(refusing: "no conversation has this id")
        return
      }
      self.init(.agent(.opens(conversation.number)))
    case ("Apm", "closeTab"):
      guard let (conversation, tab) = first.flatMap({ HostDesk.tab($0, in: state) }) else {
        self.init(refusing: "no tab has this id")
        return
      }
      self.init(.agent(.closesTab(conversation.number, tab.number)))
    case ("Apm", "focusTab"):
      guard let (conversation, tab) = first.flatMap({ HostDesk.tab($0, in: state) }) else {
        self.init(refusing: "no tab has this id")
        return
      }
      self.init(.agent(.opensTab(conversation.number, tab.number)))
    case ("Apm", "focusSession"), ("Apm", "closeSession"):
      guard let conversation = first.flatMap({ HostDesk.conversation($0, in: state) }) else {
        self.init(refusing: "no session has this id")
        return
      }
      let closes = call.name == "closeSession"
      self.init(.agent(closes ? .closesSession(conversation.number) : .opens(conversation.number)))
    default: self.init(notSimulating: call)
    }
  }

  /// `sendMessageToConversation(message, toSendBox, conversationId)`.
  ///
  /// Left out, the second means the send box and the third the conversation in focus, as the page says.
  private init(sending arguments: [JSONValue], from tab: TabNumber?, in state: State) {
    func argument(_ index: Int) -> JSONValue? {
      guard arguments.indices.contains(index), arguments[index] != .null else { return .none }
      return arguments[index]
    }
    guard let message = argument(0) else {
      self.init(refusing: "the message is missing")
      return
    }
    let target: MessageTarget = argument(1)?.asFlag == false ? .conversation : .sendBox
    let conversation: Conversation?
    if let id = argument(2) {
      conversation = state.underWay.first { $0.id.description == id.asText }
    } else {
      conversation = state.focused
    }
    guard let conversation else {
      self.init(refusing: "no conversation has this id")
      return
    }
    let own = tab.flatMap { conversation.tab($0) } ?? state.providerTab(of: conversation)
    guard let own else {
      self.init(refusing: "the conversation has no app tab")
      return
    }
    self.init(.provider(.invites(own.number, message.asText ?? message.compact, to: target)))
  }
}
