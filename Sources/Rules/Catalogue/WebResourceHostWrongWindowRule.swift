import Diagnostics

/// An app tab page that looks for the product's objects at its own window.
public enum WebResourceHostWrongWindowRule: FileRule {
  public static let id = "web-resource-host-wrong-window"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.hostObjectsAreReached
  public static let meaning = """
    A web resource in an app tab runs in a frame, and `Microsoft` there is undefined: the product's objects are at the \
    window above. It is reported only if nothing else can put them at the page's own window: no other script, and no look \
    at `window.top` or `parent`.
    """
  public static let bad = """
    <script>
      Microsoft.Omnichannel.sendMessageToConversation(text, false, conversationId);
    </script>
    """
  public static let good = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversation(text, false, conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let found = subject.findings(onPages: { page -> [Finding] in
      guard !page.hostCalls.mayHaveOwnObjects else { return [] }
      return page.hostCalls.calls.filter { call in
        switch call.window {
        case .own: true
        case .parent, .top: false
        }
      }.map { call in
        Finding(
          at: call.place,
          "`Microsoft.\(call.names[0])` is looked for at the page's own window, which is a frame's",
          hint: "write `window.top.Microsoft.\(call.names[0])`")
      }
    })
    return Set(found).sorted { $0.place < $1.place }
  }
}
