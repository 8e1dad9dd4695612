import Diagnostics
import Organizations
import Records

/// A solution's unique name that Dataverse does not accept.
public enum SolutionUniqueNameRule: Rule {
  public static let id = "solution-unique-name"
  public static let severity = Severity.warning
  /// The maximum length is the column's; the allowed characters are those that the form for a new solution
  /// accepts.
  public static let claim = ProductClaim.solutionNameHasALimit
  public static let consequences: [ProductClaim] = [.solutionNameUpgrade]
  public static let meaning =
    """
    A solution's unique name has letters A to Z, digits and underscores, no digit first, and at most 65 characters. The \
    product reserves the ending `_upgrade`.
    """
  public static let bad = """
    solution: Fabrikam Remote/Assist
    """
  public static let good = """
    solution: FabrikamRemoteAssist
    """

  private static let maximumLength = 65

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.compactMap { solution in
      // A package of rows without a solution has no name of its own.
      guard solution.bringsFiles else { return nil }
      let name = solution.uniqueName
      let place = solution.place(ofKey: "solution")
      if let first = name.unicodeScalars.first(where: { !isAllowed($0) }) {
        return Finding(
          at: place, "the unique name `\(name)` has `\(Character(first))` in it",
          hint: "write letters A to Z, digits and underscores alone\(suggestion(for: name))")
      }
      if let first = name.first, first.isNumber {
        return Finding(
          at: place, "the unique name `\(name)` begins with a digit", hint: "begin it with a letter")
      }
      if name.lowercased().hasSuffix("_upgrade") {
        return Finding(
          at: place, "the unique name `\(name)` has the ending `_upgrade`, which the product reserves",
          hint: "give the solution a name with another ending")
      }
      guard name.utf16.count > maximumLength else { return nil }
      return Finding(
        at: place, "the unique name takes \(maximumLength) characters, not \(name.utf16.count)",
        hint: "shorten it by \(name.utf16.count - maximumLength)")
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  private static func suggestion(for name: String) -> String {
    let allowed = String(String.UnicodeScalarView(name.unicodeScalars.filter(isAllowed)))
    return allowed.isEmpty ? "" : ", such as `\(allowed)`"
  }
}
