import Organizations
import Records

/// A setting that differs: what it is, and its values.
public struct SettingDifferenceWords: Hashable, Sendable {
  public let subject: String
  /// nil where it is not there.
  public let old: String?
  public let new: String?

  public init(_ difference: SettingDifference) {
    switch difference {
    case .displayName(let change): self.init("display name", change) { $0 }
    case .languages(let change): self.init("languages", change) { Self.list($0.map(\.label)) }
    case .subscription(let change): self.init("Subscription", change, OrganizationSettingWords.value)
    case .externalities(let change):
      self.init("Third-party co-browse externalities", change) { $0.label }
    case .workstream(let change):
      let name = (change.new ?? change.old).map(WorkstreamWords.name) ?? "workstream"
      self.init(name, change) { WorkstreamWords.value($0) }
    case .chatWidget(let change): self.init("chat widget", change) { $0 }
    case .remoteAssistance(let mode, let widget, let change):
      self.init("\(widget): \(mode.label)", change) { option in
        let stored = option.isEnabled ? nil : option.provider
        return OptionWords.state(of: option) + (stored.map { ", with \($0) stored" } ?? "")
      }
    case .callingOptions(let widget, let change):
      self.init("\(widget): Calling options", change) { $0.label }
    case .agent(let name, let change):
      self.init("agent \(name)", change) { agent in
        "\(agent.language.label), capacity \(agent.capacity)"
          + (Self.client(agent.client).map { ", \($0)" } ?? "")
      }
    case .customer(let name, let change):
      self.init("customer \(name)", change) { customer in
        customer.says.isEmpty ? "says nothing by themselves" : Self.list(customer.says.map { "“\($0)”" })
      }
    case .quickReply(let title, let change):
      self.init("quick reply \(title)", change) { reply in
        "“\(reply.message)”" + (reply.language.map { ", \($0.label)" } ?? "")
          + reply.tags.map { " #\($0)" }.joined()
      }
    case .solution(let name, let change): self.init("solution \(name)", change, Self.details)
    case .behaviour(let template, let change):
      self.init("simulated app of \(template)", change, Self.behaviour)
    }
  }

  private init<Value>(_ subject: String, _ change: Change<Value>, _ text: (Value) -> String) {
    self.subject = subject
    (old, new) = (change.old.map(text), change.new.map(text))
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "none" : texts.joined(separator: ", ")
  }

  /// The agent's program; nil for the usual one.
  private static func client(_ client: AgentClient) -> String? {
    switch client {
    case .omnichannel: nil
    case .unifiedServiceDesk: client.label
    }
  }

  private static func details(_ solution: SolutionDetails) -> String {
    let publisher = solution.publisher
    let parts: [String?] = [
      solution.version.map { "version \($0)" } ?? "without a version",
      solution.isManaged.map { $0 ? "managed" : "unmanaged" },
      publisher.map { "of \($0.name)" }, publisher?.prefix.map { "prefix \($0)" },
      publisher?.privacyPolicy.map { "privacy policy \($0)" },
      solution.leftBy.map { "rows that the removal of \($0) left" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func behaviour(_ behaviour: ProviderBehaviour) -> String {
    let ordinary = ProviderBehaviour()
    let (invitation, usual) = (behaviour.invitation, ordinary.invitation)
    let silent =
      behaviour.endsOnUnload
      ? behaviour.forgottenOnUnload.map { ConversationWords.mode($0) }.sorted() : ["any mode"]
    let parts: [String?] = [
      behaviour.connectsAfter.map { "connects after \($0)" },
      silent.isEmpty ? nil : "sends no Ended event on unload for \(list(silent))",
      behaviour.sendsTwice ? "sends every event twice" : nil,
      behaviour.target == ordinary.target ? nil : "sends to \(behaviour.target.label)",
      behaviour.sendsMode.map { "sends the events of \(ConversationWords.mode($0))" },
      invitation.isSignedIn ? nil : "asks the agent to sign in",
      invitation.sendsAfter.map { "invites after \($0)" },
      invitation.text == usual.text ? nil : "invites with “\(invitation.text)”",
      invitation.target == usual.target ? nil : "invites in the \(invitation.target.label)",
      invitation.answer.map { "the customer \($0.label) after \(invitation.answersAfter)" },
      invitation.expiresAfter.map { "invitations expire after \($0)" },
      invitation.connectsOnAcceptance ? nil : "does not connect on acceptance",
    ]
    let told = parts.compactMap(\.self)
    return told.isEmpty ? "does nothing by itself" : told.joined(separator: ", ")
  }
}
