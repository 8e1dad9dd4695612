import Diagnostics
import Organizations
import Records

/// A chat widget with a mode turned on but no provider chosen for it.
public enum WidgetWithoutProviderRule: Rule {
  public static let id = "widget-without-provider"
  public static let severity = Severity.error
  public static let claim = ProductClaim.widgetNeedsAProvider
  public static let consequences: [ProductClaim] = [.modeOffHidesItsButton]
  public static let meaning =
    "The administrator turns a mode on and chooses its provider; without one no button shows."
  public static let bad = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true}
    """
  public static let good = """
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fabrikam}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings { widget, mode, key in
      guard widget[mode].provider.isBlank else { return nil }
      return Finding(
        at: subject.place(of: widget, "\(key).enabled"),
        "the chat widget `\(widget.name)` turns \(mode.label) on without a provider",
        hint: "write `provider: …` beside it, or turn it off")
    }
  }
}
