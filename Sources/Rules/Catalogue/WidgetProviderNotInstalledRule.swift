import Diagnostics
import Organizations
import Records

/// A chat widget that names a provider that is not installed.
public enum WidgetProviderNotInstalledRule: Rule {
  public static let id = "widget-provider-not-installed"
  public static let severity = Severity.error
  public static let claim = ProductClaim.providersComeFromAppSource
  public static let meaning =
    "A chat widget can choose among the providers that are installed; with any other, no button is shown."
  public static let bad = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fabricam}
    """
  public static let good = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fabrikam}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let providers = subject.organization.solutions.lazy.flatMap(\.providers).filter(\.isActive).map(\.name)
    let installed = Set(providers)
    // An inactive provider is reported as such, by `row-inactive`.
    let there = Set(subject.organization.solutions.lazy.flatMap(\.providers).map(\.name))
    var suggestions = Suggestions(installed.sorted())
    return subject.findings { widget, mode, key in
      guard let provider = widget[mode].provider, !widget[mode].provider.isBlank,
        !there.contains(provider)
      else { return nil }
      let nearest = suggestions.nearest(to: provider)
      return Finding(
        at: subject.place(of: widget, "\(key).provider"), "the provider `\(provider)` is not installed",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "install its solution, or choose another provider"
      ).following(
        from: installed.isEmpty
          ? subject.organization.solutions.map { .missingRows(.provider, solution: $0.uniqueName) } : [])
    }
  }
}
