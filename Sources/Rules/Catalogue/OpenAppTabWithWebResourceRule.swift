import Diagnostics
import Organizations
import Records

/// An action that opens an app tab and has a web resource or function name, which its event does not use.
public enum OpenAppTabWithWebResourceRule: Rule {
  public static let id = "open-app-tab-with-web-resource"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.remoteAssistanceOpensATab
  public static let meaning = """
    The event Open App Tab Template has no web resource data: the template names the web resource, so the \
    action's own Web Resource and Function Name stay empty.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
        webResource: fab_/cobrowse.html
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
      guard action.eventName.opensTemplate else { return nil }
      let filled = [("webResource", action.webResource), ("functionName", action.functionName)]
        .filter { !$0.1.isBlank }.map(\.0)
      guard let first = filled.first else { return nil }
      let form = solution.form(of: action)
      let names = filled.map { "`\(form.name(of: $0, in: ConversationAction.self))`" }
      return Finding(
        at: solution.place(of: action, first),
        "`\(action.name)` opens an app tab, and has \(names.joined(separator: " and "))",
        hint: "leave \(names.joined(separator: " and ")) out: the template names the web resource")
    }
  }
}
