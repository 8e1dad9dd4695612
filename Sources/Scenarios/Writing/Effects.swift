import Records
import Simulation
import Wording

/// What a person would check after something has happened.
struct Effect: Hashable {
  let subject: Subject
  /// The conversation that it is about; nil if it is about the desk or the whole scenario.
  let conversation: ConversationNumber?
  let expectation: Expectation

  /// What it is about: of several effects on one subject, only the last is worth saying.
  enum Subject: Hashable {
    case conversation(ConversationNumber)
    case session(ConversationNumber, RemoteAssistanceMode)
    case frontTab(ConversationNumber)
    case tab(ConversationNumber, title: String)
    case loads(TabNumber)
    case invitation(TabNumber)
    case sendBox(ConversationNumber)
    case customerSees(ConversationNumber, String)
    case agentSees(String)
    case presence
    case warning(WarningRule)
    case fact(FactName)
    case refusal
  }

  /// What a sentence expects.
  enum Expectation: Hashable {
    case conversationIs(ConversationStatus.Word)
    case sessionIs(RemoteAssistanceMode, SecondarySessionStatus.Word)
    case customerSees(String)
    /// About the conversation in front.
    case inFront(String)
    /// About no conversation.
    case anywhere(String)
  }

  private init(
    _ subject: Subject, of conversation: ConversationNumber? = nil, _ expectation: Expectation
  ) {
    (self.subject, self.conversation, self.expectation) = (subject, conversation, expectation)
  }
}

extension Effect.Subject {
  /// Whether it holds for good once it does.
  var staysSo: Bool {
    switch self {
    case .customerSees, .warning, .fact: true
    case .conversation, .session, .frontTab, .tab, .loads, .invitation, .sendBox, .agentSees, .presence,
      .refusal:
      false
    }
  }

  /// Whether a person would say that it becomes so within a time.
  var mayBeAwaited: Bool {
    switch self {
    case .conversation, .session, .invitation, .presence: true
    case .frontTab, .tab, .loads, .sendBox, .customerSees, .agentSees, .warning, .fact, .refusal: false
    }
  }
}

// MARK: - The sentence

extension Effect {
  /// The step that expects it; nil if no sentence would be about the right conversation.
  func step(in rehearsal: Rehearsal) -> WrittenStep? {
    switch expectation {
    case .anywhere(let text): .then(text)
    case .inFront(let text):
      (try? rehearsal.conversationInFront().number) == conversation ? .then(text) : nil
    case .conversationIs(let word):
      about(
        rehearsal, "the conversation is \(word.rawValue)",
        { "the conversation with \($0) is \(word.rawValue)" })
    case .sessionIs(let mode, let word):
      about(
        rehearsal, "the \(mode.sentenceWord) session is \(word.rawValue)",
        { "the \(mode.sentenceWord) session with \($0) is \(word.rawValue)" })
    case .customerSees(let text):
      about(rehearsal, "the customer sees \(text)", { "the customer \($0) sees \(text)" })
    }
  }

  /// The sentence with the customer's name where there are several, otherwise without.
  private func about(
    _ rehearsal: Rehearsal, _ unnamed: String, _ named: (String) -> String
  ) -> WrittenStep? {
    guard let conversation, let name = rehearsal.state.conversation(conversation)?.customer.name else {
      return nil
    }
    let isSubject = (try? rehearsal.conversation().number) == conversation
    if isSubject, rehearsal.state.conversations.count == 1 { return .then(unnamed) }
    if (try? rehearsal.conversation(with: name).number) == conversation {
      return .then(named(name.inQuotes))
    }
    return isSubject ? .then(unnamed) : nil
  }
}

// MARK: - The effects of facts

extension Effect {
  /// The effects of facts, each subject once, in the order in which they became so.
  ///
  /// - Parameters:
  ///   - input: the input that is known already; nil if time caused the facts.
  ///   - state: the state after them.
  static func effects(of facts: [Fact], by input: Input?, in state: State) -> [Effect] {
    var effects: [Effect] = []
    for effect in facts.compactMap({ effect(of: $0, by: input, in: state) }) {
      effects.removeAll { $0.subject == effect.subject }
      effects.append(effect)
    }
    return effects
  }

