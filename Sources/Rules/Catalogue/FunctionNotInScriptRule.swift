import Diagnostics
import Organizations
import Records

/// A Customer Defined Function whose name its script never mentions.
public enum FunctionNotInScriptRule: FileRule {
  public static let id = "function-not-in-script"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.functionHandlesTheClick
  public static let meaning =
    "The product calls a function by its name; a script that never mentions the name hardly defines the function."
  public static let bad = """
    conversationActions:
      - name: FabrikamNotes
        eventName: Customer Defined Function
        order: 10
        webResource: fab_/notes.js
        functionName: Fabrikam.copyNote5
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
    let scripts = Dictionary(subject.webResources.map { ($0.name, $0.source) }) { first, _ in first }
    var words: [String: Set<Substring>] = [:]
    return subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.callsFunction, let function = action.functionName, !action.functionName.isBlank,
        let name = action.webResource.flatMap(WebResourceName.init(parameter:))?.name,
        let script = scripts[name], let last = function.split(separator: ".").last
      else { return nil }
      let known = words[name] ?? identifiers(in: String(decoding: script.bytes, as: UTF8.self))
      words[name] = known
      guard !known.contains(last) else { return nil }
      let nearest =
        known.count > limit ? nil : NearestName.to(String(last), among: known.map(String.init).sorted())
      return Finding(
        at: solution.place(of: action, "functionName"), "`\(name)` never mentions the function `\(function)`",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "name a function of the script; case matters")
    }
  }

  /// A script with more names gets no suggestion.
  private static let limit = 5000

  private static func identifiers(in script: String) -> Set<Substring> {
    Set(script.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "$" })
  }
}
