import Diagnostics

/// A script of an app tab page that calls what is not there.
public enum WebResourceCallFailsRule: Rule {
  public static let id = "web-resource-call-fails"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A call of something that neither a script nor the browser declares stops the function that makes it, and nobody sees \
    it: whatever comes after it, such as an event, is never sent. So does a constructor such as `CustomEvent` without \
    `new`.
    """
  public static let bad = """
    <script>
      function connect() {
        window.top.dispatchevent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    <button onclick="connect()">Connect</button>
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
    let failing = subject.findings(onPages: { page in page.failingCalls.map(finding) })
    // Two pages may load the same script.
    return Set(failing).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  private static func finding(_ call: FailingPageCall) -> Finding {
    let hint = call.nearest.map { "did you mean `\($0)`? Case counts" }
    switch call.reason {
    case .undeclared:
      return Finding(
        at: call.place, "nothing declares `\(call.name)`: neither a script of the page nor the browser",
        hint: hint ?? "declare it in a script of the page, where this one sees it")
    case .member(_, let isCertain):
      return Finding(
        at: call.place, "the browser has no `\(call.name)`", hint: hint, severity: isCertain ? nil : .warning)
    case .withoutNew:
      return Finding(
        at: call.place, "`\(call.name)` is called without `new`, which fails",
        hint: "write `new \(call.name)(…)`")
    }
  }
}
