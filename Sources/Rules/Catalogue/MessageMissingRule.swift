import Diagnostics
import Organizations
import Records

/// An action that sends a message but has no message text.
public enum MessageMissingRule: Rule {
  public static let id = "message-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.sendMessage
  public static let consequences: [ProductClaim] = [.actionWithoutParameterIsRejected]
  public static let meaning = """
    The Event Parameter of an action that sends a message is the message; without it there is nothing to \
    send.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamSurvey
        eventName: Send message
        order: 10
    """
  public static let good = """
    conversationActions:
      - name: FabrikamSurvey
        eventName: Send message
        eventParameter: "How did we do? https://fabrikam.example/survey"
        order: 10
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.sendsMessage, action.eventParameter.isBlank else { return nil }
      let parameter = solution.form(of: action).name(of: "eventParameter", in: ConversationAction.self)
      return Finding(
        at: solution.place(of: action, "eventName"),
        "the conversation action `\(action.name)` sends a message, and has no `\(parameter)`",
        hint: "write the message there")
    }
  }
}
