import Diagnostics
import Organizations
import Records

/// Two conversation actions with the same order whose buttons can be shown together.
public enum EqualOrderRule: Rule {
  public static let id = "equal-order"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.equalOrdersByName
  public static let meaning = """
    The smallest order comes first; which of two equal ones comes first is not documented, so their \
    buttons may change places. Two buttons that no conversation can show together are not ties.
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
    let chosen = ChosenProviders(in: subject.organization)
    let visibility = Dictionary(
      subject.organization.catalogue.actions.map { ($0.action.id, ButtonVisibility(of: $0)) }
    ) { first, _ in first }
    var actions: [ConversationAction] = []
    var meeting: [Int: MeetingButtons] = [:]
    return subject.findings(\.conversationActions) { action, solution in
      guard let visibility = visibility[action.id] else { return nil }
      let other = meeting[action.order]?.first(meeting: visibility)
      meeting[action.order, default: MeetingButtons(chosen)].add(visibility, actions.count)
      actions.append(action)
      return other.map { other in
        Finding(
          at: solution.place(of: action, "order"),
          "the order \(action.order) of `\(action.name)` is that of `\(actions[other].name)` too",
          hint: "give one of them another number")
      }
    }
  }
}
