import Diagnostics
import Organizations
import Records

/// An icon whose file is missing.
public enum IconFileMissingRule: Rule {
  public static let id = "icon-file-missing"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.iconIsAWebResource
  public static let meaning =
    "The button of an action whose icon is missing shows no picture."
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
        icon: /webresources/fab_/co-browse.svg
    """
  public static let good = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
        icon: /webresources/fab_/cobrowse.svg
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let catalogue = subject.organization.catalogue
    var suggestions = Suggestions(subject.webResourceNames)
    return subject.findings(\.conversationActions) { action, solution in
      guard solution.bringsFiles, let icon = action.icon.flatMap(WebResourceName.init(address:)),
        !icon.isThere(in: catalogue)
      else { return nil }
      return Finding(
        at: solution.place(of: action, "icon"), "no solution contains the web resource `\(icon.name)`",
        hint: suggestions.hint(for: icon.name, else: solution.form(of: action).place(ofFile: icon.name)))
    }
  }
}
