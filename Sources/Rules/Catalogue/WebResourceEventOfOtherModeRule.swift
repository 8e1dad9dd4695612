import Diagnostics
import Records

/// An app tab page that dispatches events of a mode that it does not serve.
public enum WebResourceEventOfOtherModeRule: FileRule {
  public static let id = "web-resource-event-of-other-mode"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.eventsBelongToTheirTab
  public static let consequences: [ProductClaim] = [.repeatedEventChangesNothing]
  public static let meaning = """
    Each mode has events of its own: a page that serves co-browse and sends the events of screen sharing changes no \
    session.
    """
  public static let bad = """
    <script>
      // This page is opened by the co-browse action.
      window.top.dispatchEvent(new CustomEvent('ScreenShareConnectedEvent', {detail: {}}));
    </script>
    """
  public static let good = """
    <script>
      window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      guard !page.modes.isEmpty else { return [] }
      // A page with no event of its own modes is linked wrongly: that is one mistake.
      let isLinkedWrongly = !page.dispatches.contains { dispatch in
        dispatch.event.map { page.modes.contains($0.mode) } ?? false
      }
      let places = Dictionary(grouping: page.dispatches, by: \.namePlace)
      let findings = places.compactMap { index, dispatches -> Finding? in
        guard let event = dispatches.lazy.compactMap(\.event).first(where: { !page.modes.contains($0.mode) })
        else { return nil }
        let modes = page.modes.map(\.label).joined(separator: " and ")
        let own = ProviderEvent(event.milestone, of: event.mode.other)
        return Finding(
          at: index, "`\(event.name)` is an event of \(event.mode.label); `\(page.name)` serves \(modes)",
          hint: "dispatch `\(own.name)`, or link the action to a capability of \(event.mode.label)"
        )
        .revealing(
          [.eventsOfOtherMode(page: page.name)]
            + (isLinkedWrongly ? page.use.providers : []).map {
              .misplacedMode(ProviderChoice(mode: event.mode, provider: $0))
            }
        )
        .following(from: page.use.actions.map(Cause.sharedAction))
      }
      return isLinkedWrongly ? findings.min { $0.place < $1.place }.map { [$0] } ?? [] : findings
    })
  }
}
