import Diagnostics
import Organizations
import Records

/// A co-browse or screen-sharing action whose event is not *Open App Tab Template*.
public enum EventOpensNoAppTabRule: Rule {
  public static let id = "event-opens-no-app-tab"
  public static let severity = Severity.error
  public static let claim = ProductClaim.remoteAssistanceOpensATab
  public static let meaning = """
    The Event Name of a co-browse or screen-sharing action is Open App Tab Template: the app in the tab starts \
    and ends the session.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Send message
        eventParameter: "Let us co-browse: https://fabrikam.example/join"
        order: 0
    """
  public static let good = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var modes: [GUID: RemoteAssistanceMode] = [:]
    for capability in subject.organization.solutions.flatMap(\.channelCapabilities) where capability.isActive
    {
      guard let action = capability.conversationAction,
        let mode = RemoteAssistanceMode(capability.escalationChannelMode)
      else { continue }
      modes[action] = modes[action] ?? mode
    }
    return subject.findings(\.conversationActions) { action, solution in
      guard !action.eventName.opensTemplate, let mode = modes[action.id] else { return nil }
      let event = EventName.openAppTabTemplate.label
      return Finding(
        at: solution.place(of: action, "eventName"),
        "the event of the \(mode.label) action `\(action.name)` is \(action.eventName.label)",
        hint: "write "
          + solution.form(of: action).value(event, in: "eventName", of: ConversationAction.self)
          + ", and name the template in its Event Parameter")
    }
  }
}
