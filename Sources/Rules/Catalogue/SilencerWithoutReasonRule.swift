import Diagnostics

/// A silencer that gives no reason.
public enum SilencerWithoutReasonRule: FileRule {
  public static let id = "silencer-without-reason"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning =
    "A silencer says why the rule may be broken there, for the next one who reads the file."
  public static let bad = """
    # agent-console:allow publisher-without-privacy-policy
    publisher: {name: Fabrikam, prefix: fab}
    """
  public static let good = """
    # agent-console:allow publisher-without-privacy-policy not published yet
    publisher: {name: Fabrikam, prefix: fab}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.silencers.filter(\.reason.isEmpty).map { silencer in
      Finding(at: silencer.place, "the silencer gives no reason", hint: "write it after the rule's id")
    }
  }
}
