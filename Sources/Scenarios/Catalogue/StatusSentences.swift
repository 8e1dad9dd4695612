import Records
import Simulation
import Wording

/// Expectations about sessions, conversations and the agent's presence.
enum StatusSentences {
  static let all: [Sentence] = [
    .then(
      "the {} session is {}", .two(.mode, .sessionStatus),
      meaning: "The status of the conversation's last session of this mode; a leaked one is Connected.",
      example: "Then the co-browse session is Connected within 5s"
    ) { (rehearsal, values) throws(StepProblem) in
      let (mode, expected) = values
      return try rehearsal.conversation().mismatch(of: mode, expected)
    },
    .then(
      "the {} session with {} is {}", .three(.mode, .customer, .sessionStatus),
      meaning: "The status of the last session of this mode with this customer.",
      example: "Then the co-browse session with \"Mia Wong\" is Connected"
    ) { (rehearsal, values) throws(StepProblem) in
      let (mode, name, expected) = values
      return try rehearsal.conversation(with: name).mismatch(of: mode, expected)
    },
    .then(
      "there is no {} session", .one(.mode),
      meaning: "The conversation has never had a session of this mode.",
      example: "Then there is no screen-sharing session"
    ) { (rehearsal, mode) throws(StepProblem) in
      guard let session = try rehearsal.conversation().session(of: mode) else { return nil }
      return Mismatch(
        expected: "no \(mode.sentenceWord) session",
        actual: "\(mode.sentenceWord) \(session.status.label)")
    },
    .then(
      "the conversation is {}", .one(.conversationStatus), meaning: "The conversation's status.",
      example: "Then the conversation is Wrap-up"
    ) { (rehearsal, expected) throws(StepProblem) in
      try rehearsal.conversation().mismatch(of: expected)
    },
    .then(
      "the conversation with {} is {}", .two(.customer, .conversationStatus),
      meaning: "The status of the last conversation with this customer.",
      example: "Then the conversation with \"Mia Wong\" is Open"
    ) { (rehearsal, values) throws(StepProblem) in
      let (name, expected) = values
      return try rehearsal.conversation(with: name).mismatch(of: expected)
    },
    .then(
      "the agent is {}", .one(.presence), meaning: "The agent's presence.",
      example: "Then the agent is Do not disturb"
    ) { (rehearsal, expected) throws(StepProblem) in
      let actual = rehearsal.state.desk.presence
      return actual == expected ? nil : Mismatch(expected: expected.label, actual: actual.label)
    },
  ]
}

extension Conversation {
  fileprivate func mismatch(of expected: ConversationStatus.Word) -> Mismatch? {
    if status.word == expected { return nil }
    return Mismatch(
      expected: "\(customer.name) \(expected.rawValue)", actual: "\(customer.name) \(status.label)")
  }

  fileprivate func mismatch(
    of mode: RemoteAssistanceMode, _ expected: SecondarySessionStatus.Word
  ) -> Mismatch? {
    let actual = session(of: mode)?.status.word
    if actual == expected { return nil }
    return Mismatch(
      expected: "\(mode.sentenceWord) \(expected.rawValue)",
      actual: actual.map { "\(mode.sentenceWord) \($0.rawValue)" } ?? "no \(mode.sentenceWord) session")
  }
}

extension Slot<SecondarySessionStatus.Word> {
  fileprivate static let sessionStatus = Slot.choice(
    SecondarySessionStatus.Word.allCases.map(\.rawValue).joined(separator: "|"),
    of: SecondarySessionStatus.Word.allCases, by: \.rawValue)
}

extension Slot<ConversationStatus.Word> {
  fileprivate static let conversationStatus = Slot.choice(
    ConversationStatus.Word.allCases.map(\.rawValue).joined(separator: "|"),
    of: ConversationStatus.Word.allCases, by: \.rawValue)
}
