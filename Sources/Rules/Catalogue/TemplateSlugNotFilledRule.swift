import Diagnostics
import Organizations
import Records

/// A slug in a template that the rehearsal leaves as it is written.
public enum TemplateSlugNotFilledRule: Rule {
  public static let id = "template-slug-not-filled"
  public static let severity = Severity.note
  public static let claim = ProductClaim.unfilledSlugsStay
  public static let consequences: [ProductClaim] = [.slugsAreFilled]
  public static let meaning = """
    The product replaces slugs in a template's title and parameters. A rehearsal fills {customerName}; any other \
    stays as it is written, so nobody sees there what the product would show.
    """
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        title: "Co-browse for {caseTitle}"
        parameters: {webresourceName: fab_/cobrowse.html}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        title: "Co-browse with {customerName}"
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.applicationTabTemplates) { template, solution in
      let inTitle = TemplateSlugs(template.tabTitle).unfilled
      let names = inTitle + template.parameters.flatMap { TemplateSlugs($0.value).unfilled }
      guard !names.isEmpty else { return nil }
      let list = Set(names).sorted().map { "`{\($0)}`" }.joined(separator: ", ")
      return Finding(
        at: solution.place(of: template, inTitle.isEmpty ? "parameters" : "title"),
        "a rehearsal does not fill \(list) in `\(template.name)`",
        hint: "try it in the product; only `{customerName}` is filled here")
    }
  }
}
