import Diagnostics
import Organizations
import Records

/// An organization whose Omnichannel solutions have no third-party co-browse externalities, though actions need them.
public enum ExternalitiesDisabledRule: Rule {
  public static let id = "externalities-disabled"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.externalitiesAreNeeded
  public static let meaning = """
    Third-party co-browse and screen sharing need Omnichannel solutions with third-party co-browse externalities \
    enabled.
    """
  public static let bad = """
    externalities: disabled
    chatWidgets:
      - {name: Web support}
    """
  public static let good = """
    externalities: enabled
    chatWidgets:
      - {name: Web support}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    guard !subject.organization.externalities.allowRemoteAssistance else { return [] }
    return subject.prerequisite(key: "externalities").map { place, hidden in
      Finding(
        at: place, "third-party co-browse externalities are disabled, so \(hidden)",
        hint: "write `externalities: enabled`, unless the rehearsal is about that")
    }
  }
}
