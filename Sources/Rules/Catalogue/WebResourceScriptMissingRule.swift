import Diagnostics

/// An app tab page that loads a script that is not there.
public enum WebResourceScriptMissingRule: FileRule {
  public static let id = "web-resource-script-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A page finds its scripts among the web resources, relative to its own name. One that is not there is left out, and \
    nobody sees it. A script of another publisher may come from another solution, which is a warning; scripts of other \
    hosts are not looked for.
    """
  public static let bad = """
    <script src="not-there.js"></script>
    """
  public static let good = """
    <script src="https://cdn.example/library.js"></script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let missing = subject.findings(onPages: { page in
      page.missingScripts.map { script in
        Finding(
          at: script.place, "there is no web resource `\(script.name)`, which the page loads",
          hint: script.nearest.map { "did you mean `\($0)`?" }
            ?? "add the file to the solution, or correct the address",
          severity: script.mayBeElsewhere ? .warning : nil)
      }
    })
    // Two pages may load the same script.
    return Set(missing).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}
