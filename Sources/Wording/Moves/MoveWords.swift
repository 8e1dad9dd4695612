import Records
import Simulation

/// An actor's moves, as titles in a list of commands.
public enum MoveWords {
  /// The heading of an actor's moves.
  public static func group(_ actor: Actor) -> String {
    switch actor {
    case .agent: "Agent"
    case .customer: "Customer"
    case .provider: "Provider"
    case .administrator: "Administrator"
    case .trainer: "Trainer"
    case .clock: "Clock"
    case .page: "Page"
    }
  }

  public static func title(_ move: Move, in state: State) -> String { title(move.action, in: state) }

  /// The title without the actor, for a list that has a column for it.
  public static func titleWithoutActor(_ action: Move.Action, in state: State) -> String {
    let title = title(action, in: state)
    let group = group(action.actor)
    guard title.hasPrefix(group) else { return title }
    return String(title.dropFirst(group.count).drop { $0 == ":" || $0 == " " }).capitalizedFirst
  }

  static func title(_ action: Move.Action, in state: State) -> String {
    let names = Names(state)
    switch action {
    case .words(.customerSays(let number)): return "Customer \(names.customer(number)): says…".onOneLine
    case .words(.providerInvites(let tab)):
      return "Provider: invite the customer from \(names.tab(tab))…".onOneLine
    case .input(let input): return title(input, in: state)
    }
  }

  /// The title of an input, with the names from the state before it.
  public static func title(_ input: Input, in state: State) -> String {
    let names = Names(state)
    let title =
      switch input {
      case .agent(let input): self.title(input, names)
      case .customer(let input): self.title(input, names)
      case .provider(let input): self.title(input, names)
      case .administrator(let input): self.title(input, names)
      case .trainer(let input): self.title(input, names)
      case .page(let input): self.title(input, names)
      case .passTo(let instant): "Let \(ConversationWords.spoken(instant - state.now)) pass"
      }
    return title.onOneLine
  }

  private static func title(_ input: AgentInput, _ names: Names) -> String {
    switch input {
    case .accepts(let number): "Accept \(names.customer(number))"
    case .rejects(let number): "Reject \(names.customer(number))"
    case .opens(let number): "Open session \(names.customer(number))"
    case .types(_, let text): "Type \(text)"
    case .presses(let number, let action): names.button(action, of: number)
    case .opensTab(_, let tab): "Open tab \(names.tab(tab))"
    case .closesTab(_, let tab): "Close tab \(names.tab(tab))"
    case .endsConversation(let number): "End chat with \(names.customer(number))"
    case .closesSession(let number): "Close session \(names.customer(number))"
    case .setsPresence(let presence): "Set presence to \(presence.label)"
    case .resetsPresence: "Reset presence"
    }
  }

  private static func title(_ input: CustomerInput, _ names: Names) -> String {
    switch input {
    case .arrives(let customer, let widget, _):
      "Customer \(customer.name): starts a chat through \(names.widget(widget))"
    case .says(let number, let text): "Customer \(names.customer(number)): says \(text)"
    case .answers(let number, let answer):
      "Customer \(names.customer(number)): \(answer.label) the invitation"
    case .leaves(let number): "Customer \(names.customer(number)): leaves"
    case .isCutOff(let number): "Customer \(names.customer(number)): is cut off"
    case .comesBack(let number): "Customer \(names.customer(number)): comes back"
    }
  }

  private static func title(_ input: ProviderInput, _ names: Names) -> String {
    switch input {
    case .sends(let event, to: let target, from: let tab):
      switch target {
      case .top: "Provider: send \(event.name) from \(names.tab(tab))"
      case .window: "Provider: send \(event.name) from \(names.tab(tab)) to window (a mistake)"
      }
    case .signsIn(let tab): "Provider: sign in from \(names.tab(tab))"
    case .startsSession(let tab): "Provider: start a session from \(names.tab(tab)) and invite the customer"
    case .invites(let tab, let text, to: _):
      "Provider: invite the customer from \(names.tab(tab)) with \(text)"
    }
  }

  private static func title(_ input: AdministratorInput, _ names: Names) -> String {
    switch input {
    case .turnsOn(let mode, let provider, let widget):
      "Administrator: turn \(mode.label) on with \(provider) for \(names.widget(widget))"
    case .turnsOff(let mode, let widget): "Administrator: turn \(mode.label) off for \(names.widget(widget))"
    case .sets(let setting):
      "Administrator: \(WorkstreamWords.change(setting, verb: "in the workstream, set"))"
    case .changes(let setting):
      "Administrator: \(OrganizationSettingWords.change(setting, verb: "set", names))"
    case .installs(let solution): "Administrator: install \(solution.uniqueName)"
    case .uninstalls(let name, data: .remove): "Administrator: uninstall \(name)"
    case .uninstalls(let name, data: .keep): "Administrator: uninstall \(name), but leave its data"
    case .uninstalls(let name, data: .removeAlone):
      "Administrator: uninstall \(name), and delete its data alone"
    }
  }

  private static func title(_ input: TrainerInput, _ names: Names) -> String {
    switch input {
    case .startsOver(let number): "Start over with \(names.customer(number))"
    case .changesAgent(let agent): "Put \(agent.name) at the desk"
    case .changesLanguage(let language): "Change the language to \(language.label)"
    case .changesOrganization(let organization): "Reload the files of \(organization.displayName)"
    case .changesWidget(let number, let widget):
      "Move \(names.customer(number)) to the chat widget \(names.widget(widget))"
    case .runsPages(.browser): "Run the providers' pages in a browser"
    case .runsPages(.simulated): "Simulate the third-party apps again"
    }
  }

  private static func title(_ input: PageInput, _ names: Names) -> String {
    switch input {
    case .does(let activity, let tab):
      "Page\(tab.map { " of \(names.tab($0))" } ?? ""): \(PageActivityWords.text(activity))"
    case .sendsOnUnload(let tab, _): "Page of \(names.tab(tab)): unloads"
    }
  }
}

extension Names {
  /// A button's label and command, apart, for a list that is searched: `Co-browse  /cb`.
  fileprivate func button(_ action: GUID, of number: ConversationNumber) -> String {
    let command = state.conversation(number).flatMap {
      state.buttonBar(of: $0).button(of: action)?.slashCommand
    }
    return label(ofButton: action, of: number) + (command.map { "  \($0)" } ?? "")
  }

  /// A button's label, as it stands on the screen.
  func label(ofButton action: GUID, of number: ConversationNumber) -> String {
    guard let conversation = state.conversation(number) else { return "Button" }
    let bar = state.buttonBar(of: conversation)
    return bar.button(of: action)?.label ?? bar.hidden.first { $0.action.id == action }?.label ?? "Button"
  }
}
