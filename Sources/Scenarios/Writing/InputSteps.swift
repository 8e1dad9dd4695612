import Organizations
import Records
import Simulation

/// The ways in which sentences can say an input, the plainest first.
struct InputSteps {
  let rehearsal: Rehearsal

  /// Steps of which the last one is the input.
  struct Way: Hashable {
    let steps: [WrittenStep]
    /// Whether it does less than the input did.
    var isApproximate = false
  }

  func ways(of input: Input) -> [Way] {
    switch input {
    case .agent(let input): ways(of: input)
    case .customer(.arrives(let customer, let widget, let speaks)):
      arrivals(customer, widget: widget, speaks: speaks)
    case .customer(let input): ways(of: input)
    case .provider(let input): ways(of: input)
    case .administrator(let input): ways(of: input)
    case .trainer(let input): ways(of: input)
    case .page, .passTo: []
    }
  }

  private var state: State { rehearsal.state }

  private func plain(_ texts: String?...) -> [Way] { plain(texts) }

  private func plain(_ texts: [String?]) -> [Way] {
    texts.compactMap { text in text.map { Way(steps: [.when($0)]) } }
  }

  private func customer(_ number: ConversationNumber) -> String? {
    state.conversation(number)?.customer.name.inQuotes
  }

  /// The customer by name where there are several.
  private func naming(_ number: ConversationNumber, unnamed: String, _ named: (String) -> String) -> [Way] {
    let name = customer(number).map(named)
    return state.conversations.count > 1 ? plain(name, unnamed) : plain(unnamed, name)
  }

  private func text(_ text: String, in number: ConversationNumber) -> String {
    guard let id = state.conversation(number)?.id.description else { return text.inQuotes }
    return text.replacing(id, with: "{conversationId}").inQuotes
  }
}

// MARK: - The agent

extension InputSteps {
  private func ways(of input: AgentInput) -> [Way] {
    switch input {
    case .accepts(let number):
      return incoming(number, "the agent accepts it") { "the agent accepts the conversation with \($0)" }
    case .rejects(let number):
      return incoming(number, "the agent rejects it") { "the agent rejects the conversation with \($0)" }
    case .opens(let number):
      return plain(customer(number).map { "the agent opens the conversation with \($0)" })
    case .types(let number, let words):
      let fromBox = words == state.conversation(number)?.sendBox?.text
      return inFront(
        number,
        [fromBox ? "the agent sends what is in the send box" : nil]
          + ["the agent types \(text(words, in: number))"])
    case .presses(let number, let action):
      guard let conversation = state.conversation(number) else { return [] }
      let bar = state.buttonBar(of: conversation)
      let label =
        bar.button(of: action)?.label ?? bar.hidden.first { $0.action.id == action }?.label
      return inFront(number, [label.map { "the agent presses \($0.inQuotes)" }])
    case .opensTab(let number, let tab):
      return inFront(number, [title(of: tab, in: number).map { "the agent opens the tab \($0)" }])
    case .closesTab(let number, let tab):
      return inFront(number, [title(of: tab, in: number).map { "the agent closes the tab \($0)" }])
    case .endsConversation(let number):
      return naming(number, unnamed: "the agent ends the conversation") {
        "the agent ends the conversation with \($0)"
      }
    case .closesSession(let number):
      return naming(number, unnamed: "the agent closes the session") {
        "the agent closes the session with \($0)"
      }
    case .setsPresence(let presence): return plain("the agent sets presence to \(presence.label.inQuotes)")
    case .resetsPresence: return plain("the agent resets presence")
    }
  }

  private func incoming(_ number: ConversationNumber, _ unnamed: String, _ named: (String) -> String) -> [Way]
  {
    let name = customer(number).map(named)
    return state.underWay.count(where: \.status.isOpen) > 1 ? plain(name, unnamed) : plain(unnamed, name)
  }

  /// Sentences about the conversation in front, which the agent may have to open first.
  private func inFront(_ number: ConversationNumber, _ texts: [String?]) -> [Way] {
    let opening = customer(number).map { WrittenStep.when("the agent opens the conversation with \($0)") }
    let direct = plain(texts)
    guard state.focus != number, let opening else { return direct }
    return direct + direct.map { Way(steps: [opening] + $0.steps) }
  }

  private func title(of tab: TabNumber, in number: ConversationNumber) -> String? {
    state.conversation(number)?.tab(tab)?.title.inQuotes
  }
}

// MARK: - Customers

