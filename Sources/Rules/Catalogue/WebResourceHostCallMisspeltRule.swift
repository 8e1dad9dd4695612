import Diagnostics

/// An app tab page that calls the product by a name that is nearly a documented one.
public enum WebResourceHostCallMisspeltRule: FileRule {
  public static let id = "web-resource-host-call-misspelt"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.documentedHostCalls
  public static let consequences: [ProductClaim] = [.undocumentedHostCallsFail]
  public static let meaning = """
    The product's pages document the calls of `Microsoft.Omnichannel` and `Microsoft.Apm`. A call by another name \
    probably fails when it runs. Only a name that resembles a documented one is reported: there may be others that no page names.
    """
  public static let bad = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversaton(text, false, conversationId);
    </script>
    """
  public static let good = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversation(text, false, conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let misspelt = subject.findings(onPages: { page in page.hostCalls.calls.compactMap(finding) })
    // Two pages may load the same script.
    return Set(misspelt).sorted { $0.place < $1.place }
  }

  private static func finding(_ call: HostCall) -> Finding? {
    let object = call.names[0]
    if let names = DocumentedHostCalls.names(of: object) {
      guard let meant = DocumentedHostCalls.meant(by: call.names[1], among: names) else { return nil }
      return Finding(
        at: call.namePlaces[1], "`Microsoft.\(object)` has no documented call `\(call.names[1])`",
        hint: "did you mean `\(meant)`?")
    }
    guard let meant = DocumentedHostCalls.meant(by: object, among: DocumentedHostCalls.objects),
      DocumentedHostCalls.names(of: meant)?.contains(call.names[1]) == true
    else { return nil }
    return Finding(
      at: call.namePlaces[0], "no page documents `Microsoft.\(object)`",
      hint: "did you mean `Microsoft.\(meant)`?")
  }
}
