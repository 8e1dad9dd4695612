import Diagnostics
import Organizations
import Records

/// An organization without a subscription that includes co-browse and screen sharing, though actions need one.
public enum SubscriptionMissingRule: Rule {
  public static let id = "subscription-missing"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.subscriptionIsNeeded
  public static let meaning = """
    Without an active chat or digital messaging subscription there is no third-party co-browse or screen sharing.
    """
  public static let bad = """
    subscription: none
    chatWidgets:
      - {name: Web support}
    """
  public static let good = """
    subscription: digital-messaging
    chatWidgets:
      - {name: Web support}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    guard !subject.organization.subscription.allowsRemoteAssistance else { return [] }
    return subject.prerequisite(key: "subscription").map { place, hidden in
      Finding(
        at: place, "there is no subscription, so \(hidden)",
        hint: "write `subscription: chat`, unless the rehearsal is about that")
    }
  }
}
