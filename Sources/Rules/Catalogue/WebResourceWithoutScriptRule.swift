import Diagnostics

/// An app tab page in which no script runs.
public enum WebResourceWithoutScriptRule: Rule {
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
      return [
        Finding(
          at: page.idleScript ?? page.body,
          "no script of `\(page.name)` runs"
            + (page.idleScript == nil ? "" : ": this one is a comment or of another type"),
          hint: page.idleScript == nil
            ? "add the script of the app" : "take it out of the comment, or correct its `type`"
        ).revealing([.noScript(page: page.name)])
      ]
    })
  }
}
