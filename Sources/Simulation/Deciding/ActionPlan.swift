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
    return PlannedAction(button: button, plan: try plan(eventOf: button, in: number))
  }

  private func plan(
    eventOf button: Button, in number: ConversationNumber
  ) throws(Refusal) -> ActionPlan {
    let action = button.action
    switch action.eventName {
    case .openAppTabTemplate:
      guard let template = button.template else { throw refusalWithoutTemplate(of: action) }
      if let open = ask(number, { $0.tab(for: template.template.id) }) { return .comeToFront(open) }
      let filled = template.filled(forCustomer: try customerName(of: number))
      switch filled.page {
      case .failure(let problem): throw Refusal(problem, of: filled.template)
      case .success(let page):
        guard ask(number, { $0.tabs.count < State.maximumTabs }) == true else { throw .tooManyTabs }
        return .openTab(filled, page, conversationId: try id(of: number))
      }
    case .sendMessage:
      guard let text = action.eventParameter, !text.isBlank else {
        throw .eventParameterMissing(action.eventName)
      }
      return .sendMessage(text)
    case .customerDefinedFunction:
      guard let webResource = action.webResource, !webResource.isBlank,
        let function = action.functionName, !function.isBlank
      else { throw .functionMissing }
      return .callFunction(webResource: webResource, function: function, conversationId: try id(of: number))
    }
  }

  /// Why an action that should open a template opens none.
  private func refusalWithoutTemplate(of action: ConversationAction) -> Refusal {
    guard let name = action.templateName else { return .eventParameterMissing(action.eventName) }
    return .templateNotFound(name, nearest: NearestName.to(name, among: organization.catalogue.templateNames))
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
        modes: PageModes(button.mode))
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
