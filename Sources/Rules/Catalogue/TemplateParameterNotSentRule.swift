import Diagnostics
import Organizations
import Records

/// A parameter of a template that pages of its type do not take.
public enum TemplateParameterNotSentRule: Rule {
  public static let id = "template-parameter-not-sent"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.webResourceParameters
  public static let consequences: [ProductClaim] = [.pageTypesHaveParameters]
  public static let meaning = """
    A web resource takes only the product's own parameters and data, and every other page type has parameters of its own; \
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
        let type = template.pageType ?? .webResource
        return template.unsentParameters.map { parameter in
          Finding(at: place(of: parameter, template, solution), message(parameter, type), hint: hint(type))
        }
          + template.unlistedParameters.map { parameter in
            Finding(
              at: place(of: parameter, template, solution),
              "no page says that an app tab gets `\(parameter.name)`: for a web resource it has only "
                + "`webresourceName` and `data`",
              hint: hint(type), severity: .note)
          }
      }
    }
  }

  /// The place of a parameter, or of the name that it is written in.
  private static func place(
    of parameter: TemplateParameter, _ template: ApplicationTabTemplate, _ solution: Solution
  ) -> Place {
    let isWritten = template.parameters.contains { $0.name == parameter.name }
    let name = isWritten ? parameter.name : template.webResourceParameter?.name ?? parameter.name
    return solution.place(of: template, "parameters.\(name)")
  }

  private static func message(_ parameter: TemplateParameter, _ type: PageType) -> String {
    switch type {
    case .webResource:
      "a web resource takes no parameter `\(parameter.name)`, so its page does not get it"
    case .thirdPartyWebsite:
      "a third-party website takes no parameter `\(parameter.name)`, so its page does not get it"
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom:
      "a page of type \(type.label) has no parameter `\(parameter.name)`"
    }
  }

  private static func hint(_ type: PageType) -> String {
    switch type {
    case .webResource: "leave it out; a page finds its own settings by the conversation's id"
    case .thirdPartyWebsite: "leave it out, or write it into the `url`"
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom:
      "it has " + (type.parameters?.names ?? []).map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}

extension ApplicationTabTemplate {
  /// The parameters that pages of its type do not take, those in the web resource's name among them.
  fileprivate var unsentParameters: [TemplateParameter] {
    switch pageType ?? .webResource {
    case .webResource: webResourceParameters.filter { !$0.isTakenByWebResources }
    case .thirdPartyWebsite, .entityList, .entityRecord, .control, .dashboard, .search, .custom:
      parameters.filter { !(pageType?.parameters?.contains($0) ?? true) }
    }
  }

  /// The parameters that HTML web resources accept, and that app tabs are not said to send.
  fileprivate var unlistedParameters: [TemplateParameter] {
    guard (pageType ?? .webResource).isWebResource else { return [] }
    return webResourceParameters.filter {
      $0.isTakenByWebResources && !$0.isNamed(TemplateParameter.data)
    }
  }

  private var webResourceParameters: [TemplateParameter] {
    (parameters + queryParameters).filter { !$0.isNamed(TemplateParameter.webResourceName) }
  }
}
