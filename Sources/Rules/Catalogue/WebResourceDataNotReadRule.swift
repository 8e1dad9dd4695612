import Diagnostics

/// An app tab page that never reads the data it is given.
public enum WebResourceDataNotReadRule: FileRule {
  public static let id = "web-resource-data-not-read"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.dataHoldsConversationId
  public static let consequences: [ProductClaim] = [.dataIsPercentEncoded, .pageMayAskForTheConversation]
  public static let meaning = """
    An app tab gets one parameter, `data`, in its address: JSON that holds the `conversationId`. A page that never \
    looks at its address cannot know for which conversation it runs. Looking at `location` or its `search` or `href`, or \
    calling `getQueryStringParameters`, counts as reading it, unless \
    nothing calls the function that does; so does asking the product with `getConversationId`. Looking \
    at its `hash`, or for a parameter `conversationId`, does not.
    """
  public static let bad = """
    <script>
      function begin() { startSession(); }
    </script>
    <body onload="begin()">
    """
  public static let good = """
    <script>
      function begin() {
        const data = new URLSearchParams(location.search).get('data');
        startSession(JSON.parse(data).conversationId);
      }
    </script>
    <body onload="begin()">
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      guard !page.modes.isEmpty, !page.isIncomplete, !page.hostCalls.asksForConversation else { return [] }
      if let place = page.askedForKey, page.elsewhere.allSatisfy(\.isOfProduct) {
        return [
          Finding(
            at: place, "the address has no such parameter: its one parameter is `data`",
            hint: "parse `data` as JSON, and take `conversationId` from it")
        ]
      }
      if let death = page.unreachedRead {
        let function = death.function.map { "`\($0)`" } ?? "this function"
        return [
          Finding(
            at: death.place, "only \(function) reads the parameter `data`, and nothing calls it",
            hint: "call it, or give it to an event handler (\(page.blindSpot))"
          ).following(from: [.noScript(page: page.name)])
        ]
      }
      guard !page.readsAddress else { return [] }
      return [
        Finding(
          at: page.firstScript, "`\(page.name)` never reads the parameter `data` of its address",
          hint: "parse it for the `conversationId` (\(page.blindSpot))"
        ).following(from: [.noScript(page: page.name)])
      ]
    })
  }
}
