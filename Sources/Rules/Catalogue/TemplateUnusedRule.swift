import Diagnostics
import Organizations
import Records

/// An application tab template that no conversation action opens.
public enum TemplateUnusedRule: Rule {
  public static let id = "template-unused"
  public static let severity = Severity.warning
  public static let basis = Basis.invented
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
    let organization = subject.organization
    let opened = Set(
      organization.catalogue.actions.compactMap { entry -> GUID? in
        guard entry.action.isActive, entry.action.eventName.opensTemplate else { return nil }
        return entry.action.eventParameter.flatMap(organization.catalogue.template(named:))?.template.id
      })
    return subject.findings(\.applicationTabTemplates) { template, solution in
      guard !opened.contains(template.id) else { return nil }
      return Finding(
        at: solution.place(of: template, "name"),
        "no conversation action opens the application tab template `\(template.name)`",
        hint: "name it in an action's `eventParameter`, or leave it out")
    }
  }
}
