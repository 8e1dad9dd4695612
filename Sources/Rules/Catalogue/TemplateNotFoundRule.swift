import Diagnostics
import Organizations
import Records

/// An Event Parameter that does not match any application tab template.
public enum TemplateNotFoundRule: Rule {
  public static let id = "template-not-found"
  public static let severity = Severity.error
  public static let claim = ProductClaim.eventParameterNamesTheTemplate
  public static let consequences: [ProductClaim] = [.templateByUniqueNameThenName]
  public static let meaning = """
    The Event Parameter of an action that opens an app tab must name an active application tab template, by \
    its unique name or its name.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTap
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
    let catalogue = subject.organization.catalogue
    // An inactive template is reported as such, by `row-inactive`.
    let inactive = Set(
      subject.organization.solutions.flatMap(\.applicationTabTemplates).filter { !$0.isActive }
        .flatMap { [$0.name] + [$0.uniqueName].compactMap(\.self) })
    var suggestions = Suggestions(catalogue.templateNames)
    return subject.findings(\.conversationActions) { action, solution in
      guard action.eventName.opensTemplate, let name = action.eventParameter,
        !action.eventParameter.isBlank,
        catalogue.template(named: name) == nil, !inactive.contains(name)
      else { return nil }
      let nearest = suggestions.nearest(to: name)
      let meant = nearest.flatMap(catalogue.template(named:)).map { Cause.unopenedTemplate($0.template.id) }
      return Finding(
        at: solution.place(of: action, "eventParameter"),
        "there is no active application tab template `\(name)`",
        hint: nearest.map { "did you mean `\($0)`?" }
          ?? "add \(solution.form(of: action).row(of: .applicationTabTemplate)), or name an existing one"
      )
      .revealing([meant ?? .unnamedTemplate(solution: solution.uniqueName)])
      .following(from: [.missingRows(.applicationTabTemplate, solution: solution.uniqueName)])
    }
  }
}
