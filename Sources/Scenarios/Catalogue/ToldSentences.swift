import Diagnostics
import Simulation
import Wording

/// Expectations about facts, messages and refusals.
enum ToldSentences {
  static let all: [Sentence] = [
    .then(
      "the fact {} is told", .one(.fact), sign: RefusalSign.fact,
      meaning:
        "A fact with this name has been recorded since the scenario began, such as `sessionConnected`.",
      claim: .checksOfOurs, example: "Then the fact \"pageReloaded\" is told"
    ) { (rehearsal, name) throws(StepProblem) in
      if rehearsal.run.facts.contains(where: { $0.name == name }) { return nil }
      let last = rehearsal.run.facts.suffix(5).map(\.name.rawValue).joined(separator: ", ")
      return Mismatch(
        expected: "the fact \(name.rawValue)", actual: last.isEmpty ? "no facts" : "at last \(last)")
    },
    .then(
      "the customer sees {}", .one(.nonblank),
      meaning:
        "This text is in the customer's chat: what customer and agent said, invitations, and the system messages "
        + "for the customer.",
      claim: .messagesAreExchanged, example: "Then the customer sees \"Let me look with you.\""
    ) { (rehearsal, text) throws(StepProblem) in
      let conversation = try rehearsal.conversation()
      return conversation.customerTexts.see(rehearsal.filled(text, in: conversation))
    },
    .then(
      "the customer {} sees {}", .two(.customer, .nonblank),
      meaning: "This text is in this customer's chat.",
      claim: .messagesAreExchanged, example: "Then the customer \"Mia Wong\" sees \"One moment, please.\""
    ) { (rehearsal, values) throws(StepProblem) in
      let conversation = try rehearsal.conversation(with: values.0)
      return conversation.customerTexts.see(rehearsal.filled(values.1, in: conversation))
    },
    .then(
      "the customer does not see {}", .one(.nonblank),
      meaning: "This text is not in the customer's chat.",
      claim: .messagesAreExchanged, example: "Then the customer does not see \"/cb\""
    ) { (rehearsal, text) throws(StepProblem) in
      let conversation = try rehearsal.conversation()
      return conversation.customerTexts.notSee(rehearsal.filled(text, in: conversation))
    },
    .then(
      "the customer {} does not see {}", .two(.customer, .nonblank),
      meaning: "This text is not in this customer's chat.",
      claim: .messagesAreExchanged, example: "Then the customer \"Mia Wong\" does not see \"/cb\""
    ) { (rehearsal, values) throws(StepProblem) in
      let conversation = try rehearsal.conversation(with: values.0)
      return conversation.customerTexts.notSee(rehearsal.filled(values.1, in: conversation))
    },
    .then(
      "the agent sees {}", .one(.nonblank), sign: RefusalSign.notice,
      meaning:
        "This text is in the conversation in front, or in the notice about what was refused or went wrong last, or "
        + "in the quick replies that were listed last.",
      claim: .inputsAreChecked, example: "Then the agent sees \"Co-browse connected\""
    ) { (rehearsal, text) throws(StepProblem) in
      try rehearsal.seenByAgent().see(rehearsal.filled(text))
    },
    .then(
      "the agent does not see {}", .one(.nonblank),
      meaning: "This text is in none of the places where the agent would see it.",
      claim: .inputsAreChecked, example: "Then the agent does not see \"Co-browse connected\""
    ) { (rehearsal, text) throws(StepProblem) in
      try rehearsal.seenByAgent().notSee(rehearsal.filled(text))
    },
    .thenRefused(
      "the command is rejected", .none,
      meaning: "What was tried last, a command, a button or another step, was refused.",
      claim: .inputsAreChecked, example: "Then the command is rejected"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.refusal() == nil ? Mismatch(expected: "a rejection", actual: "none: it was done") : nil
    },
    .thenRefused(
      "the command is rejected because {}", .one(.reason),
      meaning: "What was tried last was refused, and the reason contains this text or has this id.",
      claim: .inputsAreChecked, example: "Then the command is rejected because \"mode-turned-off\""
    ) { (rehearsal, text) throws(StepProblem) in
      guard let refusal = try rehearsal.refusal() else {
        return Mismatch(expected: "a rejection because \(text)", actual: "none: it was done")
      }
      let reason = RefusalWords.sentence(refusal)
      let hint = RefusalWords.hint(refusal) ?? ""
      let isMeant =
        refusal.rule == text || reason.lowercased().contains(text.lowercased())
        || hint.lowercased().contains(text.lowercased())
      return isMeant
        ? nil : Mismatch(expected: "because \(text)", actual: "\(refusal.rule): \(reason) \(hint)")
    },
    .then(
      "the warning {} is raised", .one(.warning), sign: RefusalSign.warning,
      meaning: "A warning of this rule has been raised since the scenario began, such as `session-leaked`.",
      claim: .checksOfOurs, example: "Then the warning \"session-leaked\" is raised"
    ) { (rehearsal, rule) throws(StepProblem) in
      let raised = rehearsal.warnings
      if raised.contains(rule) { return nil }
      return Mismatch(
        expected: "the warning \(rule.rawValue)",
        actual: raised.isEmpty ? "no warning" : raised.map(\.rawValue).joined(separator: ", "))
    },
    .then(
      "no warning is raised", .none, meaning: "No warning has been raised since the scenario began.",
      claim: .checksOfOurs, example: "Then no warning is raised"
    ) { (rehearsal, _) throws(StepProblem) in
      let raised = rehearsal.warnings
      return raised.isEmpty
        ? nil : Mismatch(expected: "no warning", actual: raised.map(\.rawValue).joined(separator: ", "))
    },
  ]
}

