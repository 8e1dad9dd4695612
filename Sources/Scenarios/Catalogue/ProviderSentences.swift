import Records
import Simulation

/// What a provider's third-party app does, and the passing of time.
enum ProviderSentences {
  /// The sentence that lets time pass.
  static let passing = Sentence.when(
    "{} pass", .one(.span), meaning: "Virtual time passes; what is due happens. It takes no real time.",
    claim: .trainerSetsUp, example: "When 5s pass"
  ) { (rehearsal, span) throws(StepProblem) in rehearsal.pass(to: rehearsal.state.now + span) }

  static let all: [Sentence] = [
    .when(
      "the provider sends {} to window", .one(.event),
      meaning: "The page dispatches the event to its own window, where Omnichannel does not hear it.",
      claim: .eventsElsewhereAreNotHeard, example: "When the provider sends CobrowseConnectedEvent to window"
    ) { (rehearsal, event) throws(StepProblem) in
      try rehearsal.send(event, to: .window, from: try rehearsal.providerTab().tab)
    },
    .when(
      "the provider sends {} from the tab {}", .two(.event, .appTab),
      meaning: "The page in the app tab with this title dispatches the event to window.top.",
      claim: .eventsGoToWindowTop,
      example: "When the provider sends CobrowseEndedEvent from the tab \"Fabrikam co-browse\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (event, title) = values
      try rehearsal.send(event, to: .top, from: try rehearsal.tab(title).tab)
    },
    .when(
      "the provider sends {} from the tab {} of the conversation with {}",
      .three(.event, .appTab, .customer),
      meaning:
        "The page in this app tab of this customer's session dispatches the event to window.top, whichever "
        + "session is in front.",
      claim: .eventsGoToWindowTop,
      example:
        "When the provider sends CobrowseEndedEvent from the tab \"Fabrikam co-browse\" of the conversation with "
        + "\"Mia Wong\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (event, title, name) = values
      let conversation = try rehearsal.conversationUnderWay(with: name)
      try rehearsal.send(event, to: .top, from: try conversation.tab(titled: title))
    },
    .when(
      "the provider sends {}", .one(.event),
      meaning:
        "The provider's page dispatches the event to window.top: the tab in front if it is a provider's, "
        + "otherwise the last one opened.",
      claim: .eventsGoToWindowTop, example: "When the provider sends CobrowseConnectedEvent"
    ) { (rehearsal, event) throws(StepProblem) in
      try rehearsal.send(event, to: .top, from: try rehearsal.providerTab().tab)
    },
    .when(
      "the provider invites the customer with {}", .one(.nonblank),
      meaning: "The third-party app shares this invitation with the customer in the chat.",
      claim: .invitationStates,
      example: "When the provider invites the customer with \"Join with the code 4711\""
    ) { (rehearsal, text) throws(StepProblem) in
      let tab = try rehearsal.providerTab().tab
      let number = try rehearsal.conversationInFront().number
      try rehearsal.require(.provider(.invites(tab.number, rehearsal.filled(text))), about: number)
    },
    passing,
  ]
}

extension Rehearsal {
  fileprivate mutating func send(
    _ event: ProviderEvent, to target: EventTarget, from tab: AppTab
  ) throws(StepProblem) {
    let number = state.tab(tab.number)?.conversation.number
    try require(.provider(.sends(event, to: target, from: tab.number)), about: number)
  }
}
