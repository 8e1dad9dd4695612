import Diagnostics
import Organizations
import Records

/// A channel capability whose mode is neither Co-browse nor Screen sharing.
public enum CapabilityOfOtherModeRule: Rule {
  public static let id = "capability-of-other-mode"
  public static let severity = Severity.error
  public static let claim = ProductClaim.fiveCapabilityModes
  public static let meaning =
    "Third-party providers use the modes Co-browse and Screen sharing; a chat widget offers no other one."
  public static let bad = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Video
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
    let names = subject.providerNames
    // An action that opens no app tab was not meant for another mode.
    let opening = Set(
      subject.organization.catalogue.actions.filter(\.action.eventName.opensTemplate).map(\.action.id))
    return subject.findings(\.channelCapabilities) { capability, solution in
      let mode = capability.escalationChannelMode
      guard RemoteAssistanceMode(mode) == nil else { return nil }
      return Finding(
        at: solution.place(of: capability, "escalationChannelMode"),
        "the mode of `\(capability.name)` is \(mode.label)", hint: hint(solution.form(of: capability))
      ).revealing(
        RemoteAssistanceMode.allCases.compactMap { mode in
          guard capability.conversationAction.map(opening.contains) == true else { return nil }
          return capability.provider.flatMap { names[$0] }.map {
            .misplacedMode(ProviderChoice(mode: mode, provider: $0))
          }
        })
    }
  }

  private static func hint(_ form: FileForm) -> String {
    let modes = RemoteAssistanceMode.allCases.map(\.escalationChannelMode)
    guard form.isOfTheProduct else {
      return "write \(modes.map { "`\($0.label)`" }.joined(separator: " or "))"
    }
    let column = form.name(of: "escalationChannelMode", in: ChannelCapability.self)
    let numbers = modes.map { "\($0.rawValue) (\($0.label))" }.joined(separator: " or ")
    return "set `\(column)` to \(numbers)"
  }
}
