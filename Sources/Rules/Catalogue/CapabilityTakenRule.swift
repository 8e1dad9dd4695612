import Diagnostics
import Organizations
import Records

/// A second channel capability for one conversation action and one provider.
public enum CapabilityTakenRule: Rule {
  public static let id = "capability-taken"
  public static let severity = Severity.error
  public static let claim = ProductClaim.capabilityIsUnique
  public static let meaning = """
    For one conversation action and one provider the channel capability must be unique: otherwise it is unclear \
    which mode the button starts.
    """
  public static let bad = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
      - name: Fabrikam_screensharing
        provider: Fabrikam
        escalationChannelMode: Screen sharing
        conversationAction: FabrikamCobrowse
    """
  public static let good = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
    """

  /// An action and a provider, which may share only one capability.
  private struct Pair: Hashable {
    let action: GUID
    let provider: GUID
  }

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let linked = Set(
      subject.organization.solutions.lazy.flatMap(\.channelCapabilities).compactMap(\.conversationAction))
    var unlinked: [String: [ConversationAction]] = [:]
    for solution in subject.organization.solutions {
      unlinked[solution.uniqueName] = solution.conversationActions.filter {
        $0.isActive && $0.eventName.opensTemplate && !linked.contains($0.id)
      }
    }
    var first: [Pair: ChannelCapability] = [:]
    return subject.findings(\.channelCapabilities) { capability, solution in
      guard let action = capability.conversationAction, let provider = capability.provider else { return nil }
      let pair = Pair(action: action, provider: provider)
      guard let other = first[pair] else {
        first[pair] = capability
        return nil
      }
      // One capability of each mode: the action of the other mode is probably left without one.
      let differ = capability.escalationChannelMode != other.escalationChannelMode
      let left = differ ? unlinked[solution.uniqueName] ?? [] : []
      return Finding(
        at: solution.place(of: capability, "conversationAction"),
        "`\(capability.name)` links the action and the provider of `\(other.name)`",
        hint: hint(left, other)
      ).revealing(
        [.sharedAction(action)] + (left.isEmpty ? [] : [.capabilityElsewhere(solution: solution.uniqueName)]))
    }
  }

  /// Says which action has no capability, if there is one.
  private static func hint(
    _ unlinked: [ConversationAction], _ other: ChannelCapability
  ) -> String {
    guard unlinked.count == 1, let action = unlinked.first else {
      return "keep one of the two, or make an action for each"
    }
    return "link one of the two to `\(action.name)`, which has none; check `\(other.name)` first"
  }
}
