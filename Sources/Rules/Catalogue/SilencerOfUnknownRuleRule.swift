import Diagnostics

/// A silencer that does not name a known rule.
public enum SilencerOfUnknownRuleRule: FileRule {
  public static let id = "silencer-of-unknown-rule"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning =
    "A silencer names the rule that it silences; one that names none silences nothing."
  public static let bad = """
    # agent-console:allow publisher-without-privacy not published yet
    publisher: {name: Fabrikam, prefix: fab}
    """
  public static let good = """
    # agent-console:allow publisher-without-privacy-policy not published yet
    publisher: {name: Fabrikam, prefix: fab}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let known = Set(RuleList.all.map { $0.id })
    var suggestions = Suggestions(known.sorted())
    return subject.silencers.filter { !known.contains($0.rule) }.map { silencer in
      Finding(
        at: silencer.place,
        silencer.rule.isEmpty ? "the silencer names no rule" : "there is no rule `\(silencer.rule)`",
        hint: suggestions.hint(for: silencer.rule, else: "`agent-console rules` lists them"))
    }
  }
}
