import Diagnostics
import Organizations
import Records

/// An application tab template whose web resource file is missing.
public enum TemplateFileMissingRule: Rule {
  public static let id = "template-file-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.templateNeedsItsWebResource
  public static let consequences: [ProductClaim] = [.missingFilesShowNothing]
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
      if WebResourceName.isURL(parameter.value) {
        let meant = WebResourceName(url: parameter.value)?.name ?? parameter.value.lastPathComponent
        let known = subject.webResourceNames
        let nearest = known.first { $0 == meant } ?? NearestName.meant(by: meant, among: known)
        return Finding(
          at: solution.place(of: template, "parameters.\(parameter.name)"),
          "`\(parameter.value)` is a URL, and the name of a web resource is meant",
          hint: "write the name alone" + (nearest.map { ": `\($0)`" } ?? ", such as `fab_/cobrowse.html`"))
      }
      return Finding(
        at: solution.place(of: template, "parameters.\(parameter.name)"),
        "no solution contains the web resource `\(file.name)`",
        hint: suggestions.hint(for: file.name, else: solution.form(of: template).place(ofFile: file.name)))
    }
  }
}

extension String {
  /// What follows its last slash, without a query.
  fileprivate var lastPathComponent: String {
    let path = prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.map(String.init) ?? String(path)
  }
}
