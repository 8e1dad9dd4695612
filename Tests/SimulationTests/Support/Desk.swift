import Organizations
import Records
import Simulation
import Testing

/// A desk controlled by a test, with all its facts; its functions read like sentences of a scenario.
struct Desk {
  private(set) var state: State
  /// All facts since the beginning.
  private(set) var facts: [Fact] = []
  /// The facts of the last input.
  private(set) var last: [Fact] = []

  init(_ organization: Organization = Contoso.organization(), _ setup: State.Setup = State.Setup()) {
    state = State(organization, setup)
  }

  /// A desk with one active conversation with Noah Park, who says nothing by himself.
  static func chatting(
    _ change: (inout Solution) -> Void = { _ in }, with more: (inout Organization) -> Void = { _ in }
  ) -> Desk {
    var desk = Desk(Contoso.organization(change, with: more))
    desk.chat(with: "Noah Park")
    return desk
  }

  /// A desk where Fabrikam's session of a mode is connected.
  static func connected(
    _ mode: RemoteAssistanceMode = .coBrowse, _ change: (inout Solution) -> Void = { _ in }
  ) -> Desk {
    var desk = Desk.chatting(change)
    desk.press(mode.buttonLabel)
    desk.provider(mode.connectedEvent)
    return desk
  }

  /// A desk where that session has leaked: its tab closed without an Ended event.
  static func leaked(_ mode: RemoteAssistanceMode) -> Desk {
    var desk = connected(mode) { $0.simulate(mode.templateName) { $0.endsOnUnload = false } }
    desk.close(mode.tabTitle)
    return desk
  }

  mutating func receive(_ input: Input) {
    var told: Chunked<Fact> = []
    state.receive(input, into: &told)
    last = Array(told)
    facts += last
  }

  mutating func agent(_ input: AgentInput) { receive(.agent(input)) }
  mutating func customer(_ input: CustomerInput) { receive(.customer(input)) }
  mutating func administrator(_ input: AdministratorInput) { receive(.administrator(input)) }
  mutating func trainer(_ input: TrainerInput) { receive(.trainer(input)) }
  mutating func pass(_ span: Span) { receive(.passTo(state.now + span)) }
}

// What people do at the desk.
extension Desk {
  mutating func arrive(_ name: String, widget: Int = 0, speaks: Bool = false) {
    let customer = state.organization.customers.first { $0.name == name } ?? Customer(name: name)
    self.customer(.arrives(customer, widget: widget, speaks: speaks))
  }

  /// A conversation arrives and is accepted.
  mutating func chat(with name: String, widget: Int = 0, speaks: Bool = false) {
    arrive(name, widget: widget, speaks: speaks)
    agent(.accepts(newest))
  }

  /// Presses the button with a label in the conversation in front, even if it is hidden.
  mutating func press(_ label: String, in number: ConversationNumber? = nil) {
    let number = number ?? inFront
    let bar = state.conversation(number).map(state.buttonBar(of:))
    let action =
      bar?.buttons.first { $0.label == label }?.action.id
      ?? bar?.hidden.first { $0.label == label }?.action.id
    guard let action else {
      Issue.record("no action with the label \(label)")
      return
    }
    agent(.presses(number, action: action))
  }

  mutating func type(_ text: String) { agent(.types(inFront, text)) }

  /// Dispatches an event from the page in front, or from the tab with a title.
  mutating func provider(_ event: ProviderEvent, to target: EventTarget = .top, from title: String? = nil) {
    guard let tab = title.map(tab) ?? focused?.front else { return }
    receive(.provider(.sends(event, to: target, from: tab)))
  }

  mutating func open(_ title: String) { agent(.opensTab(inFront, tab(title))) }
  mutating func close(_ title: String) { agent(.closesTab(inFront, tab(title))) }
}

// What can be seen at the desk.
extension Desk {
  var newest: ConversationNumber { ConversationNumber(state.conversations.count - 1) }
  var inFront: ConversationNumber { state.focus ?? ConversationNumber(0) }
  var focused: Conversation? { state.focused }
  var presence: Presence { state.desk.presence }

  func conversation(_ index: Int) -> Conversation? { state.conversation(ConversationNumber(index)) }

  /// The number of the tab with a title in the conversation in front; an invalid number if there is none.
  func tab(_ title: String) -> TabNumber {
    focused?.tabs.last { $0.answers(to: title) }?.number ?? TabNumber(-1)
  }

  func page(_ title: String) -> Page? { focused?.tab(tab(title))?.page }

  var tabTitles: [String] { focused?.tabs.map(\.title) ?? [] }
  var frontTitle: String? { focused?.frontTab?.title }

  /// The labels of the buttons in the conversation in front.
  var labels: [String] { focused.map { state.buttonBar(of: $0).buttons.map(\.label) } ?? [] }

  func button(_ label: String) -> Button? {
    focused.flatMap { state.buttonBar(of: $0).buttons.first { $0.label == label } }
  }

  func hidden(_ action: String) -> HiddenReason? {
    focused.flatMap { state.buttonBar(of: $0).hidden.first { $0.action.name == action } }?.reason
  }

  func status(of mode: RemoteAssistanceMode) -> SecondarySessionStatus? { focused?.session(of: mode)?.status }

  /// The names of all facts of the last input, so that tests notice unexpected ones.
  var names: [String] { last.map(\.name.rawValue) }

  /// The rules of the warnings of the last input.
  var warnings: [String] {
    last.compactMap { if case .warning(let warning) = $0.body { warning.rule.rawValue } else { nil } }
  }

  /// The refusal of the last input, if any.
  var refusal: Refusal? {
    last.compactMap { if case .refusal(let fact) = $0.body { fact.refusal } else { nil } }.first
  }

  /// The messages of the conversation in front, without system messages.
  var said: [String] {
    focused?.transcript.compactMap { message in
      switch message.content {
      case .customer(let text): "customer: \(text)"
      case .agent(let text): "agent: \(text)"
      case .invitation(let text, let sender): "\(sender): \(text)"
      case .system: nil
      }
    } ?? []
  }

  /// The system messages of the conversation in front.
  var system: [SystemMessage] {
    focused?.transcript.compactMap { if case .system(let message) = $0.content { message } else { nil } }
      ?? []
  }
}

/// The events and names of each mode, so that a test can run for both.
extension RemoteAssistanceMode {
  var connectedEvent: ProviderEvent { ProviderEvent(.connected, of: self) }
  var endedEvent: ProviderEvent { ProviderEvent(.ended, of: self) }
  /// The label of Fabrikam's button.
  var buttonLabel: String { self == .coBrowse ? "Co-browse" : "Share screen" }
  /// The title of Fabrikam's tab.
  var tabTitle: String { self == .coBrowse ? "Fabrikam co-browse" : "Fabrikam screen" }
  /// The name of Fabrikam's application tab template.
  var templateName: String { self == .coBrowse ? "FabrikamCobrowseTab" : "FabrikamScreenShareTab" }
}
