import Diagnostics
import Organizations
import Records

/// An application tab template that an action opens and that is not a web resource.
public enum TemplateNotWebResourceRule: Rule {
  public static let id = "template-not-web-resource"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.appsLiveInATab
  public static let consequences: [ProductClaim] = [.otherPagesGetNoConversation, .eventsGoToWindowTop]
  public static let meaning = """
    The third-party app should run in the app tab as a web resource: that is the page that gets the \
    conversation's `data` and sends its events to `window.top`. An image, a script or a style sheet is no page.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Third Party Website
        parameters: {url: "https://fabrikam.example/cobrowse"}
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
      guard opened.contains(template.id) else { return nil }
      if template.pageType?.isWebResource == true {
        guard let parameter = template.webResourceParameter, let name = template.webResource?.name,
          let kind = WebResourceKind(ofFile: name), kind != .page
        else { return nil }
        return Finding(
          at: solution.place(of: template, "parameters.\(parameter.name)"),
          "the web resource `\(name)` is \(kind.words), and no page",
          hint: "write the name of the page, such as `fab_/cobrowse.html`")
      }
      let isWhat = template.pageType.map { "is a page of type \($0.label)" } ?? "has no page type"
      return Finding(
        at: solution.place(of: template, template.pageType == nil ? "name" : "pageType"),
        "the application tab template `\(template.name)` \(isWhat)",
        hint: "write "
          + solution.form(of: template).value(
            "Web resource", in: "pageType", of: ApplicationTabTemplate.self))
    }
  }
}
