import Diagnostics
import Organizations
import Records

/// A third-party website whose address is not https.
public enum WebsiteNotHTTPSRule: Rule {
  public static let id = "website-not-https"
  public static let severity = Severity.error
  public static let claim = ProductClaim.thirdPartyWebsiteAddress
  public static let meaning =
    "A third-party website in an app tab needs an address that begins with https://."
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamHelpTab
        uniqueName: fab_help
        pageType: Third-party website
        parameters: {url: "http://fabrikam.example/help"}
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
      guard template.pageType?.isWebsite == true,
        let url = template.parameters.first(where: { $0.isNamed(TemplateParameter.url) }), !url.value.isEmpty,
        !url.value.lowercased().hasPrefix("https://")
      else { return nil }
      return Finding(
        at: solution.place(of: template, "parameters.\(url.name)"),
        "`\(url.value)` is not an address that begins with https://", hint: "write `https://…`")
    }
  }
}
