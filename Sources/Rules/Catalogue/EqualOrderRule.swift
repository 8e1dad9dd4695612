import Diagnostics
import Organizations
import Records

/// Two conversation actions with the same order.
public enum EqualOrderRule: Rule {
  public static let id = "equal-order"
  public static let severity = Severity.warning
  public static let basis = Basis.invented
  public static let meaning = """
    The smallest order comes first; which of two equal ones comes first is not documented, so their \
    buttons may change places.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
      - name: FabrikamSurvey
        eventName: Send message
        eventParameter: "How did we do? https://fabrikam.example/survey"
        order: 0
    """
  public static let good = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
      - name: FabrikamSurvey
        eventName: Send message
        eventParameter: "How did we do? https://fabrikam.example/survey"
        order: 10
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var first: [Int: ConversationAction] = [:]
    return subject.findings(\.conversationActions) { action, solution in
      guard let other = first[action.order] else {
        first[action.order] = action
        return nil
      }
      return Finding(
        at: solution.place(of: action, "order"),
        "the order \(action.order) of `\(action.name)` is that of `\(other.name)` too",
        hint: "give one of them another number")
    }
  }
}
