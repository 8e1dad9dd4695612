import Diagnostics
import Organizations
import Records

/// A provider without a channel capability.
public enum ProviderWithoutCapabilityRule: Rule {
  public static let id = "provider-without-capability"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.providerIsInstalledByACapability
  public static let meaning = """
    A provider is installed by its channel capabilities; without one the administrator cannot choose it for \
    any mode.
    """
  public static let bad = """
    providers:
      - name: Fabrikam Screens
    """
  public static let good = """
    providers:
      - name: Fabrikam Screens
    conversationActions:
      - name: FabrikamShare
        eventName: Open App Tab Template
        eventParameter: FabrikamCobrowseTab
        order: 10
    channelCapabilities:
      - name: Fabrikam_screens
        provider: Fabrikam Screens
        escalationChannelMode: Screen sharing
        conversationAction: FabrikamShare
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let capabilities = subject.organization.solutions.lazy.flatMap(\.channelCapabilities)
    // Inactive capabilities alone are reported as such, by `row-inactive`.
    let able = Set(capabilities.compactMap(\.provider))
    return subject.findings(\.providers) { provider, solution in
      guard !able.contains(provider.id) else { return nil }
      return Finding(
        at: solution.place(of: provider, "name"), "the provider `\(provider.name)` has no channel capability",
        hint: "add \(solution.form(of: provider).row(of: .channelCapability))"
      ).revealing([.unlinkedProvider(provider.name)])
        .following(from: [.missingRows(.channelCapability, solution: solution.uniqueName)])
    }
  }
}
