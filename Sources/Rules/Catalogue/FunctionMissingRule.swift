import Diagnostics
import Organizations
import Records

/// A Customer Defined Function without its web resource or its name.
public enum FunctionMissingRule: Rule {
  public static let id = "function-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.functionHandlesTheClick
  public static let consequences: [ProductClaim] = [.actionWithoutParameterIsRejected]
  public static let meaning = """
    An action that runs a Customer Defined Function needs the web resource that holds the function, and the \
    name of the function.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamNotes
        eventName: Customer Defined Function
        order: 10
        webResource: fab_/notes.js
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
    subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.callsFunction else { return nil }
      let missing = [("webResource", action.webResource), ("functionName", action.functionName)]
        .filter(\.1.isBlank)
        .map { "`\(solution.form(of: action).name(of: $0.0, in: ConversationAction.self))`" }
      guard !missing.isEmpty else { return nil }
      return Finding(
        at: solution.place(of: action, "eventName"),
        "the function of `\(action.name)` has no \(missing.joined(separator: " and no "))",
        hint: "name the script and the function in it")
    }
  }
}
