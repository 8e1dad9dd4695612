import Diagnostics
import Organizations
import Records

/// An action that opens an app tab, without the Event Parameter that names the template.
public enum EventParameterMissingRule: Rule {
  public static let id = "event-parameter-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.eventParameterNamesTheTemplate
  public static let meaning = """
    The Event Parameter of an action that opens an app tab is the name of the application tab template; \
    without it the button opens nothing.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
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
    subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.opensTemplate, action.eventParameter.isBlank else { return nil }
      let parameter = solution.form(of: action).name(of: "eventParameter", in: ConversationAction.self)
      return Finding(
        at: solution.place(of: action, "eventName"),
        "the conversation action `\(action.name)` opens an app tab, and has no `\(parameter)`",
        hint: "write the application tab template's name there"
      ).revealing([.unnamedTemplate(solution: solution.uniqueName)])
    }
  }
}
