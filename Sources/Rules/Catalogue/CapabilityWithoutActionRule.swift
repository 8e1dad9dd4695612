import Diagnostics
import Organizations
import Records

/// A co-browse or screen-sharing capability without a conversation action to start it.
public enum CapabilityWithoutActionRule: Rule {
  public static let id = "capability-without-action"
  public static let severity = Severity.error
  public static let claim = ProductClaim.capabilityLinksAnAction
  public static let consequences: [ProductClaim] = [.deletingEmptiesLookups]
  public static let meaning = """
    For third-party co-browse and screen sharing a channel capability links a conversation action; without \
    one it has no button.
    """
  public static let bad = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Co-browse
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
      // A capability of another mode may have no button.
      guard capability.conversationAction == nil,
        RemoteAssistanceMode(capability.escalationChannelMode) != nil
      else { return nil }
      return Finding(
        at: solution.place(of: capability, "name"),
        "the channel capability `\(capability.name)` links no conversation action",
        hint: solution.form(of: capability).filling("conversationAction", of: ChannelCapability.self))
    }
  }
}
