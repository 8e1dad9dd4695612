import Diagnostics

/// An app tab page that never reports that its session has ended.
public enum WebResourceNeverEndsRule: FileRule {
  public static let id = "web-resource-never-ends"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.endedBelongsInOnbeforeunload
  public static let consequences: [ProductClaim] = [.closedTabLeaksSession, .connectedSessionUsesCapacity]
  public static let meaning = """
    The third-party application is expected to send its mode's Ended event; without it the session stays connected, and \
    the agent's capacity stays used up.
    """
  public static let bad = """
    <script>
      function end() { closeCustomersScreen(); }
    </script>
    """
  public static let good = """
    <script>
      function end() {
        closeCustomersScreen();
        window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent', {detail: {}}));
      }
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      page.missing(.ended).map { event in
        Finding(
          at: page.firstScript, "`\(page.name)` never dispatches `\(event.name)`",
          hint: "dispatch it to `window.top` at the end, and from `onbeforeunload` (\(page.blindSpot))"
        ).following(from: page.causes)
      }
    })
  }
}
