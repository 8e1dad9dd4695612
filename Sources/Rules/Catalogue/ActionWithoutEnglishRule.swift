import Diagnostics
import Organizations
import Records

/// A conversation action with locale rows, none of them English.
public enum ActionWithoutEnglishRule: Rule {
  public static let id = "action-without-english"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.englishIsTheBasicLanguage
  public static let consequences: [ProductClaim] = [
    .localeFollowsTheAgent, .wholeLocaleRowFallsBack, .nameStandsInForALabel,
  ]
  public static let meaning = """
    English is the basic language: agents whose own language is missing see the English row, so without one \
    they see the action's name and have no command.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: Conavigation, tooltip: Naviguer à deux,
         slashCommand: /nav}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: Conavigation, tooltip: Naviguer à deux,
         slashCommand: /nav}
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var labelled: Set<GUID> = []
    var english: Set<GUID> = []
    var inactive: [GUID: Place] = [:]
    for solution in subject.organization.solutions {
      for row in solution.conversationActionLocales {
        guard let action = row.conversationAction else { continue }
        if row.isActive { labelled.insert(action) }
        guard row.locale == .english else { continue }
        if row.isActive {
          english.insert(action)
        } else {
          inactive[action] = inactive[action] ?? solution.place(of: row, "state")
        }
      }
    }
    return subject.findings(\.conversationActions) { action, solution in
      guard labelled.contains(action.id), !english.contains(action.id) else { return nil }
      if let place = inactive[action.id] {
        return Finding(
          at: place,
          "this row is inactive: the conversation action `\(action.name)` has no other English row",
          hint: InactiveRowHint.text(solution.form(of: action)))
      }
      return Finding(
        at: solution.place(of: action, "name"),
        "the conversation action `\(action.name)` has no English locale row", hint: "add one for en-US")
    }
  }
}
