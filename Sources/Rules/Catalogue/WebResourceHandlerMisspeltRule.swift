import Diagnostics

/// An app tab page that waits for an event that no browser sends.
public enum WebResourceHandlerMisspeltRule: FileRule {
  public static let id = "web-resource-handler-misspelt"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    The browser knows its events by their exact names. What waits for `beforeunlaod`, in an attribute, a property or \
    `addEventListener`, never runs, and no error is shown. Listeners name the event without `on`.
    """
  public static let bad = """
    <script>
      function begin() { }
    </script>
    <body onlaod="begin()"></body>
    """
  public static let good = """
    <script>
      function begin() { }
    </script>
    <body onload="begin()"></body>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let misspelt = subject.findings(onPages: { page in
      page.misspelledEvents.map { event in
        Finding(
          at: event.place, "no browser has an event `\(event.name)`: what waits for it never runs",
          hint: "did you mean `\(event.meant)`?")
      }
    })
    // Two pages may load the same script.
    return Set(misspelt).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}
