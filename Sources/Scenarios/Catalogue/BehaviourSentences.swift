import Records
import Simulation

/// Givens about how the simulated third-party apps behave; they override the solution's `simulation:` block.
enum BehaviourSentences {
  static let all: [Sentence] = sentences.map(\.aboutSimulatedApp)

  private static let sentences: [Sentence] = [
    .given(
      "the provider connects after {}", .one(.span),
      meaning: "The third-party app reports Connected by itself, so long after its page has loaded.",
      claim: .behaviourIsSimulated, example: "Given the provider connects after 2s"
    ) { (rehearsal, span) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.connectsAfter = span }
    },
    .given(
      "the provider never connects", .none, meaning: "The third-party app never reports Connected by itself.",
      claim: .behaviourIsSimulated, example: "Given the provider never connects"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.connectsAfter = nil }
    },
    .given(
      "the provider forgets {} on unload", .one(.event),
      meaning: "The third-party app's page does not send this Ended event from onbeforeunload.",
      claim: .behaviourIsSimulated, example: "Given the provider forgets CobrowseEndedEvent on unload"
    ) { (rehearsal, event) throws(StepProblem) in
      guard event.milestone.isReportedOnUnload else { throw .notSentOnUnload(event) }
      try rehearsal.changeBehaviours { $0.forgottenOnUnload.insert(event.mode) }
    },
    .given(
      "the provider sends every event twice", .none,
      meaning: "The third-party app sends each event a second time.",
      claim: .behaviourIsSimulated, example: "Given the provider sends every event twice"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.sendsTwice = true }
    },
  ]
}

extension Rehearsal {
  /// Changes the behaviour of every simulated app.
  mutating func changeBehaviours(
    _ change: (inout ProviderBehaviour) -> Void
  ) throws(StepProblem) {
    try changeOrganization { organization in
      for index in organization.solutions.indices {
        for template in organization.solutions[index].applicationTabTemplates {
          change(&organization.solutions[index].simulation[template.name, default: ProviderBehaviour()])
        }
      }
    }
  }
}
