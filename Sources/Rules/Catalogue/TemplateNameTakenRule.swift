import Diagnostics
import Organizations
import Records

/// An application tab template that shares its name or unique name with another one.
public enum TemplateNameTakenRule: Rule {
  public static let id = "template-name-taken"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.templateByUniqueNameThenName
  public static let meaning = """
    An Event Parameter names a template by its unique name or its name; if two have it, only one of them \
    opens.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
      - name: FabrikamCobrowseTab
        uniqueName: fab_screenshare
        pageType: Web resource
        parameters: {webresourceName: fab_/screenshare.html}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
      - name: FabrikamScreenShareTab
        uniqueName: fab_screenshare
        pageType: Web resource
        parameters: {webresourceName: fab_/screenshare.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var first: [String: Place] = [:]
    func take(_ name: String, at place: Place) -> Finding? {
      guard let taken = first[name] else {
        first[name] = place
        return nil
      }
      return Finding(
        at: place, "another application tab template is named `\(name)` too",
        hint: "it is at \(taken.shown(from: place)); names must differ")
    }
    return subject.findings(\.applicationTabTemplates) { template, solution in
      let unique = template.uniqueName.flatMap { take($0, at: solution.place(of: template, "uniqueName")) }
      guard template.name != template.uniqueName else { return unique }
      let named = take(template.name, at: solution.place(of: template, "name"))
      return unique ?? named
    }
  }
}
