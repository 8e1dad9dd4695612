import Diagnostics
import Organizations
import Records

/// An icon that is not a web resource's URL.
public enum IconNotWebResourceRule: Rule {
  public static let id = "icon-not-web-resource"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.iconIsAWebResource
  public static let meaning = """
    An action's icon is the URL of a web resource, such as `/webresources/fab_/cobrowse.svg`, and that web \
    resource is an image.
    """
  public static let bad = """
    conversationActions:
      - name: FabrikamCobrowse
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 0
        icon: https://fabrikam.example/cobrowse.svg
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
      guard let icon = action.icon else { return nil }
      if let name = WebResourceName(address: icon)?.name {
        guard let kind = WebResourceKind(ofFile: name), kind != .image else { return nil }
        return Finding(
          at: solution.place(of: action, "icon"),
          "the icon `\(icon)` is \(kind.words), which shows no picture",
          hint: "write the name of an image, such as `fab_/cobrowse.svg`")
      }
      return Finding(
        at: solution.place(of: action, "icon"), "the icon `\(icon)` is not the URL of a web resource",
        hint: "write `/webresources/` and the web resource's name")
    }
  }
}
