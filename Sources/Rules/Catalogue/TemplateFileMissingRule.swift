import Diagnostics
import Organizations
import Records

/// An application tab template whose web resource file is missing.
public enum TemplateFileMissingRule: Rule {
  public static let id = "template-file-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.templateNeedsItsWebResource
  public static let meaning =
    "The app tab of a template whose web resource is missing opens empty."
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/co-browse.html}
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
    let catalogue = subject.organization.catalogue
    var suggestions = Suggestions(subject.webResourceNames)
    return subject.findings(\.applicationTabTemplates) { template, solution in
      guard opened.contains(template.id), solution.bringsFiles, template.pageType?.isWebResource == true,
        let parameter = template.webResourceParameter,
        let file = template.webResource, !file.isThere(in: catalogue)
      else { return nil }
      return Finding(
        at: solution.place(of: template, "parameters.\(parameter.name)"),
        "no solution contains the web resource `\(file.name)`",
        hint: suggestions.hint(for: file.name, else: solution.form(of: template).place(ofFile: file.name)))
    }
  }
}
