import Diagnostics

/// An app tab page in which no script runs.
public enum WebResourceWithoutScriptRule: FileRule {
  public static let id = "web-resource-without-script"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.connectedEventIsExpected
  public static let meaning = """
    The third-party application sends events and reads its address, which only a script can do. A script in a comment, \
    or of a type that browsers do not run, does nothing.
    """
  public static let bad = """
    <!-- <script src="app.js"></script> -->
    <button>Connect</button>
    """
  public static let good = """
    <script src="app.js"></script>
    <button>Connect</button>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      guard page.isWithoutScript, !page.modes.isEmpty || !page.missingHandlers.isEmpty else { return [] }
      let idle = page.idleScripts.first
      return [
        Finding(
          at: idle?.place ?? page.body,
          "no script of `\(page.name)` runs" + (idle.map { ": \($0.reason.words)" } ?? ""),
          hint: idle?.reason.hint ?? "add the script of the app",
          // A comment may be meant to be one.
          severity: idle.map { $0.reason != .inComment } ?? false ? .error : nil
        ).revealing([.noScript(page: page.name)])
      ]
    })
  }
}
