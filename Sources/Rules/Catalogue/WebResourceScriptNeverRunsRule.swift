import Diagnostics

/// A script of an app tab page that no browser runs, although the page needs it.
public enum WebResourceScriptNeverRunsRule: FileRule {
  public static let id = "web-resource-script-never-runs"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    Browsers pass over a script in a comment, a `<template>` or a `<noscript>`, of a type that is not JavaScript's, with \
    `nomodule`, between the tags of a script with `src`, or that a policy of the page forbids. Reported if the page lacks \
    what the script has: an event, a function that a handler calls, or the reading of `data`.
    """
  public static let bad = """
    <script type="text/typescript">
      function connect() {
        window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    <script>
      const data = new URLSearchParams(location.search).get('data');
    </script>
    <button onclick="connect()">Connect</button>
    """
  public static let good = """
    <script>
      function connect() {
        window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
      }
    </script>
    <script>
      const data = new URLSearchParams(location.search).get('data');
    </script>
    <button onclick="connect()">Connect</button>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let idle = subject.findings(onPages: { page in
      page.missedScripts.map { script in
        Finding(
          at: script.place, "this script never runs: \(script.reason.words)", hint: script.reason.hint,
          // A script that is not read may do the same.
          severity: page.elsewhere.allSatisfy(\.isOfProduct) ? nil : .warning
        ).revealing([.noScript(page: page.name)])
      }
    })
    return Set(idle).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}
