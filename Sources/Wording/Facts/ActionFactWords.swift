import Records
import Simulation

extension FactWords {
  init(_ fact: CommandFact, _ names: Names) {
    self =
      switch fact {
      case .ran(let number, let command, let action, let ignored):
        FactWords(
          .agent,
          "\(command) → \(action) → \(names.effect(ofActionNamed: action, in: number))"
            + (ignored.map { " (ignored: \($0))" } ?? ""),
          brief: ignored.map { "\(command) → \(action) (ignored: \($0))" }
            ?? "\(command) → \(names.effect(ofActionNamed: action, in: number))"
        ).about(number, names)
      case .quickRepliesListed(let number, let keyword, let replies):
        FactWords(
          .agent,
          "lists \(CountWords.count(replies.count, "quick reply", "quick replies"))"
            + (keyword.isEmpty ? "" : " for “\(keyword)”") + names.titles(ofQuickReplies: replies)
        ).about(number, names)
      case .tagsListed(let number, let tags):
        FactWords(
          .agent,
          "lists \(CountWords.count(tags.count, "tag", "tags")) of quick replies"
            + (tags.isEmpty ? "" : ": " + tags.joined(separator: ", "))
        ).about(number, names)
      }
  }

  init(_ fact: ActionFact, _ names: Names) {
    self =
      switch fact {
      case .selected(let number, let action, let name, _):
        FactWords(.agent, "\(name) → \(names.effect(of: action, in: number))").about(number, names)
      case .functionCalled(let number, let webResource, let function, let id):
        FactWords(
          .agent, "calls \(function) of \(webResource) with conversationId \(id)",
          brief: "calls \(function) of \(webResource)"
        ).about(number, names)
      case .modeNotSimulated(let number, let mode):
        FactWords(
          .system, "\(mode.label) is not simulated: no session begins",
          brief: "\(mode.label) is not simulated",
          .warning
        ).about(number, names)
      }
  }
}

extension Names {
  /// `: Greeting, Goodbye`.
  fileprivate func titles(ofQuickReplies places: [Int]) -> String {
    let replies = state.organization.quickReplies
    let titles = places.filter(replies.indices.contains).map { replies[$0].title }
    return titles.isEmpty ? "" : ": " + titles.joined(separator: ", ")
  }

  fileprivate func effect(of action: GUID, in number: ConversationNumber) -> String {
    effect(of: state.organization.catalogue.actions.first { $0.action.id == action }?.action, number)
  }

  fileprivate func effect(ofActionNamed name: String, in number: ConversationNumber) -> String {
    effect(of: state.organization.catalogue.actions.first { $0.action.name == name }?.action, number)
  }

  /// The effect of selecting an action.
  private func effect(of action: ConversationAction?, _ number: ConversationNumber) -> String {
    guard let action else { return "its event" }
    switch action.eventName {
    case .openAppTabTemplate:
      let name = action.eventParameter ?? ""
      let template = state.organization.catalogue.template(named: name)?.template
      let title = template?.filled(forCustomer: customer(number)).tabTitle
      return "app tab \(title ?? name)"
    case .sendMessage: return "message to the customer"
    case .customerDefinedFunction: return "function \(action.functionName ?? "")"
    }
  }
}
