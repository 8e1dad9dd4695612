import Diagnostics

/// An app tab page that waits for an event at a target that never gets it.
public enum WebResourceHandlerNeverRunsRule: FileRule {
  public static let id = "web-resource-handler-never-runs"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    The browser sends `beforeunload`, `unload`, `pagehide`, `pageshow`, `popstate` and `hashchange` to the window only, and \
    `load` to the window and to elements that load something. What waits for them at the document, or at another element, \
    never runs, and no error is shown. Of the elements, `<body>` alone has attributes for the window's handlers.
    """
  public static let bad = """
    <script>
      function end() { }
      document.addEventListener('beforeunload', end);
    </script>
    """
  public static let good = """
    <script>
      function end() { }
      window.addEventListener('beforeunload', end);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let misplaced = subject.findings(onPages: { page in
      page.misplacedEvents.map { event in
        let target =
          switch event.target {
          case .document: "the document"
          case .element: "this element"
          }
        return Finding(
          at: event.place, "no browser sends `\(event.name)` to \(target): what waits for it never runs",
          hint: "wait for it at `window`, or with `on\(event.name)` of `<body>`")
      }
    })
    // Two pages may load the same script.
    return Set(misplaced).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}