extension InputSteps {
  private func arrivals(_ customer: Customer, widget: Int, speaks: Bool) -> [Way] {
    let name = freeName(customer.name)
    let through =
      state.organization.chatWidgets.indices.contains(widget)
      ? " through the chat widget \(state.organization.chatWidgets[widget].name.inQuotes)" : ""
    let arrival = "a conversation from \(name.inQuotes) arrives"
    let speaking = speaks ? ", and the customer speaks" : ""
    var ways: [Way] = []
    if widget == rehearsal.widget { ways += plain(arrival + speaking) }
    ways += plain(arrival + through + speaking)
    guard speaks else { return ways }
    // A customer who got another name has no lines to say.
    return ways
      + ways.map { way in
        Way(
          steps: way.steps.map { .when($0.text.replacing(", and the customer speaks", with: "")) },
          isApproximate: true)
      }
  }

  /// A customer's name, with a number if a conversation with a customer of this name is under way: sentences
  /// could not tell them apart.
  private func freeName(_ name: String) -> String {
    let taken = Set(state.underWay.map(\.customer.name))
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\(name) (\($0))" }.first { !taken.contains($0) } ?? name
  }

  private func ways(of input: CustomerInput) -> [Way] {
    switch input {
    case .arrives: return []
    case .says(let number, let words):
      let said = text(words, in: number)
      return naming(number, unnamed: "the customer says \(said)") { "the customer \($0) says \(said)" }
    case .answers(let number, let answer):
      let does = "\(answer.label) the invitation"
      return naming(number, unnamed: "the customer \(does)") { "the customer \($0) \(does)" }
    case .leaves(let number):
      return naming(number, unnamed: "the customer leaves") { "the customer \($0) leaves" }
    case .isCutOff(let number):
      return naming(number, unnamed: "the customer is cut off") { "the customer \($0) is cut off" }
    case .comesBack(let number):
      return naming(number, unnamed: "the customer comes back") { "the customer \($0) comes back" }
    }
  }
}

// MARK: - The others

extension InputSteps {
  private func ways(of input: ProviderInput) -> [Way] {
    switch input {
    case .sends(let event, .window, from: _): return plain("the provider sends \(event.name) to window")
    case .sends(let event, .top, from: let number):
      let plainly = "the provider sends \(event.name)"
      guard let (conversation, tab) = state.tab(number) else { return plain(plainly) }
      let fromTab = "\(plainly) from the tab \(tab.title.inQuotes)"
      let name = conversation.customer.name.inQuotes
      return plain(plainly, fromTab, "\(fromTab) of the conversation with \(name)")
    case .signsIn: return plain("the agent signs in to the provider")
    case .startsSession: return plain("the agent starts the provider's session")
    case .invites(let tab, let words, to: _):
      let number = state.tab(tab)?.conversation.number ?? ConversationNumber(-1)
      return plain("the provider invites the customer with \(text(words, in: number))")
    }
  }

  private func ways(of input: AdministratorInput) -> [Way] {
    switch input {
    case .turnsOn(let mode, let provider, widget: _):
      plain("the administrator turns \(mode.sentenceWord) on with the provider \(provider.inQuotes)")
    case .turnsOff(let mode, widget: _): plain("the administrator turns \(mode.sentenceWord) off")
    case .sets(let setting): plain(WorkstreamSentences.decides + WorkstreamSentences.text(of: setting))
    case .changes: []
    case .installs(let solution): plain("the administrator installs \(solution.uniqueName.inQuotes)")
    case .uninstalls(let name, let data):
      switch data {
      case .remove: plain("the administrator uninstalls \(name.inQuotes)")
      case .keep: plain("the administrator uninstalls \(name.inQuotes) and leaves its data")
      case .removeAlone: []
      }
    }
  }

  private func ways(of input: TrainerInput) -> [Way] {
    switch input {
    case .startsOver(let number): return plain(customer(number).map { "the trainer starts over with \($0)" })
    case .changesAgent(let agent): return plain("the agent \(agent.name.inQuotes)")
    case .changesLanguage(let language): return plain("the agent's language is \(language.label.inQuotes)")
    case .changesOrganization(let organization):
      let steps = OpeningSteps(base: state.organization, target: organization, widget: rehearsal.widget).steps
      return steps.isEmpty ? [] : [Way(steps: steps.map { $0.with(.when) })]
    case .changesWidget(_, let widget):
      guard state.organization.chatWidgets.indices.contains(widget) else { return [] }
      return plain("the chat widget \(state.organization.chatWidgets[widget].name.inQuotes)")
    case .runsPages: return []
    }
  }
}
