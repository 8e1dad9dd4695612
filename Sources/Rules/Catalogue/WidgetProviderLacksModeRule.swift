import Diagnostics
import Organizations
import Records

/// A chat widget whose provider for a mode does not support that mode.
public enum WidgetProviderLacksModeRule: Rule {
  public static let id = "widget-provider-lacks-mode"
  public static let severity = Severity.error
  public static let claim = ProductClaim.widgetTurnsModesOn
  public static let consequences: [ProductClaim] = [.providersOfferTheirModes]
  public static let meaning = """
    The co-browse provider and the screen-sharing provider are chosen separately, each among those with a \
    channel capability of that mode.
    """
  public static let bad = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          screenSharing: {enabled: true, provider: Fabrikam}
    """
  public static let good = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fabrikam}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let providers = subject.organization.solutions.lazy.flatMap(\.providers).filter(\.isActive)
    let names = Dictionary(providers.map { ($0.id, $0.name) }) { first, _ in first }
    let installed = Set(names.values)
    var able: [EscalationChannelMode: Set<String>] = [:]
    // An inactive capability is reported as such, by `row-inactive`.
    var inactive: Set<ProviderChoice> = []
    for capability in subject.organization.solutions.lazy.flatMap(\.channelCapabilities) {
      guard let name = capability.provider.flatMap({ names[$0] }) else { continue }
      guard capability.isActive else {
        if let mode = RemoteAssistanceMode(capability.escalationChannelMode) {
          inactive.insert(ProviderChoice(mode: mode, provider: name))
        }
        continue
      }
      able[capability.escalationChannelMode, default: []].insert(name)
    }
    return subject.findings { widget, mode, key in
      let others = able[mode.escalationChannelMode] ?? []
      guard let provider = widget[mode].provider, installed.contains(provider), !others.contains(provider),
        !inactive.contains(ProviderChoice(mode: mode, provider: provider))
      else { return nil }
      let finding = Finding(
        at: subject.place(of: widget, "\(key).provider"),
        "the provider `\(provider)` has no channel capability for \(mode.label)",
        hint: others.min().map { "choose one that has, such as `\($0)`" }
          ?? "turn it off: no installed provider has one")
      // A provider that was left behind has lost its capabilities for good, so the widget must be mended.
      let isLeftBehind = subject.organization.solutions.contains { solution in
        solution.leftBy != nil && solution.providers.contains { $0.name == provider }
      }
      return isLeftBehind
        ? finding
        : finding.following(
          from: [
            .unlinkedProvider(provider), .misplacedMode(ProviderChoice(mode: mode, provider: provider)),
          ]
            + subject.organization.solutions.filter { $0.providers.contains { $0.name == provider } }
            .map { .missingRows(.channelCapability, solution: $0.uniqueName) })
    }
  }
}
