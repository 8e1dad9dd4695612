import Diagnostics
import Organizations
import Records

/// A parameter of a template that pages of its type do not take.
public enum TemplateParameterNotSentRule: Rule {
  public static let id = "template-parameter-not-sent"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.webResourceParameters
  public static let meaning = """
    A web resource takes only the product's own parameters and data, and a third-party website only its url and data; \
    what else the template says does not reach the page. The article speaks of query parameters; the page about web \
    resources does not allow them.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html, tenant: contoso}
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
      solution.applicationTabTemplates.filter(\.isActive).flatMap { template in
        template.unsentParameters.map { parameter in
          Finding(
            at: solution.place(of: template, "parameters.\(parameter.name)"),
            "\(template.takerOfParameters) takes no parameter `\(parameter.name)`, so its page does not get it",
            hint: "leave it out; a page finds its own settings by the conversation's id")
        }
      }
    }
  }
}

extension ApplicationTabTemplate {
  fileprivate var unsentParameters: [TemplateParameter] {
    switch pageType ?? .webResource {
    case .webResource:
      parameters.filter { !$0.isNamed(TemplateParameter.webResourceName) && !$0.isTakenByWebResources }
    case .thirdPartyWebsite:
      parameters.filter { !$0.isNamed(TemplateParameter.url) && !$0.isNamed(TemplateParameter.data) }
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom: []
    }
  }

  fileprivate var takerOfParameters: String {
    (pageType ?? .webResource).isWebResource ? "a web resource" : "a third-party website"
  }
}
