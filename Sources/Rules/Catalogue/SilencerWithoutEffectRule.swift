import Diagnostics

/// A silencer that silences nothing.
public enum SilencerWithoutEffectRule: FileRule {
  public static let id = "silencer-without-effect"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning =
    "A silencer whose rule finds nothing on its line is left over, or is on the wrong line."
  public static let bad = """
    publisher:  # agent-console:allow publisher-without-privacy-policy not published yet
      {name: Fabrikam, prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    """
  public static let good = """
    # agent-console:allow publisher-without-privacy-policy not published yet
    publisher: {name: Fabrikam, prefix: fab}
    """

  /// Always empty: what a silencer silences is known only after all rules have run.
  public static func findings(in subject: CheckTarget) -> [Finding] { [] }

  /// The findings for silencers that silenced nothing; a silencer of an unknown rule is reported by another
  /// rule.
  static func findings(of idle: [Silencer]) -> [Finding] {
    idle.filter { RuleList.rule($0.rule) != nil }.map { silencer in
      Finding(
        at: silencer.place, "`\(silencer.rule)` finds nothing on line \(silencer.line)",
        hint: "take the silencer away, or put it on the line of the finding or alone above it")
    }
  }
}
