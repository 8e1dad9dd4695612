import Diagnostics
import Organizations
import Records

/// An icon below `/webresource/`, as in the article.
public enum IconSpellingRule: Rule {
  public static let id = "icon-spelling"
  public static let severity = Severity.note
  public static let claim = ProductClaim.iconIsAWebResource
  public static let consequences: [ProductClaim] = [.webResourceAddress]
  public static let meaning = """
    The article's icon is below `/webresource/`, and other pages of the product write `/webresources/`. Both are \
    accepted here; the product may find the file only below one.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
        icon: /webresource/fab_/cobrowse.svg
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
    subject.findings(\.conversationActions) { action, solution in
      guard let icon = action.icon, let name = WebResourceName(address: icon),
        icon.drop(while: { $0 == "/" }).lowercased().hasPrefix("webresource/")
      else { return nil }
      return Finding(
        at: solution.place(of: action, "icon"), "the icon `\(icon)` is written as in the article",
        hint: "elsewhere the product writes `\(WebResourceName.folder)\(name.name)`")
    }
  }
}
