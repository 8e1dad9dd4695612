import Diagnostics

/// An app tab page that never reports that its session is connected.
public enum WebResourceNeverConnectsRule: FileRule {
  public static let id = "web-resource-never-connects"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.connectedEventIsExpected
  public static let consequences: [ProductClaim] = [.connectedEventConnects]
  public static let meaning = """
    The third-party application is expected to send its mode's Connected event; without it Omnichannel never learns \
    that the session is on.
    """
  public static let bad = """
    <script>
      function connect() { showCustomersScreen(); }
    </script>
    """
  public static let good = """
    <script>
      function connect() {
        showCustomersScreen();
        window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      page.missing(.connected).map { event in
        Finding(
          at: page.firstScript, "`\(page.name)` never dispatches `\(event.name)`",
          hint: "dispatch it to `window.top` on connection (\(page.blindSpot))"
        ).following(from: page.causes)
      }
    })
  }
}
