import Diagnostics
import Organizations
import Records

/// A publisher without a link to its privacy policy.
public enum PublisherWithoutPrivacyPolicyRule: Rule {
  public static let id = "publisher-without-privacy-policy"
  public static let severity = Severity.note
  public static let claim = ProductClaim.privacyPolicyIsPublished
  public static let meaning =
    "A solution needs a link to its privacy policy, an https address, before it is published on AppSource."
  public static let bad = """
    publisher: {name: Fabrikam, prefix: fab}
    """
  public static let good = """
    publisher: {name: Fabrikam, prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.compactMap { solution -> Finding? in
      // Rows on their own can say neither, and the product's solutions have no field for it.
      guard solution.leftBy == nil, solution.bringsFiles || solution.publisher != nil,
        !solution.isOfTheProduct
      else { return nil }
      let policy = solution.publisher?.privacyPolicy ?? ""
      guard PrivacyPolicyAddress(policy) == nil else { return nil }
      guard policy.allSatisfy(\.isWhitespace) else {
        // Whoever writes something there takes it for done.
        return Finding(
          at: solution.place(ofKey: "publisher.privacyPolicy"),
          "`\(policy)` is not the address of a privacy policy",
          hint: "write `privacyPolicy: https://…` into its `publisher`, or leave the key out",
          severity: .warning)
      }
      return Finding(
        at: solution.place(ofKey: solution.publisher == nil ? "solution" : "publisher"),
        "the solution `\(solution.uniqueName)` names no privacy policy",
        hint: "write `privacyPolicy: https://…` into its `publisher`")
    }
  }
}
