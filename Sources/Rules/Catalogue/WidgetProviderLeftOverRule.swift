import Diagnostics
import Organizations
import Records

/// A chat widget with a mode that is off but still names a provider that is not installed.
public enum WidgetProviderLeftOverRule: Rule {
  public static let id = "widget-provider-left-over"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.providerLeavesNothing
  public static let consequences: [ProductClaim] = [.widgetStoresTheProvidersName]
  public static let meaning = """
    When a solution is removed nothing of it may remain. A chat widget keeps its provider's name when the mode is \
    turned off, and so it outlives the solution.
    """
  public static let bad = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: false, provider: Tailspin}
    """
  public static let good = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: false}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    guard !subject.isSolutionAlone else { return [] }
    let installed = Set(subject.organization.solutions.lazy.flatMap(\.providers).map(\.name))
    return subject.organization.chatWidgets.flatMap { widget in
      RemoteAssistanceMode.allCases.compactMap { mode -> Finding? in
        guard !widget[mode].isEnabled, let provider = widget[mode].provider, !installed.contains(provider)
        else { return nil }
        return Finding(
          at: subject.place(of: widget, "\(mode.key).provider"),
          "\(mode.label) is off and still names the provider `\(provider)`, which is not installed",
          hint: "leave `provider` out")
      }
    }
  }
}
