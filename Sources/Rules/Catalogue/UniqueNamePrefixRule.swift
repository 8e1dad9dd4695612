import Diagnostics
import Organizations
import Records

/// An invalid unique name of a template, or an invalid prefix of a publisher.
public enum UniqueNamePrefixRule: Rule {
  public static let id = "unique-name-prefix"
  public static let severity = Severity.error
  public static let claim = ProductClaim.uniqueNameHasAPrefix
  public static let meaning =
    "A unique name begins with a prefix of 3 to 8 letters and digits and an underscore: `fab_cobrowse`."
  public static let bad = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fabrikamassist_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let publishers = subject.organization.solutions.compactMap { solution -> Finding? in
      guard let prefix = solution.publisher?.prefix, !isPrefix(prefix) else { return nil }
      return Finding(
        at: solution.place(ofKey: "publisher.prefix"),
        "the publisher's prefix `\(prefix)` is not 3 to 8 letters and digits", hint: "write one such as `fab`"
      )
    }
    let templates = subject.findings(\.applicationTabTemplates) { template, solution in
      guard let name = template.uniqueName, !isUniqueName(name) else { return nil }
      return Finding(
        at: solution.place(of: template, "uniqueName"),
        name.holdsWhiteSpace
          ? "the unique name `\(name)` contains white space"
          : "the unique name `\(name)` does not begin with a prefix of 3 to 8 letters and digits",
        hint: "write one such as `\(solution.publisher?.prefix ?? "fab")_cobrowse`")
    }
    return publishers + templates
  }

  private static func isUniqueName(_ name: String) -> Bool {
    let parts = name.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && isPrefix(parts[0]) && !parts[1].isEmpty && !name.holdsWhiteSpace
  }

  private static func isPrefix(_ text: some StringProtocol) -> Bool {
    (3...8).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
