import Organizations
import Records
import Simulation

/// One thing that a person can see of a state: what it is, and how it stands.
public struct StateAspect: Hashable, Sendable {
  /// What it is: `Noah Park: co-browse session`.
  ///
  /// No two aspects of a state have the same.
  public let subject: String
  /// How it stands: `Connected`.
  public let value: String
}

/// Everything that a person can see of a state, in words, in the order in which they would look for it.
struct StateAspects {
  private(set) var list: [StateAspect] = []
  private var counts: [String: Int] = [:]

  init(of state: State) {
    add("Presence", state.desk.presence.label)
    add("Agent", state.desk.agent.name)
    add("Language", state.desk.language.label)
    add("In front", state.focused?.customer.name ?? "nobody")
    addConversations(state)
    addButtons(state)
    addOptions(state.organization)
    addSettings(state.organization)
    for solution in state.organization.solutions {
      add("Solution \(solution.uniqueName)", solution.version?.description ?? "no version")
    }
    add("Third-party apps", state.pageRuntime.isBrowser ? "in a browser" : "simulated")
  }

  /// Adds an aspect; a second one of the same subject gets a number.
  private mutating func add(_ subject: String, _ value: String) {
    let count = counts[subject, default: 0] + 1
    counts[subject] = count
    list.append(StateAspect(subject: count == 1 ? subject : "\(subject) (\(count))", value: value))
  }

  private mutating func addConversations(_ state: State) {
    var names: [String: Int] = [:]
    for conversation in state.conversations {
      let count = names[conversation.customer.name, default: 0] + 1
      names[conversation.customer.name] = count
      let name = conversation.customer.name + (count == 1 ? "" : " (\(count))")
      add("\(name): conversation", Self.status(of: conversation.status))
      add("\(name): customer", Self.presence(of: conversation.presence))
      add("\(name): chat widget", Names(state).widget(conversation.widget))
      add("\(name): messages", "\(conversation.transcript.count)")
      for session in conversation.sessions {
        add(
          "\(name): \(ConversationWords.session(of: session.mode))",
          ConversationWords.status(session.status))
      }
      for tab in conversation.tabs where tab.page != nil {
        add("\(name): app tab \(tab.title)", "open")
      }
      if let front = conversation.frontTab { add("\(name): app tab in front", front.title) }
      for tab in conversation.tabs {
        guard let page = tab.page, page.invitation.word != .ready else { continue }
        add("\(name): invitation from \(tab.title)", page.invitation.word.rawValue)
      }
    }
  }

  private static func status(of status: ConversationStatus) -> String {
    switch status {
    case .open(.rings): "\(status.label), ringing"
    case .open(.waits), .open(.returned): "\(status.label), waiting"
    case .active, .wrapUp, .closed: status.label
    }
  }

  private static func presence(of presence: CustomerPresence) -> String {
    switch presence {
    case .here: "here"
    case .cutOff: "cut off"
    case .left: "left"
    }
  }

  private mutating func addButtons(_ state: State) {
    for (widget, bar) in zip(state.organization.chatWidgets, state.buttonBars) {
      for button in bar.buttons { add("\(widget.name): button \(button.label)", "shown") }
    }
  }

  private mutating func addOptions(_ organization: Organization) {
    for widget in organization.chatWidgets {
      for mode in RemoteAssistanceMode.allCases {
        add("\(widget.name): option \(mode.label)", OptionWords.state(of: widget[mode]))
      }
      if let options = widget.callingOptions { add("\(widget.name): calling options", options.label) }
    }
  }

  private mutating func addSettings(_ organization: Organization) {
    for setting in organization.workstream.nextSettings {
      add(
        "Workstream: \(WorkstreamWords.name(setting))",
        WorkstreamWords.value(setting, in: organization.workstream))
    }
    let others: [OrganizationSetting] = [
      .subscription(organization.subscription), .externalities(organization.externalities),
    ]
    for setting in others {
      add(OrganizationSettingWords.name(setting), OrganizationSettingWords.value(setting))
    }
  }
}
