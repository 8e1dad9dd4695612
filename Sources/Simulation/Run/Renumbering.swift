import Records

/// The numbers that conversations and app tabs have in another course of the same run.
///
/// Numbers count what arrived and what was opened. Once something is missing in the other course, everything after it
/// has a smaller number there, and an input must mean the same conversation and tab as before.
struct Renumbering {
  private var conversations: [ConversationNumber: ConversationNumber] = [:]
  private var tabs: [TabNumber: TabNumber] = [:]

  /// The number of something that is not part of the other course.
  private static let nothing = Int.max

  /// Learns what corresponds, from the facts of a step in both courses.
  mutating func learn(from was: some Sequence<Fact>, and wouldBe: some Sequence<Fact>) {
    let (arrived, newArrived) = (was.compactMap(\.arrived), wouldBe.compactMap(\.arrived))
    for (index, number) in arrived.enumerated() {
      conversations[number] =
        index < newArrived.count ? newArrived[index] : ConversationNumber(Self.nothing)
    }
    let (opened, newOpened) = (was.compactMap(\.opened), wouldBe.compactMap(\.opened))
    for (index, number) in opened.enumerated() {
      tabs[number] = index < newOpened.count ? newOpened[index] : TabNumber(Self.nothing)
    }
  }

  private func number(_ number: ConversationNumber) -> ConversationNumber { conversations[number] ?? number }
  private func number(_ tab: TabNumber) -> TabNumber { tabs[tab] ?? tab }

  /// The input that means the same in the other course.
  func applied(to input: Input) -> Input {
    guard !conversations.isEmpty || !tabs.isEmpty else { return input }
    return switch input {
    case .agent(let input): .agent(applied(to: input))
    case .customer(let input): .customer(applied(to: input))
    case .provider(let input): .provider(applied(to: input))
    case .trainer(let input): .trainer(applied(to: input))
    case .page(.does(let activity, in: let tab)): .page(.does(activity, in: tab.map { number($0) }))
    case .page(.sendsOnUnload(let tab, let events)): .page(.sendsOnUnload(number(tab), events))
    case .administrator, .passTo: input
    }
  }

  private func applied(to input: AgentInput) -> AgentInput {
    switch input {
    case .accepts(let number): .accepts(self.number(number))
    case .rejects(let number): .rejects(self.number(number))
    case .opens(let number): .opens(self.number(number))
    case .types(let number, let text): .types(self.number(number), text)
    case .presses(let number, let action): .presses(self.number(number), action: action)
    case .opensTab(let number, let tab): .opensTab(self.number(number), self.number(tab))
    case .closesTab(let number, let tab): .closesTab(self.number(number), self.number(tab))
    case .endsConversation(let number): .endsConversation(self.number(number))
    case .closesSession(let number): .closesSession(self.number(number))
    case .setsPresence, .resetsPresence: input
    }
  }

  private func applied(to input: CustomerInput) -> CustomerInput {
    switch input {
    case .arrives: input
    case .says(let number, let text): .says(self.number(number), text)
    case .answers(let number, let answer): .answers(self.number(number), answer)
    case .leaves(let number): .leaves(self.number(number))
    case .isCutOff(let number): .isCutOff(self.number(number))
    case .comesBack(let number): .comesBack(self.number(number))
    }
  }

  private func applied(to input: ProviderInput) -> ProviderInput {
    switch input {
    case .sends(let event, to: let target, from: let tab): .sends(event, to: target, from: number(tab))
    case .signsIn(let tab): .signsIn(number(tab))
    case .startsSession(let tab): .startsSession(number(tab))
    case .invites(let tab, let text, to: let target): .invites(number(tab), text, to: target)
    }
  }

  private func applied(to input: TrainerInput) -> TrainerInput {
    switch input {
    case .startsOver(let number): .startsOver(self.number(number))
    case .changesWidget(let number, let widget): .changesWidget(self.number(number), widget: widget)
    case .changesAgent, .changesLanguage, .changesOrganization, .runsPages: input
    }
  }
}

extension Fact {
  /// The conversation that arrived.
  fileprivate var arrived: ConversationNumber? {
    if case .conversation(.arrived(let number, _, _, _, _)) = body { number } else { nil }
  }

  /// The app tab that opened.
  fileprivate var opened: TabNumber? {
    if case .tab(.opened(_, let tab)) = body { tab.number } else { nil }
  }
}
