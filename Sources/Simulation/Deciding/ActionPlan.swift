import Diagnostics
import Organizations
import Records

/// What selecting a conversation action will do, worked out before anything is done: nothing is ever half done.
enum ActionPlan {
  /// The tab that is already open for the template, or the address for a new one.
  case comeToFront(TabNumber)
  case openTab(CataloguedTemplate, AppTabAddress)
  case sendMessage(String)
  case callFunction(webResource: String, function: String)

  var openTab: TabNumber? {
    if case .comeToFront(let tab) = self { tab } else { nil }
  }
}

extension State {
  /// Plans an action in a conversation, or says exactly why it cannot run.
  func plan(_ action: ConversationAction, in conversation: Conversation) throws(Refusal) -> ActionPlan {
    let parameter = (action.eventParameter ?? "").trimmed
    switch action.eventName {
    case .openAppTabTemplate:
      guard !parameter.isEmpty else { throw .eventParameterMissing(action.eventName) }
      guard let template = organization.catalogue.template(named: parameter) else {
        throw .templateNotFound(
          parameter, nearest: NearestName.to(parameter, among: organization.catalogue.templateNames))
      }
      if let open = conversation.tabs.first(where: { $0.page?.template == template.template.id }) {
        return .comeToFront(open.number)
      }
      let address = try AppTabAddress(template.template, conversation: conversation.id)
      guard conversation.tabs.count < State.maximumTabs else { throw .tooManyTabs }
      return .openTab(template, address)
    case .sendMessage:
      guard !parameter.isEmpty else { throw .eventParameterMissing(action.eventName) }
      return .sendMessage(action.eventParameter ?? "")
    case .customerDefinedFunction:
      guard let webResource = action.webResource, !webResource.trimmed.isEmpty,
        let function = action.functionName, !function.trimmed.isEmpty
      else { throw .functionMissing }
      return .callFunction(webResource: webResource, function: function)
    }
  }

  /// Selects an action: the event runs, and for a mode a secondary session is requested, unless one is live.
  mutating func run(_ button: Button, in number: ConversationNumber, _ turn: inout Turn) {
    guard let conversation = conversation(number), let plan = try? plan(button.action, in: conversation)
    else { return }
    let action = button.action
    let transition = button.mode.flatMap { self.transition(of: $0, on: .actionSelected, in: conversation) }
    tell(
      .action(.selected(number, action: action.id, name: action.name, action.eventName)), by: transition,
      &turn)
    if let mode = button.modeNotSimulated { tell(.action(.modeNotSimulated(number, mode)), &turn) }
    // An open tab comes to the front first: where the agent had left it its page loads anew, and the Ended event
    // of that unloading is not the new session's.
    if let tab = plan.openTab {
      serve(button.mode, tab, in: number, &turn)
      bringToFront(tab, of: number, &turn)
    }
    request(transition, for: action.id, openTab: plan.openTab, in: number, &turn)
    switch plan {
    case .comeToFront: break
    case .openTab(let template, let address):
      openTab(template, address, for: button.mode, in: number, &turn)
    case .sendMessage(let text): tell(.message(.agentSaid(number, text, action: button.action.name)), &turn)
    case .callFunction(let webResource, let function):
      tell(
        .action(
          .functionCalled(
            number, webResource: webResource, function: function, conversationId: conversation.id)), &turn)
    }
  }
}
