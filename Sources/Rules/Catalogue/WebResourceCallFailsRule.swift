import Diagnostics

/// A script of an app tab page that calls what is not there.
public enum WebResourceCallFailsRule: FileRule {
  public static let id = "web-resource-call-fails"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A call of something that neither a script nor the browser declares stops the function that makes it, and nobody sees \
    it: whatever comes after it, such as an event, is never sent. So does a constructor such as `CustomEvent` without \
    `new`, `dispatchEvent` with a text, a constant that is assigned to, a variable that is used before its declaration.
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
    case .notAnEvent:
      return Finding(
        at: call.place, "`dispatchEvent` needs an event, and this is none, so it fails",
        hint: "write `dispatchEvent(new CustomEvent('…'))`")
    case .withoutName:
      return Finding(
        at: call.place, "this event has no name", hint: "name it: `new CustomEvent('CobrowseConnectedEvent')`"
      )
    case .ofNothing:
      return Finding(at: call.place, "`\(call.name)` has no members, so reading one fails")
    case .constant:
      return Finding(
        at: call.place, "`\(call.name)` is a constant, so assigning to it fails",
        hint: "declare it with `let`")
    case .tooEarly:
      return Finding(
        at: call.place, "`\(call.name)` is used before its declaration, which fails",
        hint: "move the declaration up")
    case .notJSON:
      return Finding(
        at: call.place, "the query is no JSON, so parsing it fails",
        hint: "parse the value of its parameter `data`")
    case .notAFunction:
      return Finding(
        at: call.place, "`\(call.name)` is a text, so calling it fails", hint: "remove the parentheses")
    case .stopsScript:
      return Finding(
        at: call.place, "this stops the script as it is loaded: nothing after it runs", hint: "remove it")
    case .endless:
      return Finding(
        at: call.place, "this never ends, and nothing after it runs", hint: "give it a condition that ends it"
      )
    case .textOfElement:
      return Finding(at: call.place, "no element shows its `\(call.name)`", hint: hint)
    case .leavesPage:
      return Finding(
        at: call.place, "this leaves the page without the agent", hint: "remove it",
        severity: .warning)
    case .notCalled:
      return Finding(
        at: call.place, "`\(call.name)` is named and not called, so nothing happens",
        hint: "write `\(call.name)()`")
    }
  }
}
