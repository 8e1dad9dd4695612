import Diagnostics

/// An app tab page whose code for an event never runs.
public enum WebResourceEventNeverSentRule: FileRule {
  public static let id = "web-resource-event-never-sent"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.connectedEventIsExpected
  public static let meaning = """
    The event is sent only by a function that nothing calls and no handler names, by code after a `return`, or by a \
    function or handler that another one replaces before it can run: so it is never sent.
    """
  public static let bad = """
    <script>
      function connect() {
        window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    """
  public static let good = """
    <script>
      function connect() {
        window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    <button onclick="connect()">Connect</button>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let unsent = subject.findings(onPages: { page in
      (page.unsent(.connected) + page.unsent(.ended)).map { finding($0, on: page) }
    })
    // Two pages may load the same script.
    return Set(unsent).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  private static func finding(_ unsent: UnsentEvent, on page: AppTabPage) -> Finding {
    let event = unsent.event.name
    switch unsent.death.reason {
    case .afterLeaving:
      return Finding(
        at: unsent.death.place, "nothing after this runs, and nothing else sends `\(event)`",
        hint: "send the event before it, or remove it")
    case .inBranch:
      return Finding(
        at: unsent.death.place, "this never runs, and nothing else sends `\(event)`",
        hint: "correct its condition")
    case .replaced(let replacement):
      return Finding(
        at: unsent.death.place, "\(words(replacement)) what sends `\(event)`, and nothing else does",
        hint: "send the event from what is left, or keep both")
    case .uncalled(let name, _):
      let function = name.map { "`\($0)`" } ?? "this function"
      return Finding(
        at: unsent.death.place, "only \(function) sends `\(event)`, and nothing calls it",
        hint: "call it, or give it to an event handler (\(page.blindSpot))",
        // A script that is not read may call it.
        severity: page.elsewhere.allSatisfy(\.isOfProduct) ? nil : .note)
    }
  }

  private static func words(_ replacement: PageCodeDeath.Replacement) -> String {
    switch replacement {
    case .function(let name): "this second `\(name)` replaces"
    case .handler: "this replaces"
    case .attribute: "this attribute replaces"
    case .removal: "this removes"
    }
  }
}
