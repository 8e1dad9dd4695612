import Diagnostics
import Organizations
import Records

/// A template without a parameter that its page type requires; a web resource's is another rule's.
public enum TemplateParameterMissingRule: Rule {
  public static let id = "template-parameter-missing"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.pageTypesHaveParameters
  public static let consequences: [ProductClaim] = [.actionWithoutParameterIsRejected]
  public static let meaning = """
    Each page type requires some of its parameters: a third-party website its `url`, an entity's list or record its \
    `entityName`, a search its `searchText`. Without its url a website has nothing to show, which is an error.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamHelpTab
        uniqueName: fab_help
        pageType: Third-party website
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamHelpTab
        uniqueName: fab_help
        pageType: Third-party website
        parameters: {url: "https://fabrikam.example/help"}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.applicationTabTemplates) { template, solution in
      guard let type = template.pageType, !type.isWebResource,
        let missing = type.parameters?.missing(among: template.parameters).first
      else { return nil }
      let written = template.parameters.first { $0.isNamed(missing) }
      let key =
        written.map { "parameters.\($0.name)" } ?? (template.parameters.isEmpty ? "name" : "parameters")
      let form = solution.form(of: template)
      let column = form.name(of: "parameters", in: ApplicationTabTemplate.self)
      return Finding(
        at: solution.place(of: template, key),
        "the application tab template `\(template.name)` has no `\(missing)`, which \(type.label) requires",
        hint: form.isOfTheProduct
          ? "give the template a parameter `\(missing)` (`\(column)`)" : "write `\(column): {\(missing): …}`",
        severity: type.isWebsite ? .error : nil)
    }
  }
}