extension Rehearsal {
  /// The texts that the agent sees: the conversation in front, the last notice, the quick replies listed last.
  fileprivate func seenByAgent() throws(StepProblem) -> [String] {
    try conversationInFront().texts + notices + listedReplies
  }

  /// The rules of the warnings raised so far.
  fileprivate var warnings: [WarningRule] { run.warnings(since: 0) }

  /// The console's text for the last refusal or warning.
  fileprivate var notices: [String] {
    for fact in run.facts.reversed() {
      switch fact.body {
      case .refusal(let refused):
        return [RefusalWords.sentence(refused.refusal), RefusalWords.hint(refused.refusal) ?? ""]
      case .warning(let warning): return [WarningWords.sentence(warning, in: state)]
      default: continue
      }
    }
    return []
  }

  /// The titles and messages of the quick replies listed last, or the tags.
  fileprivate var listedReplies: [String] {
    for fact in run.facts.reversed() {
      switch fact.body {
      case .command(.quickRepliesListed(_, _, let indexes)):
        let replies = state.organization.quickReplies
        return indexes.filter(replies.indices.contains).flatMap { [replies[$0].title, replies[$0].message] }
      case .command(.tagsListed(_, let tags)): return tags.map { "#\($0)" }
      default: continue
      }
    }
    return []
  }
}

extension Conversation {
  /// The texts of the transcript, one for each message: what the agent sees.
  fileprivate var texts: [String] { transcript.map(\.text) }

  /// The texts that the customer sees.
  fileprivate var customerTexts: [String] {
    transcript.filter(\.reachesCustomer).map(\.text)
  }
}

extension Message {
  fileprivate var text: String {
    switch content {
    case .customer(let text), .agent(let text), .invitation(let text, _): text
    case .system(let message): SystemMessageWords.text(message)
    }
  }
}

extension [String] {
  /// Whether none of the texts contains this one.
  fileprivate func notSee(_ text: String) -> Mismatch? {
    first { $0.contains(text) }.map { Mismatch(expected: "no \(text)", actual: $0) }
  }

  /// Whether one of the texts contains this one.
  fileprivate func see(_ text: String) -> Mismatch? {
    if contains(where: { $0.contains(text) }) { return nil }
    let last = suffix(5).filter { !$0.isEmpty }
    return Mismatch(
      expected: text, actual: last.isEmpty ? "nothing" : "at last: \(last.joined(separator: " / "))")
  }
}
