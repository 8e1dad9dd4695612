import Diagnostics
import Organizations
import Records

/// A template whose unique name starts with a prefix other than its publisher's.
public enum UniqueNameOfOtherPublisherRule: Rule {
  public static let id = "unique-name-of-other-publisher"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.uniqueNameHasThePublishersPrefix
  public static let meaning =
    "A solution's unique names begin with its publisher's prefix, so that no two providers' names meet."
  public static let bad = """
    publisher: {name: Fabrikam, prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: wwi_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """
  public static let good = """
    publisher: {name: Fabrikam, prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.applicationTabTemplates) { template, solution in
      guard let prefix = solution.publisher?.prefix, let name = template.uniqueName, name.contains("_"),
        !name.lowercased().hasPrefix(prefix.lowercased() + "_")
      else { return nil }
      return Finding(
        at: solution.place(of: template, "uniqueName"),
        "the unique name `\(name)` does not begin with the publisher's prefix `\(prefix)`",
        hint: "begin it with `\(prefix)_`")
    }
  }
}
