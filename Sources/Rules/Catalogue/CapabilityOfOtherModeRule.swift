import Diagnostics
import Organizations
import Records

/// A channel capability of a mode other than Co-browse and Screen sharing that seems to be meant for one of the two.
///
/// Its action opens an app tab, or its provider offers neither of the two.
public enum CapabilityOfOtherModeRule: Rule {
  public static let id = "capability-of-other-mode"
  public static let severity = Severity.note
  public static let claim = ProductClaim.fiveCapabilityModes
  public static let consequences: [ProductClaim] = [.onlyTwoModesAreOptions]
  public static let meaning = """
    Audio, Video and None are modes too, and their capabilities are legal. But for co-browse and screen sharing a \
    provider has a capability of one of these two modes, which links the action that opens the app tab.
    """
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
    let offering = Set(
      subject.organization.solutions.flatMap(\.channelCapabilities)
        .filter { $0.isActive && RemoteAssistanceMode($0.escalationChannelMode) != nil }.compactMap(
          \.provider))
    let names = subject.providerNames
    // An action that opens no app tab was not meant for another mode.
    let opening = Set(
      subject.organization.catalogue.actions.filter(\.action.eventName.opensTemplate).map(\.action.id))
    return subject.findings(\.channelCapabilities) { capability, solution in
      let mode = capability.escalationChannelMode
      guard RemoteAssistanceMode(mode) == nil else { return nil }
      let opensTab = capability.conversationAction.map(opening.contains) == true
      if !opensTab, let provider = capability.provider, offering.contains(provider) { return nil }
      return Finding(
        at: solution.place(of: capability, "escalationChannelMode"),
        "the mode of `\(capability.name)` is \(mode.label)", hint: hint(solution.form(of: capability))
      ).revealing(
        RemoteAssistanceMode.allCases.compactMap { mode in
          guard opensTab else { return nil }
          return capability.provider.flatMap { names[$0] }.map {
            .misplacedMode(ProviderChoice(mode: mode, provider: $0))
          }
        })
    }
  }

  private static func hint(_ form: FileForm) -> String {
    let modes = RemoteAssistanceMode.allCases.map(\.escalationChannelMode)
    guard form.isOfTheProduct else {
      return
        "for co-browse or screen sharing, write \(modes.map { "`\($0.label)`" }.joined(separator: " or "))"
    }
    let column = form.name(of: "escalationChannelMode", in: ChannelCapability.self)
    let numbers = modes.map { "\($0.rawValue) (\($0.label))" }.joined(separator: " or ")
    return "for co-browse or screen sharing, set `\(column)` to \(numbers)"
  }
}
