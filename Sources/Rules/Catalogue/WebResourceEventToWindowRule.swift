import Diagnostics

/// An app tab page that dispatches its events to itself.
public enum WebResourceEventToWindowRule: FileRule {
  public static let id = "web-resource-event-to-window"
  public static let severity = Severity.error
  public static let claim = ProductClaim.eventsGoToWindowTop
  public static let consequences: [ProductClaim] = [.eventsElsewhereAreNotHeard]
  public static let meaning = """
    Events need to be dispatched to `window.top`; at the page's own `window`, `document` or elements, at `parent`, \
    `opener` or a frame, they are not expected to be heard. A page at `parent` may be `window.top`, or may not.
    """
  public static let bad = """
    <script>
      window.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
    </script>
    """
  public static let good = """
    <script>
      window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      let toOtherTargets = page.dispatches.filter { dispatch in
        guard dispatch.event != nil, dispatch.target.words != nil else { return false }
        // An object of the page may pass on what it hears; a branch may be for a page outside an app tab.
        let isExcused = dispatch.target == .ownObject || dispatch.death?.isCertain == true
        return !isExcused || !page.isSentToTop(dispatch)
      }
      return Dictionary(grouping: toOtherTargets, by: \.place).map { index, dispatches in
        let names = Set(dispatches.compactMap(\.name)).sorted().map { "`\($0)`" }
        let targets = Set(dispatches.compactMap(\.target.words)).sorted().joined(separator: ", ")
        return Finding(
          at: index,
          "\(names.joined(separator: ", ")) \(names.count > 1 ? "are" : "is") dispatched to \(targets)",
          hint: "dispatch to `window.top`, where Omnichannel expects it")
      }
    })
  }
}
