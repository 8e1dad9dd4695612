import Diagnostics

/// An event handler of an app tab page that calls a function that does not exist.
public enum WebResourceHandlerMissingRule: FileRule {
  public static let id = "web-resource-handler-missing"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A handler that names a function that no script of the page declares fails when its event occurs, and nobody sees \
    it. A handler in an attribute sees no names of modules or of other functions. If the page loads scripts that are not \
    read, they may declare it: it is a note then, or a warning if the name resembles one that is there.
    """
  public static let bad = """
    <script>
      function triggerCobrowseStart() { }
    </script>
    <button onclick="triggerCobrowsStart()">Connect</button>
    """
  public static let good = """
    <script>
      function triggerCobrowseStart() { }
    </script>
    <button onclick="triggerCobrowseStart()">Connect</button>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let missing = subject.findings(onPages: { page in
      page.missingHandlers.map { finding($0).following(from: [.noScript(page: page.name)]) }
    })
    // Two pages may load the same script.
    return Set(missing).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  private static func finding(_ handler: MissingHandler) -> Finding {
    let owner: String
    switch handler.reason {
    case .inModule: owner = "module"
    case .inFunction: owner = "function"
    case .undeclared: return undeclared(handler)
    }
    return Finding(
      at: handler.place,
      "`\(handler.use)` does not see `\(handler.name)`, which is declared inside a \(owner)",
      hint:
        "write `window.\(handler.name) = \(handler.name)` in the \(owner), or use `addEventListener` there",
      severity: handler.isCertain ? nil : .note)
  }

  private static func undeclared(_ handler: MissingHandler) -> Finding {
    guard handler.isCertain else {
      let files = handler.elsewhere.map { "`\($0)`" }.joined(separator: ", ")
      return Finding(
        at: handler.place,
        "`\(handler.use)` needs `\(handler.name)`, and no script of the page that is read declares it",
        hint: (handler.nearest.map { "did you mean `\($0)`? " } ?? "")
          + "It may be in \(files), which is not read",
        severity: handler.nearest == nil ? .note : .warning)
    }
    return Finding(
      at: handler.place, "`\(handler.use)` needs `\(handler.name)`, and no script of the page declares it",
      hint: handler.nearest.map { "did you mean `\($0)`?" }
        ?? "declare it at the top of a script of the page, outside any function")
  }
}
