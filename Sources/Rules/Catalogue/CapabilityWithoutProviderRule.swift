import Diagnostics
import Organizations
import Records

/// A channel capability without a provider.
///
/// The product itself leaves such rows behind: deleting the other row empties the lookup (documented:
/// RemoveLink).
public enum CapabilityWithoutProviderRule: Rule {
  public static let id = "capability-without-provider"
  public static let severity = Severity.error
  public static let claim = ProductClaim.capabilityNeedsItsProvider
  public static let consequences: [ProductClaim] = [.capabilityWithoutProviderHides, .deletingEmptiesLookups]
  public static let meaning = """
    A channel capability belongs to a provider; without one nobody can choose it, and its action is \
    hidden.
    """
  public static let bad = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
    """
  public static let good = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.channelCapabilities) { capability, solution in
      guard capability.provider == nil else { return nil }
      return Finding(
        at: solution.place(of: capability, "name"),
        "the channel capability `\(capability.name)` has no provider",
        hint: solution.form(of: capability).filling("provider", of: ChannelCapability.self)
          + ", or leave the row out if its provider is gone")
    }
  }
}
