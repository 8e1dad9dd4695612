import Notations
import Organizations
import Records

/// Writes an organization as our `org.yaml`, without its solutions and quick replies, which have files of their own.
///
/// Reading it gives an equal organization. What has its default is left out.
public enum OrganizationFileWriter {
  public static func text(of organization: Organization) -> String {
    var lines = ["name: \(YAMLText.written(organization.name))"]
    if organization.displayName != organization.name {
      lines.append("displayName: \(YAMLText.written(organization.displayName))")
    }
    lines.append("languages: [\(organization.languages.map(\.label).joined(separator: ", "))]")
    let standard = Organization(name: organization.name)
    if organization.subscription != standard.subscription {
      lines.append("subscription: \(organization.subscription.label)")
    }
    if organization.externalities != standard.externalities {
      lines.append("externalities: \(organization.externalities.label)")
    }
    lines += list("agents", organization.agents.map(agent))
    lines += list("customers", organization.customers.map(customer))
    lines += list("chatWidgets", organization.chatWidgets.map(widget))
    lines += block("workstream", workstream(organization.workstream))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ key: String, _ items: [[String]]) -> [String] {
    guard !items.isEmpty else { return ["\(key): []"] }
    return ["\(key):"]
      + items.flatMap { lines in
        lines.enumerated().map { number, line in (number == 0 ? "  - " : "    ") + line }
      }
  }

  private static func block(_ key: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(key):"] + lines.map { "  \($0)" }
  }

  private static func agent(_ agent: Agent) -> [String] {
    let client = agent.client == Agent(name: agent.name).client ? [] : ["client: \(agent.client.label)"]
    return ["name: \(YAMLText.written(agent.name))", "language: \(agent.language.label)"]
      + ["capacity: \(agent.capacity)"] + client
  }

  private static func customer(_ customer: Customer) -> [String] {
    ["name: \(YAMLText.written(customer.name))"]
      + (customer.says.isEmpty ? [] : ["says:"] + customer.says.map { "  - \(YAMLText.written($0))" })
  }

  private static func widget(_ widget: ChatWidget) -> [String] {
    let modes = RemoteAssistanceMode.allCases.compactMap { mode -> String? in
      let option = widget[mode]
      guard option != RemoteAssistanceOption() else { return nil }
      let provider = option.provider.map { ", provider: \(YAMLText.written($0))" } ?? ""
      return "\(mode.key): {enabled: \(option.isEnabled)\(provider)}"
    }
    return ["name: \(YAMLText.written(widget.name))"] + block("remoteAssistance", modes)
      + (widget.callingOptions.map { ["callingOptions: \(YAMLText.written($0.label))"] } ?? [])
  }

  private static func workstream(_ workstream: Workstream) -> [String] {
    let standard = Workstream()
    var lines: [String] = []
    func write(_ key: WorkstreamKey, _ value: String, unless isStandard: Bool) {
      if !isStandard { lines.append("\(key.rawValue): \(value)") }
    }
    write(
      .capacityUnits, "\(workstream.capacityUnits)",
      unless: workstream.capacityUnits == standard.capacityUnits)
    write(
      .blockCapacityForWrapUp, workstream.wrapUpBlocking.description,
      unless: workstream.wrapUpBlocking == standard.wrapUpBlocking)
    let allowed = Presence.allCases.filter(workstream.allowedPresences.contains).map(\.label)
    write(
      .allowedPresences, "[\(allowed.map(YAMLText.written).joined(separator: ", "))]",
      unless: workstream.allowedPresences == standard.allowedPresences)
    write(
      .notificationCountdown, workstream.notificationCountdown.description,
      unless: workstream.notificationCountdown == standard.notificationCountdown)
    write(
      .rejectedChangesPresence, "\(workstream.rejectedChangesPresence)",
      unless: workstream.rejectedChangesPresence == standard.rejectedChangesPresence)
    write(
      .missedChangesPresence, "\(workstream.missedChangesPresence)",
      unless: workstream.missedChangesPresence == standard.missedChangesPresence)
    write(
      .timeToReturn, workstream.timeToReturn.description,
      unless: workstream.timeToReturn == standard.timeToReturn)
    return lines
  }
}

/// Writes quick replies as our `quick-replies.yaml`; reading it gives equal ones.
public enum QuickReplyFileWriter {
  public static func text(of replies: [QuickReply]) -> String {
    replies.map { reply in
      var lines = ["title: \(YAMLText.written(reply.title))", "message: \(YAMLText.written(reply.message))"]
      if let language = reply.language { lines.append("language: \(language.label)") }
      if !reply.tags.isEmpty {
        lines.append("tags: [\(reply.tags.map(YAMLText.written).joined(separator: ", "))]")
      }
      return lines.enumerated().map { number, line in (number == 0 ? "- " : "  ") + line + "\n" }.joined()
    }.joined()
  }
}
