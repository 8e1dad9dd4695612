import Records
import Simulation

/// The path to a finding as a scenario that `test` runs.
public struct PathScenario: Sendable {
  /// Its lines in a feature file.
  public let lines: [String]

  /// - Parameters:
  ///   - title: what the scenario shows.
  ///   - givens: the steps that set the desk up.
  ///   - rule: the sentence that it breaks, if one was given.
  public init(of path: ExploredPath, title: String, givens: [String] = [], rule: ExplorationRule?) {
    var steps = givens + (path.opening.fault.map(Self.givens) ?? [])
    var state = path.opening.state
    for input in path.inputs {
      steps.append(InputSentence(input, in: state).line)
      state = state.after(input).state
    }
    if let rule { steps.append("Then \(rule.sentence.text)") }
    lines = ["  Scenario: \(title)"] + steps.map { "    \($0)" }
  }

  /// A feature file of scenarios.
  ///
  /// - Parameter organization: the organization's name, as a feature file names it.
  public static func feature(of scenarios: [PathScenario], in organization: String) -> String {
    let lines =
      ["# org: \(organization)", "Feature: What exploration found"]
      + scenarios.flatMap { [""] + $0.lines }
    return lines.map { "\($0)\n" }.joined()
  }

  /// The sentences that give the simulated apps a fault.
  private static func givens(_ fault: AppFault) -> [String] {
    switch fault {
    case .lost:
      [
        "Given the provider never connects",
        "Given the provider does not connect on acceptance",
      ]
        + RemoteAssistanceMode.allCases.map {
          "Given the provider forgets \(ProviderEvent(.ended, of: $0).name) on unload"
        }
    case .repeated: ["Given the provider sends every event twice"]
    case .late: ["Given the provider connects after \(AppFault.delay)"]
    case .toWindow: ["# No sentence says it: the apps send the events of their own to window."]
    case .ofOtherMode: ["# No sentence says it: the apps send events of the other mode."]
    }
  }
}

/// An input as a step of a scenario.
struct InputSentence {
  /// The step's line, or a comment if no sentence says it.
  let line: String

  init(_ input: Input, in state: State) {
    let names = Names(state: state)
    line =
      switch input {
      case .agent(let input): names.line(input)
      case .customer(let input): names.line(input)
      case .provider(let input): names.line(input)
      case .administrator(let input): names.line(input)
      case .passTo(let instant): "When \(instant - state.now) pass"
      case .trainer, .page: Self.comment("\(input)")
      }
  }

  private static func comment(_ text: String) -> String { "# No sentence says it: \(text)" }

  /// What sentences call the things of a state.
  private struct Names {
    let state: State

    func line(_ input: AgentInput) -> String {
      switch input {
      case .accepts(let number): "When the agent accepts the conversation with \(customer(number))"
      case .rejects(let number): "When the agent rejects the conversation with \(customer(number))"
      case .opens(let number): "When the agent opens the conversation with \(customer(number))"
      case .types(let number, let text):
        state.conversation(number)?.sendBox?.text == text
          ? "When the agent sends what is in the send box" : "When the agent types \(quoted(text))"
      case .presses(let number, let action): "When the agent presses \(button(action, of: number))"
      case .opensTab(_, let tab): "When the agent opens the tab \(title(tab))"
      case .closesTab(_, let tab): "When the agent closes the tab \(title(tab))"
      case .endsConversation(let number): "When the agent ends the conversation with \(customer(number))"
      case .closesSession: "When the agent closes the session"
      case .setsPresence(let presence): "When the agent sets presence to \(quoted(presence.label))"
      case .resetsPresence: "When the agent resets presence"
      }
    }

    func line(_ input: CustomerInput) -> String {
      switch input {
      case .arrives(let customer, _, _): "When a conversation from \(quoted(customer.name)) arrives"
      case .says(let number, let text): "When the customer \(customer(number)) says \(quoted(text))"
      case .answers(let number, let answer):
        "When the customer \(customer(number)) \(answer.label) the invitation"
      case .leaves(let number): "When the customer \(customer(number)) leaves"
      case .isCutOff(let number): "When the customer \(customer(number)) is cut off"
      case .comesBack(let number): "When the customer \(customer(number)) comes back"
      }
    }

    func line(_ input: ProviderInput) -> String {
      switch input {
      case .sends(let event, to: let target, from: let tab):
        switch target {
        case .top: "When the provider sends \(event.name) from the tab \(title(tab))"
        case .window: "When the provider sends \(event.name) to window"
        }
      case .signsIn: "When the agent signs in to the provider"
      case .startsSession: "When the agent starts the provider's session"
      case .invites(_, let text, to: _): "When the provider invites the customer with \(quoted(text))"
      }
    }

    func line(_ input: AdministratorInput) -> String {
      switch input {
      case .turnsOn(let mode, let provider, _):
        "When the administrator turns \(mode.sentenceWord) on with the provider \(quoted(provider))"
      case .turnsOff(let mode, _): "When the administrator turns \(mode.sentenceWord) off"
      case .sets(let setting): line(setting)
      case .changes(let setting): InputSentence.comment("\(setting)")
      case .installs(let solution): "When the administrator installs \(quoted(solution.uniqueName))"
      case .uninstalls(let name, data: .keep):
        "When the administrator uninstalls \(quoted(name)) and leaves its data"
      case .uninstalls(let name, data: _): "When the administrator uninstalls \(quoted(name))"
      }
    }

    private func line(_ setting: WorkstreamSetting) -> String {
      switch setting {
      case .capacityUnits(let units): "Given a conversation takes \(units) units of capacity"
      case .wrapUpBlocking(let blocking): "Given the workstream blocks capacity in wrap-up \(blocking)"
      case .presence(let presence, isAllowed: true):
        "Given the workstream allows the presence \(quoted(presence.label))"
      case .presence(let presence, isAllowed: false):
        "Given the workstream does not allow the presence \(quoted(presence.label))"
      case .notificationCountdown(let span): "Given the notification countdown is \(span)"
      case .rejectedChangesPresence(let changes):
        "Given rejected notifications \(changes ? "" : "do not ")change the presence"
      case .missedChangesPresence(let changes):
        "Given missed notifications \(changes ? "" : "do not ")change the presence"
      case .timeToReturn(let span): "Given a customer who is cut off has \(span) to return"
      }
    }

    private func customer(_ number: ConversationNumber) -> String {
      quoted(state.conversation(number)?.customer.name ?? "")
    }

    private func title(_ tab: TabNumber) -> String { quoted(state.tab(tab)?.tab.title ?? "") }

    private func button(_ action: GUID, of number: ConversationNumber) -> String {
      let bar = state.conversation(number).map(state.buttonBar(of:))
      return quoted(bar?.button(of: action)?.label ?? action.description)
    }

    /// A text as a sentence holds it.
    private func quoted(_ text: String) -> String {
      let slashes = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      return
        "\"\(slashes.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
    }
  }
}
