import Diagnostics
import Organizations
import Records

/// An application tab template that no conversation action opens.
public enum TemplateUnusedRule: Rule {
  public static let id = "template-unused"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A template that no action names is never opened from a conversation: its name may be misspelt in an \
    Event Parameter, or it is left over.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
      - name: FabrikamScreenShareTab
        uniqueName: fab_screenshare
        pageType: Web resource
        parameters: {webresourceName: fab_/screenshare.html}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let opened = subject.openedTemplates
    let closed = closedTemplates(in: subject)
    return subject.findings(\.applicationTabTemplates) { template, solution in
      guard !opened.contains(template.id) else { return nil }
      if let action = closed[template.id] {
        guard !action.hasCapability else { return nil }
        return Finding(
          at: action.place,
          "this row is inactive: nothing else opens the application tab template `\(template.name)`",
          hint: InactiveRowHint.text(action.form))
      }
      // The app of a provider is a web resource; what shows anything else is some other page.
      guard template.pageType?.isWebResource ?? true else { return nil }
      let parameter = solution.form(of: template).name(of: "eventParameter", in: ConversationAction.self)
      return Finding(
        at: solution.place(of: template, "name"),
        "no conversation action opens the application tab template `\(template.name)`",
        hint: "name it in an action's `\(parameter)`, or leave it out; a session template may open it"
      ).following(from: [
        .unopenedTemplate(template.id), .unnamedTemplate(solution: solution.uniqueName),
        .missingRows(.conversationAction, solution: solution.uniqueName),
      ])
    }
  }

  /// An inactive action that would open a template.
  private struct InactiveAction {
    let place: Place
    let form: FileForm
    /// Whether a capability needs it, so that `row-inactive` reports it.
    let hasCapability: Bool
  }

  /// The templates that inactive actions would open.
  private static func closedTemplates(in subject: CheckTarget) -> [GUID: InactiveAction] {
    let catalogue = subject.organization.catalogue
    let needed = Set(
      catalogue.actions.filter { $0.capabilities.contains(where: \.isLive) }.map(\.action.id))
    var closed: [GUID: InactiveAction] = [:]
    for solution in subject.organization.solutions {
      for action in solution.conversationActions where !action.isActive && action.eventName.opensTemplate {
        guard let template = action.eventParameter.flatMap(catalogue.template(named:)) else { continue }
        closed[template.template.id] =
          closed[template.template.id]
          ?? InactiveAction(
            place: solution.place(of: action, "state"), form: solution.form(of: action),
            hasCapability: needed.contains(action.id))
      }
    }
    return closed
  }
}
