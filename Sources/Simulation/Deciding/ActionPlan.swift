import Diagnostics
import Organizations
import Records

/// What selecting a conversation action will do, worked out in advance so that nothing is ever half done.
enum ActionPlan {
  /// Bring the tab that is already open for the template to the front.
  case comeToFront(TabNumber)
  case openTab(CataloguedTemplate, Shared<TemplatePage>, conversationId: GUID)
  case sendMessage(String)
  case callFunction(webResource: String, function: String, conversationId: GUID)

  /// The tab that was already open.
  var openTab: TabNumber? {
    switch self {
    case .comeToFront(let tab): tab
    case .openTab, .sendMessage, .callFunction: nil
    }
  }
}

/// A button and what selecting it will do.
struct PlannedAction {
  let button: Button
  let plan: ActionPlan
}

extension State {
  /// Plans an action in a conversation, or throws the exact reason why it cannot run.
  func plan(_ button: Button, in number: ConversationNumber) throws(Refusal) -> PlannedAction {
    let event = button.action.eventName
    if let mode = button.mode, !event.opensTemplate { throw .actionOpensNoTab(event, mode) }
    return PlannedAction(button: button, plan: try plan(button.action, in: number))
  }

  private func plan(
    _ action: ConversationAction, in number: ConversationNumber
  ) throws(Refusal) -> ActionPlan {
    let parameter = (action.eventParameter ?? "").trimmed
    switch action.eventName {
    case .openAppTabTemplate:
      guard !parameter.isEmpty else { throw .eventParameterMissing(action.eventName) }
      guard let template = organization.catalogue.template(named: parameter) else {
        throw .templateNotFound(
          parameter, nearest: NearestName.to(parameter, among: organization.catalogue.templateNames))
      }
      if let open = ask(number, { $0.tab(for: template.template.id) }) { return .comeToFront(open) }
      let filled = template.filled(forCustomer: try customerName(of: number))
      switch filled.page {
      case .failure(let problem): throw Refusal(problem, of: filled.template)
      case .success(let page):
        guard ask(number, { $0.tabs.count < State.maximumTabs }) == true else { throw .tooManyTabs }
        return .openTab(filled, page, conversationId: try id(of: number))
      }
    case .sendMessage:
      guard !parameter.isEmpty else { throw .eventParameterMissing(action.eventName) }
      return .sendMessage(action.eventParameter ?? "")
    case .customerDefinedFunction:
      guard let webResource = action.webResource, !webResource.trimmed.isEmpty,
        let function = action.functionName, !function.trimmed.isEmpty
      else { throw .functionMissing }
      return .callFunction(webResource: webResource, function: function, conversationId: try id(of: number))
    }
  }

  /// Runs an action: its event runs, and if it has a mode, a secondary session is requested unless one is
  /// live.
  mutating func run(_ planned: PlannedAction, in number: ConversationNumber, _ transaction: inout Transaction)
  {
    let (button, plan) = (planned.button, planned.plan)
    let action = button.action
    let transition = button.mode.flatMap { self.transition(of: $0, on: .actionSelected, in: number) }
    emit(
      .action(.selected(number, action: action.id, name: action.name, action.eventName)), by: transition,
      &transaction)
    if let mode = button.modeNotSimulated { emit(.action(.modeNotSimulated(number, mode)), &transaction) }
    // An open tab comes to the front first. If the agent had left it, its page reloads, and the Ended event
    // of that unload does not belong to the new session.
    if let tab = plan.openTab {
      serve(button.mode, tab, in: number, &transaction)
      bringToFront(tab, of: number, &transaction)
    }
    request(transition, for: action.id, openTab: plan.openTab, in: number, &transaction)
    switch plan {
    case .comeToFront: break
    case .openTab(let template, let source, let conversationId):
      let page = Page(
        source, in: conversationId, behaviour: pageRuntime.behaviour(template.sharedBehaviour),
        modes: button.mode.map { [$0] } ?? [])
      openTab(titled: template.title, page, in: number, &transaction)
    case .sendMessage(let text): emit(.message(.agentSaid(number, text, action: action.name)), &transaction)
    case .callFunction(let webResource, let function, let conversationId):
      emit(
        .action(
          .functionCalled(
            number, webResource: webResource, function: function, conversationId: conversationId)),
        &transaction)
    }
  }
}
