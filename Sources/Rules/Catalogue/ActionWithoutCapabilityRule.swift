import Diagnostics
import Organizations
import Records

/// An action that opens an app tab but has no channel capability linking it.
public enum ActionWithoutCapabilityRule: Rule {
  public static let id = "action-without-capability"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.actionsWithoutCapabilityShow
  public static let meaning = """
    An action without a channel capability is always shown, whatever the chat widget has turned on, and \
    starts no co-browse or screen-sharing session.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
      - name: FabrikamHelp
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 10
    """
  public static let good = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let capabilities = subject.organization.solutions.lazy.flatMap(\.channelCapabilities)
    // An inactive capability is reported as such, by `row-inactive`.
    let linked = Set(capabilities.compactMap(\.conversationAction))
    return subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.opensTemplate, !linked.contains(action.id) else { return nil }
      let form = solution.form(of: action)
      return Finding(
        at: solution.place(of: action, "name"),
        "no channel capability links `\(action.name)`, which opens an app tab",
        hint: "add \(form.row(of: .channelCapability)) with "
          + form.value(action.name, in: "conversationAction", of: ChannelCapability.self)
      ).following(from: [
        .capabilityElsewhere(solution: solution.uniqueName),
        .missingRows(.channelCapability, solution: solution.uniqueName),
      ])
    }
  }
}
