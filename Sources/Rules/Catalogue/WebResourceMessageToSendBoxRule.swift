import Diagnostics

/// An app tab page whose message waits in the agent's send box instead of reaching the customer.
public enum WebResourceMessageToSendBoxRule: FileRule {
  public static let id = "web-resource-message-to-send-box"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.invitationIsSentByTheHostCall
  public static let meaning = """
    `sendMessageToConversation` puts its message into the agent's send box unless its second argument, `toSendBox`, is \
    `false`. Write `true` if the agent is to send it: then nothing is reported.
    """
  public static let bad = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversation(invitation);
    </script>
    """
  public static let good = """
    <script>
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
    guard let arguments = call.arguments, MessageArguments.fault(of: arguments) == nil else { return nil }
    let toSendBox = arguments.count > 1 ? arguments[1] : .isNothing
    switch toSendBox {
    case .isFalse, .isTrue, .unknown: return nil
    case .named(let name) where !name.lowercased().contains("conversation"): return nil
    case .isNothing:
      return Finding(
        at: call.place, "the message goes to the agent's send box, not to the customer",
        hint: "write `false` as the second argument, or `true` if the agent is to send it")
    case .named, .text:
      return Finding(
        at: call.place,
        "the second argument says whether the message goes to the send box, and is not `false`",
        hint: "the conversation's id is the third argument: `(message, false, conversationId)`")
    }
  }
}
