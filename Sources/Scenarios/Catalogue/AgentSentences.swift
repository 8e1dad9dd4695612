import Records
import Simulation

/// What the agent does at the desk.
enum AgentSentences {
  static let all: [Sentence] = [
    .when(
      "the agent accepts it", .none,
      meaning: "The agent accepts the conversation that rings; if none rings, the one that arrived last.",
      claim: .acceptingStartsASession, example: "When the agent accepts it"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.incoming().number
      try rehearsal.require(.agent(.accepts(number)), about: number)
    },
    .when(
      "the agent accepts the conversation with {}", .one(.customer),
      meaning: "The agent accepts this customer's conversation.",
      claim: .acceptingStartsASession, example: "When the agent accepts the conversation with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversationUnderWay(with: name).number
      try rehearsal.require(.agent(.accepts(number)), about: number)
    },
    .when(
      "the agent rejects it", .none,
      meaning: "The agent rejects the conversation that rings; if none rings, the one that arrived last.",
      claim: .rejectedGoesBackToTheQueue, example: "When the agent rejects it"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.incoming().number
      try rehearsal.require(.agent(.rejects(number)), about: number)
    },
    .when(
      "the agent rejects the conversation with {}", .one(.customer),
      meaning: "The agent rejects this customer's conversation.",
      claim: .rejectedGoesBackToTheQueue, example: "When the agent rejects the conversation with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversationUnderWay(with: name).number
      try rehearsal.require(.agent(.rejects(number)), about: number)
    },
    .when(
      "the agent types {}", .one(.typed),
      meaning: "The agent types this into the chat box and presses Enter: a message, or a slash command.",
      claim: .slashCommandsRunActions, example: "When the agent types \"/cb\""
    ) { (rehearsal, text) throws(StepProblem) in
      let number = try rehearsal.conversationInFront().number
      try rehearsal.require(.agent(.types(number, rehearsal.filled(text))), about: number)
    },
    .when(
      "the agent presses {}", .one(.button), meaning: "The agent presses the button with this label.",
      claim: .openAppTabTemplate, example: "When the agent presses \"Co-browse\""
    ) { (rehearsal, label) throws(StepProblem) in
      let conversation = try rehearsal.conversationInFront()
      let action = try rehearsal.state.action(labelled: label, in: conversation)
      try rehearsal.require(.agent(.presses(conversation.number, action: action)), about: conversation.number)
    },
    .when(
      "the agent opens the tab {}", .one(.appTab),
      meaning: "The agent brings the app tab with this title to the front.",
      claim: .tabsAreSwitched, example: "When the agent opens the tab \"Active Conversation\""
    ) { (rehearsal, title) throws(StepProblem) in
      let (conversation, tab) = try rehearsal.tab(title)
      try rehearsal.require(.agent(.opensTab(conversation.number, tab.number)), about: conversation.number)
    },
    .when(
      "the agent closes the tab {}", .one(.appTab), meaning: "The agent closes the app tab with this title.",
      claim: .pageUnloadsOnClose, example: "When the agent closes the tab \"Fabrikam co-browse\""
    ) { (rehearsal, title) throws(StepProblem) in
      let (conversation, tab) = try rehearsal.tab(title)
      try rehearsal.require(.agent(.closesTab(conversation.number, tab.number)), about: conversation.number)
    },
    .when(
      "the agent opens the conversation with {}", .one(.customer),
      meaning: "The agent brings this customer's session to the front.",
      claim: .sessionsAreSwitched, example: "When the agent opens the conversation with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversationUnderWay(with: name).number
      try rehearsal.require(.agent(.opens(number)), about: number)
    },
    .when(
      "the agent ends the conversation", .none,
      meaning: "The agent presses End: the conversation goes to Wrap-up.",
      claim: .endGoesToWrapUp, example: "When the agent ends the conversation"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversationInFront().number
      try rehearsal.require(.agent(.endsConversation(number)), about: number)
    },
    .when(
      "the agent ends the conversation with {}", .one(.customer),
      meaning: "The agent ends this customer's conversation, which goes to Wrap-up.",
      claim: .endGoesToWrapUp, example: "When the agent ends the conversation with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversationUnderWay(with: name).number
      try rehearsal.require(.agent(.endsConversation(number)), about: number)
    },
    .when(
      "the agent closes the session", .none,
      meaning: "The agent closes the session of the conversation: the X.",
      claim: .closingReleasesActiveConversation, example: "When the agent closes the session"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversationInFront().number
      try rehearsal.require(.agent(.closesSession(number)), about: number)
    },
    .when(
      "the agent closes the session with {}", .one(.customer),
      meaning: "The agent closes the session of the conversation with this customer: the X.",
      claim: .closingReleasesActiveConversation,
      example: "When the agent closes the session with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversationUnderWay(with: name).number
      try rehearsal.require(.agent(.closesSession(number)), about: number)
    },
    .when(
      "the agent sets presence to {}", .one(.quotedPresence),
      meaning: "The agent sets their presence by hand.",
      claim: .presenceByHand, example: "When the agent sets presence to \"Appear away\""
    ) { (rehearsal, presence) throws(StepProblem) in try rehearsal.require(.agent(.setsPresence(presence))) },
    .when(
      "the agent resets presence", .none,
      meaning: "The agent resets the presence that a missed or rejected notification changed.",
      claim: .resetPresence, example: "When the agent resets presence"
    ) { (rehearsal, _) throws(StepProblem) in try rehearsal.require(.agent(.resetsPresence)) },
  ]
}

extension State {
  /// The action whose button has this label.
  ///
  /// A hidden action can be tried too; it is refused with the reason.
  fileprivate func action(labelled label: String, in conversation: Conversation) throws(StepProblem) -> GUID {
    let bar = buttonBar(of: conversation)
    if let button = bar.buttons.first(where: { $0.label == label }) { return button.action.id }
    if let hidden = bar.hidden.first(where: { $0.label == label }) { return hidden.action.id }
    throw .notFound(.button, name: label, known: bar.buttons.map(\.label))
  }
}
