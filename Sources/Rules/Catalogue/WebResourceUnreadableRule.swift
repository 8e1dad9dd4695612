import Diagnostics

/// An app tab page with a part that cannot be parsed.
public enum WebResourceUnreadableRule: FileRule {
  public static let id = "web-resource-unreadable"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    What cannot be parsed cannot be checked, and a browser will not run it either. What only this program does not \
    read, because of its size or encoding, is a warning.
    """
  public static let bad = """
    <script>
      function connect( { }
    </script>
    """
  public static let good = """
    <script>
      function connect() { }
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let unread = subject.findings(onPages: { page in
      page.unread.map { part in
        Finding(
          at: part.place, "this cannot be read: \(part.reason)",
          hint: "what may be dispatched here is not seen; nothing is called missing until it is",
          severity: part.isBroken ? nil : .warning)
      }
    })
    // Two pages may load the same script.
    return Set(unread).sorted { $0.place < $1.place }
  }
}
