import Diagnostics
import Organizations
import Records

/// A web resource template with data of its own, which the conversation's data replaces.
public enum TemplateDataReplacedRule: Rule {
  public static let id = "template-data-replaced"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.conversationDataOverrides
  public static let meaning =
    "The page gets the conversation's data in place of the template's own, so what the template says there is lost."
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html, data: tenant=contoso}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.applicationTabTemplates) { template, solution in
      guard (template.pageType ?? .webResource).isWebResource,
        let data = template.parameters.first(where: { $0.isNamed(TemplateParameter.data) })
      else { return nil }
      return Finding(
        at: solution.place(of: template, "parameters.\(data.name)"),
        "the conversation's data replaces the template's own, `\(data.value)`",
        hint: "leave it out; a page finds its own settings by the conversation's id")
    }
  }
}
