import Diagnostics

/// An app tab page that gives the arguments of its message in another order.
public enum WebResourceMessageArgumentsRule: FileRule {
  public static let id = "web-resource-message-arguments"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.invitationIsSentByTheHostCall
  public static let meaning = """
    `sendMessageToConversation` takes the message, then `toSendBox`, then the conversation's id. Reported where another \
    order is certain: no message, the id in place of the message, or a flag in place of the id.
    """
  public static let bad = """
    <script>
      const { conversationId } = JSON.parse(new URLSearchParams(location.search).get('data'));
      window.top.Microsoft.Omnichannel.sendMessageToConversation(conversationId, false, invitation);
    </script>
    """
  public static let good = """
    <script>
      const { conversationId } = JSON.parse(new URLSearchParams(location.search).get('data'));
      window.top.Microsoft.Omnichannel.sendMessageToConversation(invitation, false, conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let found = subject.findings(onPages: { page in
      page.hostCalls.calls(of: "sendMessageToConversation").compactMap(finding)
    })
    return Set(found).sorted { $0.place < $1.place }
  }

  private static func finding(_ call: HostCall) -> Finding? {
    guard let arguments = call.arguments, let words = MessageArguments.fault(of: arguments) else {
      return nil
    }
    return Finding(
      at: call.place, words, hint: "the arguments are `(message, false, conversationId)`")
  }
}
