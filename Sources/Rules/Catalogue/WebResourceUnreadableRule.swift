import Diagnostics

/// An app tab page with a part that cannot be parsed.
public enum WebResourceUnreadableRule: Rule {
  public static let id = "web-resource-unreadable"
  public static let severity = Severity.warning
  public static let basis = Basis.invented
  public static let meaning = """
    What cannot be parsed cannot be checked, and a browser will not run it either, but where a limit of ours is told.
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

  public static func findings(in subject: Subject) -> [Finding] {
    let unread = subject.findings(onPages: { page in
      page.unread.map { part in
        Finding(
          at: part.place, "this cannot be read: \(part.reason)",
          hint: "what may be dispatched here is not seen; nothing is called missing until it is")
      }
    })
    // Two pages may load the same script.
    return Set(unread).sorted { $0.place < $1.place }
  }
}
