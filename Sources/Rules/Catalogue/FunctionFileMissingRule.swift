import Diagnostics
import Organizations
import Records

/// A Customer Defined Function whose script file is missing.
public enum FunctionFileMissingRule: Rule {
  public static let id = "function-file-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.functionHandlesTheClick
  public static let meaning =
    "The function of an action whose web resource is missing cannot be called."
  public static let bad = """
    conversationActions:
      - name: FabrikamNotes
        eventName: Customer Defined Function
        order: 10
        webResource: fab_/note.js
        functionName: Fabrikam.copyNotes
    """
  public static let good = """
    conversationActions:
      - name: FabrikamNotes
        eventName: Customer Defined Function
        order: 10
        webResource: fab_/notes.js
        functionName: Fabrikam.copyNotes
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let catalogue = subject.organization.catalogue
    var suggestions = Suggestions(subject.webResourceNames)
    return subject.findings(\.conversationActions) { action, solution in
      guard solution.bringsFiles, action.eventName.callsFunction,
        let script = action.webResource.flatMap(WebResourceName.init(parameter:)),
        !script.isThere(in: catalogue)
      else { return nil }
      return Finding(
        at: solution.place(of: action, "webResource"),
        "no solution contains the web resource `\(script.name)`",
        hint: suggestions.hint(for: script.name, else: solution.form(of: action).place(ofFile: script.name)))
    }
  }
}
