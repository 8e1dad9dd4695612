import Diagnostics

/// An app tab page that takes the conversation from whatever session is in focus.
public enum WebResourceFocusedConversationRule: FileRule {
  public static let id = "web-resource-focused-conversation"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.hostCallsFollowTheFocus
  public static let consequences: [ProductClaim] = [.pageMayAskForTheConversation]
  public static let meaning = """
    An app tab's `data` names its conversation. The session in focus may be another one by the time a call runs: the agent \
    has several customers. So a message needs the conversation's id, and `getFocusedSession` does not replace `data`. A page \
    that asks `getConversationId` although it reads its address gets a note.
    """
  public static let bad = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversation(invitation, false);
    </script>
    """
  public static let good = """
    <script>
      const data = JSON.parse(new URLSearchParams(location.search).get('data'));
      window.top.Microsoft.Omnichannel.sendMessageToConversation(invitation, false, data.conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let found = subject.findings(onPages: { page in
      page.hostCalls.calls(of: "sendMessageToConversation").compactMap(toFocus)
        + page.hostCalls.focusedSessionReads.map { place in
          Finding(
            at: place, "the session in focus need not be the one of this app tab",
            hint: "take `conversationId` from the parameter `data`")
        }
        + (page.readsAddress ? page.hostCalls.calls(of: "getConversationId").map(withoutNeed) : [])
    })
    return Set(found).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  private static func toFocus(_ call: HostCall) -> Finding? {
    // Without a second argument, the send box is the first thing to mend.
    guard let arguments = call.arguments, arguments.count > 1, MessageArguments.fault(of: arguments) == nil,
      arguments.count == 2 || arguments[2] == .isNothing
    else { return nil }
    switch arguments[1] {
    case .isFalse, .isTrue: break
    case .isNothing, .text, .named, .unknown: return nil
    }
    return Finding(
      at: call.place,
      "the message goes to the conversation in focus, which need not be the one of this app tab",
      hint: "give the `conversationId` of `data` as the third argument")
  }

  private static func withoutNeed(_ call: HostCall) -> Finding {
    Finding(
      at: call.place, "the page has its address, and `data` there names the conversation",
      hint: "take `conversationId` from `data`; `getConversationId` is for pages without it", severity: .note)
  }
}
