import Diagnostics
import Notations
import Organizations
import Records

/// A web resource template that is written as in the article, where the product's other pages write it in another way.
public enum TemplateSpellingRule: Rule {
  public static let id = "template-spelling"
  public static let severity = Severity.note
  public static let claim = ProductClaim.templateNeedsItsWebResource
  public static let consequences: [ProductClaim] = [.articleSpellsTheTemplate]
  public static let meaning = """
    The article writes the type `webresource` and the parameter `webresourcename` with a URL path; the page about \
    templates writes Web Resource and `webresourceName` with the web resource's name. Both are accepted here; \
    the product may accept only one.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourcename: fab_/cobrowse.html}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.flatMap { solution in
      solution.applicationTabTemplates.filter { $0.isActive && $0.pageType?.isWebResource == true }
        .flatMap { findings(in: $0, of: solution, subject) }
    }
  }

  private static func findings(
    in template: ApplicationTabTemplate, of solution: Solution, _ subject: CheckTarget
  ) -> [Finding] {
    var findings: [Finding] = []
    let type = solution.place(of: template, "pageType")
    if let article = PageType.webResource.articleLabel, subject.text(at: type)?.lowercased() == article {
      findings.append(
        Finding(
          at: type, "the page type is written `\(article)`, as in the article",
          hint: "elsewhere the product writes `\(PageType.webResource.label)`"))
    }
    guard let parameter = template.webResourceParameter else { return findings }
    let place = solution.place(of: template, "parameters.\(parameter.name)")
    let name = TemplateParameter.webResourceName
    if parameter.name != name {
      findings.append(
        Finding(
          at: place, "the parameter is written `\(parameter.name)`",
          hint: "elsewhere the product writes `\(name)`"))
    }
    // The article writes `/webresource/`; `/webresources/` is on other pages.
    let isOfTheArticle = parameter.value.trimmed.drop { $0 == "/" }.lowercased().hasPrefix("webresource/")
    if let file = template.webResource?.name, file != parameter.value.trimmed {
      findings.append(
        Finding(
          at: place,
          "`\(parameter.value)` is the path of a web resource"
            + (isOfTheArticle ? ", as in the article" : ""),
          hint: "elsewhere the product gives its name, `\(file)`"))
    }
    return findings
  }
}