  private static func effect(of fact: Fact, by input: Input?, in state: State) -> Effect? {
    switch fact.body {
    case .conversation(let body): effect(of: body)
    case .message(let body): effect(of: body, in: state)
    case .invitation(let body):
      Effect(
        .invitation(body.tab), of: body.conversation,
        .inFront("the invitation is \(body.row.outcome.rawValue)"))
    case .session(let body):
      Effect(
        .session(body.number, body.mode), of: body.number, .sessionIs(body.mode, body.status.word))
    case .tab(let body): effect(of: body, by: input, in: state)
    case .presence(let body):
      body.reason == .byHand
        ? nil : Effect(.presence, .anywhere("the agent is \(body.presence.label)"))
    case .refusal(let body):
      Effect(
        .refusal, .anywhere("the command is rejected because \(body.refusal.rule.inQuotes)"))
    case .warning(let warning):
      Effect(
        .warning(warning.rule), .anywhere("the warning \(warning.rule.rawValue.inQuotes) is raised"))
    case .command(.quickRepliesListed(let number, _, let found)):
      found.first.flatMap { state.organization.quickReplies[safe: $0] }.map {
        Effect(.agentSees($0.title), of: number, .inFront("the agent sees \($0.title.inQuotes)"))
      }
    case .command(.tagsListed), .action(.functionCalled), .action(.modeNotSimulated): told(fact.name)
    case .command(.ran), .action(.selected), .event, .option, .workstream, .setting, .solution, .trainer,
      .page, .timePassed:
      nil
    }
  }

  private static func told(_ name: FactName) -> Effect {
    Effect(.fact(name), .anywhere("the fact \(name.rawValue.inQuotes) is told"))
  }

  private static func effect(of fact: ConversationFact) -> Effect? {
    func status(_ word: ConversationStatus.Word) -> Effect {
      Effect(.conversation(fact.number), of: fact.number, .conversationIs(word))
    }
    return switch fact {
    case .accepted: status(.active)
    case .rejected, .missed, .released, .offerWithdrawn: status(.open)
    case .ended: status(.wrapUp)
    case .closed: status(.closed)
    case .waits: told(.conversationWaits)
    case .arrived, .rang, .cameToFront, .capacityFreed, .customerLeft, .customerCutOff, .customerCameBack:
      nil
    }
  }

  private static func effect(of fact: MessageFact, in state: State) -> Effect? {
    switch fact {
    case .customerSaid(let number, let text, line: .some):
      Effect(.agentSees(text), of: number, .inFront("the agent sees \(shown(text, number, state))"))
    case .agentSaid(let number, let text, action: _), .invited(let number, _, let text):
      Effect(
        .customerSees(number, text), of: number, .customerSees(shown(text, number, state)))
    case .sendBoxFilled(let number, _, let text):
      Effect(
        .sendBox(number), of: number, .inFront("the send box contains \(shown(text, number, state))"))
    case .customerSaid, .system: nil
    }
  }

  private static func effect(of fact: TabFact, by input: Input?, in state: State) -> Effect? {
    let number = fact.number
    switch fact {
    case .opened(_, let tab):
      guard tab.page != nil else { return nil }
      return front(tab.title, of: number)
    case .cameToFront(_, let tab):
      // That the tab comes to the front which the agent opens is no news.
      if case .agent(.opensTab)? = input { return nil }
      guard let tab = state.conversation(number)?.tab(tab), tab.page != nil else { return nil }
      return front(tab.title, of: number)
    case .loaded(_, let tab, count: let count) where count > 1:
      guard let title = state.conversation(number)?.tab(tab)?.title else { return nil }
      return Effect(
        .loads(tab), of: number, .inFront("the app tab \(title.inQuotes) has loaded \(count) times"))
    case .closed(_, _, let title):
      guard state.conversation(number)?.isAtTheDesk == true else { return nil }
      return Effect(
        .tab(number, title: title), of: number, .inFront("the app tab \(title.inQuotes) is not open"))
    case .orphaned: return told(.tabOrphaned)
    case .outdated: return told(.tabOutdated)
    case .loaded, .servesMode, .unloaded, .reloaded: return nil
    }
  }

  private static func front(_ title: String, of number: ConversationNumber) -> Effect {
    Effect(.frontTab(number), of: number, .inFront("the app tab \(title.inQuotes) is in front"))
  }

  /// The longest line of a text as a value: an expectation finds a part of what is said.
  private static func shown(_ text: String, _ number: ConversationNumber, _ state: State) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let longest = lines.max { $0.count < $1.count }.map(String.init) ?? text
    guard let id = state.conversation(number)?.id.description else { return longest.inQuotes }
    return longest.replacing(id, with: "{conversationId}").inQuotes
  }
}

extension Array {
  /// The element at an index; nil if there is none.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
