import Diagnostics
import Organizations
import Records

/// A conversation action without any locale row to give it a label.
public enum ActionWithoutLocaleRule: Rule {
  public static let id = "action-without-locale"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.englishIsTheBasicLanguage
  public static let consequences: [ProductClaim] = [.nameStandsInForALabel]
  public static let meaning = """
    Each conversation action should have at least one locale row; without one its button shows the action's name, \
    and has no tooltip and no command.
    """
  public static let bad = """
    conversationActions:
      - {name: FabrikamCobrowse, eventName: Open App Tab Template, eventParameter: FabrikamCobrowseTab, order: 0}
    conversationActionLocales: []
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start a co-browse session}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    // Inactive rows alone are reported as such, by `row-inactive`.
    let labelled = Set(
      subject.organization.solutions.lazy.flatMap(\.conversationActionLocales)
        .compactMap(\.conversationAction))
    return subject.organization.solutions.flatMap { solution in
      solution.conversationActions.filter { $0.isActive && !labelled.contains($0.id) }.map { action in
        Finding(
          at: solution.place(of: action, "name"),
          "the conversation action `\(action.name)` has no locale row",
          hint: "add \(solution.form(of: action).row(of: .conversationActionLocale)), at least for en-US")
      }
    }
  }
}
