import Diagnostics

/// An app tab page that does not end its session when the agent closes the tab.
public enum WebResourceEndedNotOnUnloadRule: FileRule {
  public static let id = "web-resource-ended-not-on-unload"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.endedBelongsInOnbeforeunload
  public static let consequences: [ProductClaim] = [.closedTabLeaksSession]
  public static let meaning = """
    The Ended event should be sent from the web resource's `onbeforeunload`, so that the session ends if the agent \
    closes the tab; otherwise it stays connected.
    """
  public static let bad = """
    <script>
      function triggerCobrowseStop() {
        window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent', {detail: {}}));
      }
    </script>
    <body>
      <button onclick="triggerCobrowseStop()">End</button>
    </body>
    """
  public static let good = """
    <script>
      function triggerCobrowseStop() {
        window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent', {detail: {}}));
      }
    </script>
    <body onbeforeunload="return triggerCobrowseStop()">
      <button onclick="triggerCobrowseStop()">End</button>
    </body>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      page.events(.ended).filter { event in
        // A missing handler is the cause.
        page.dispatches.contains { $0.event == event } && !page.mayDispatchOnUnload(event)
          && !page.failingCalls.contains { $0.reason == .notCalled }
          && !page.missingHandlers.contains { $0.isUnloading && $0.isCertain }
          && !page.unsent(.ended).contains { $0.event == event }
      }.map { event in
        if let place = page.postponement(of: event) {
          return Finding(
            at: place, "the page is gone before this goes on, so `\(event.name)` is not sent",
            hint: "send it first, in `onbeforeunload` itself"
          ).following(from: page.causes)
        }
        if let death = page.unloadDeath(of: event) {
          return Finding(
            at: death.place, "when the page is left, this keeps `\(event.name)` from being sent",
            hint: "send the event first; no dialog opens while a page is left"
          ).following(from: page.causes)
        }
        if let place = page.lostUnloadHandler {
          return Finding(
            at: place,
            "this takes the place of an `onbeforeunload` or removes it, and nothing else sends `\(event.name)` there",
            hint: "send it from the handler that is left (\(page.blindSpot))"
          ).following(from: page.causes)
        }
        if let place = page.lateListener {
          return Finding(
            at: place,
            "`\(page.name)` waits for the page to go, and does not send `\(event.name)` from `onbeforeunload`",
            hint: "send it from `onbeforeunload`, as `<body onbeforeunload=\"return …\">` (\(page.blindSpot))"
          ).following(from: page.causes)
        }
        return Finding(
          at: page.body, "`\(page.name)` does not send `\(event.name)` from `onbeforeunload`",
          hint: "add it there, as `<body onbeforeunload=\"return …\">` (\(page.blindSpot))"
        ).following(from: page.causes)
      }
    })
  }
}
