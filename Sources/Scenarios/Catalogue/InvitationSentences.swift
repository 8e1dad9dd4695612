import Records
import Simulation

/// The way from signing in to the provider to a customer who has joined: what the simulated app and customer do
/// by themselves, what people do, and where the invitation stands.
enum InvitationSentences {
  static let all: [Sentence] = (givens + simulatedActions).map(\.aboutSimulatedApp) + actions + expectations

  private static let givens: [Sentence] = [
    .given(
      "the agent is not signed in to the provider", .none,
      meaning: "The third-party app's page asks the agent to sign in whenever it loads.",
      claim: .signInAndSessionInTheTab, example: "Given the agent is not signed in to the provider"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.isSignedIn = false }
    },
    .given(
      "the provider invites the customer after {}", .one(.span),
      meaning: "The third-party app starts a session and invites by itself, so long after it is ready.",
      claim: .behaviourIsSimulated, example: "Given the provider invites the customer after 3s"
    ) { (rehearsal, span) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.sendsAfter = span }
    },
    .given(
      "the provider's invitations go to the send box", .none,
      meaning: "The third-party app's invitations wait in the send box until the agent sends them.",
      claim: .invitationIsSentByTheHostCall, example: "Given the provider's invitations go to the send box"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.target = .sendBox }
    },
    .given(
      "the provider's invitations expire after {}", .one(.span),
      meaning: "An invitation that the customer has not answered by then expires.",
      claim: .invitationStates, example: "Given the provider's invitations expire after 10m"
    ) { (rehearsal, span) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.expiresAfter = span }
    },
    .given(
      "the provider does not connect on acceptance", .none,
      meaning: "The third-party app does not report Connected when the customer accepts.",
      claim: .behaviourIsSimulated, example: "Given the provider does not connect on acceptance"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.connectsOnAcceptance = false }
    },
    .given(
      "customers accept invitations after {}", .one(.span),
      meaning: "Every customer accepts an invitation by themselves, so long after it was sent.",
      claim: .behaviourIsSimulated, example: "Given customers accept invitations after 5s"
    ) { (rehearsal, span) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.answer(.accepts, after: span) }
    },
    .given(
      "customers decline invitations after {}", .one(.span),
      meaning: "Every customer declines an invitation by themselves, so long after it was sent.",
      claim: .behaviourIsSimulated, example: "Given customers decline invitations after 5s"
    ) { (rehearsal, span) throws(StepProblem) in
      try rehearsal.changeBehaviours { $0.invitation.answer(.declines, after: span) }
    },
  ]

  /// What only a simulated app and its customer can do: a real page hears none of it.
  private static let simulatedActions: [Sentence] = [
    .when(
      "the agent signs in to the provider", .none,
      meaning: "The agent signs in to the provider in its app tab.",
      claim: .signInAndSessionInTheTab, example: "When the agent signs in to the provider"
    ) { (rehearsal, _) throws(StepProblem) in
      let tab = try rehearsal.providerTab().tab
      try rehearsal.require(.provider(.signsIn(tab.number)), about: rehearsal.conversationInFront().number)
    },
    .when(
      "the agent starts the provider's session", .none,
      meaning: "The agent starts a session in the provider's app tab, and the app sends its invitation.",
      claim: .signInAndSessionInTheTab, example: "When the agent starts the provider's session"
    ) { (rehearsal, _) throws(StepProblem) in
      let tab = try rehearsal.providerTab().tab
      try rehearsal.require(
        .provider(.startsSession(tab.number)), about: rehearsal.conversationInFront().number)
    },
    answering(.accepts, "The customer of the conversation accepts the invitation, and the app connects."),
    answeringByName(.accepts),
    answering(.declines, "The customer of the conversation declines the invitation."),
    answeringByName(.declines),
  ]

  private static let actions: [Sentence] = [
    .when(
      "the agent sends what is in the send box", .none,
      meaning: "The agent sends the message that the third-party app has put into the send box.",
      claim: .invitationIsSentByTheHostCall, example: "When the agent sends what is in the send box"
    ) { (rehearsal, _) throws(StepProblem) in
      let conversation = try rehearsal.conversationInFront()
      try rehearsal.require(
        .agent(.types(conversation.number, conversation.sendBox?.text ?? "")), about: conversation.number)
    }
  ]

  private static func answering(_ answer: InvitationAnswer, _ meaning: String) -> Sentence {
    .when(
      "the customer \(answer.label) the invitation", .none, meaning: meaning,
      claim: .invitationStates, example: "When the customer \(answer.label) the invitation"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversation().number
      try rehearsal.require(.customer(.answers(number, answer)), about: number)
    }
  }

  private static func answeringByName(_ answer: InvitationAnswer) -> Sentence {
    .when(
      "the customer {} \(answer.label) the invitation", .one(.customer),
      meaning: "This customer \(answer.label) the invitation.",
      claim: .invitationStates, example: "When the customer \"Mia Wong\" \(answer.label) the invitation"
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversation(with: name).number
      try rehearsal.require(.customer(.answers(number, answer)), about: number)
    }
  }

  private static let expectations: [Sentence] = [
    .then(
      "the invitation is {}", .one(.invitationStatus),
      meaning: "Where the invitation of the provider's app tab stands.",
      claim: .invitationStates, example: "Then the invitation is Accepted within 5s"
    ) { (rehearsal, expected) throws(StepProblem) in
      let actual = try rehearsal.providerTab().page.invitation.word
      if actual == expected { return nil }
      return Mismatch(
        expected: "invitation \(expected.rawValue)", actual: "invitation \(actual.rawValue)")
    },
    .then(
      "the send box contains {}", .one(.text),
      meaning: "The third-party app has put this text into the send box, and the agent has not sent it.",
      claim: .invitationIsSentByTheHostCall, example: "Then the send box contains \"4711\""
    ) { (rehearsal, text) throws(StepProblem) in
      let conversation = try rehearsal.conversationInFront()
      let expected = rehearsal.filled(text, in: conversation)
      guard let actual = conversation.sendBox?.text else {
        return Mismatch(expected: expected, actual: "an empty send box")
      }
      return actual.contains(expected) ? nil : Mismatch(expected: expected, actual: actual)
    },
    .then(
      "the send box is empty", .none,
      meaning: "No third-party app has put anything into the send box, or the agent has sent it.",
      claim: .invitationIsSentByTheHostCall, example: "Then the send box is empty"
    ) { (rehearsal, _) throws(StepProblem) in
      guard let box = try rehearsal.conversationInFront().sendBox else { return nil }
      return Mismatch(expected: "an empty send box", actual: box.text)
    },
  ]
}

extension InvitationBehaviour {
  /// Makes customers give this answer by themselves.
  fileprivate mutating func answer(_ answer: InvitationAnswer, after span: Span) {
    (self.answer, answersAfter) = (answer, span)
  }
}

extension Slot<InvitationStatus.Word> {
  fileprivate static let invitationStatus = Slot.choice(
    InvitationStatus.Word.allCases.map(\.rawValue).joined(separator: "|"),
    of: InvitationStatus.Word.allCases, by: \.rawValue)
}
