import Diagnostics

/// An app tab page that reads the conversation's id under another name.
public enum WebResourceConversationIdMisspeltRule: FileRule {
  public static let id = "web-resource-conversation-id-misspelt"
  public static let severity = Severity.error
  public static let claim = ProductClaim.dataHoldsConversationId
  public static let meaning = """
    The JSON of the parameter `data` holds `conversationId`. Case counts in JSON: any other spelling is `undefined`, so \
    the page does not know its conversation.
    """
  public static let bad = """
    <script>
      const data = JSON.parse(new URLSearchParams(location.search).get('data'));
      startSession(data.conversationid);
    </script>
    """
  public static let good = """
    <script>
      const data = JSON.parse(new URLSearchParams(location.search).get('data'));
      startSession(data.conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let misspelt = subject.findings(onPages: { page in
      page.misspelledIDs.map { read in
        Finding(
          at: read.place, "the data of an app tab has no `\(read.name)`: it holds `conversationId`",
          hint: "write `conversationId`; case counts in JSON")
      }
    })
    // Two pages may load the same script.
    return Set(misspelt).sorted { $0.place < $1.place }
  }
}
