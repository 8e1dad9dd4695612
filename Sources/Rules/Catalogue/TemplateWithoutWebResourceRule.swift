import Diagnostics
import Organizations
import Records

/// A web resource template that does not name its web resource.
public enum TemplateWithoutWebResourceRule: Rule {
  public static let id = "template-without-web-resource"
  public static let severity = Severity.error
  public static let claim = ProductClaim.templateNeedsItsWebResource
  public static let consequences: [ProductClaim] = [.actionWithoutParameterIsRejected]
  public static let meaning = """
    The parameter `webresourceName` says which web resource the app tab shows; without it there is nothing \
    to show.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
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
    return subject.findings(\.applicationTabTemplates) { template, solution in
      guard opened.contains(template.id), template.pageType?.isWebResource == true,
        template.webResource == nil
      else { return nil }
      let key =
        template.webResourceParameter.map { "parameters.\($0.name)" }
        ?? (template.parameters.isEmpty ? "name" : "parameters")
      return Finding(
        at: solution.place(of: template, key),
        "the application tab template `\(template.name)` names no web resource",
        hint: hint(solution.form(of: template)))
    }
  }

  private static func hint(_ form: FileForm) -> String {
    let column = form.name(of: "parameters", in: ApplicationTabTemplate.self)
    return form.isOfTheProduct
      ? "give the template a parameter `webresourceName` with the page's name (`\(column)`)"
      : "write `\(column): {webresourceName: …}`"
  }
}
