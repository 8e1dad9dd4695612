import BrowserTab
import Records
import Simulation
import TestSupport
import Testing

/// The real browser.
@Suite(.serialized, .needsBrowser) struct ChromiumTests {
  @Test("A page with a timer of two seconds connects at exactly 2000 ms")
  func aTimerIsExact() throws {
    let browser = try Browser(try BrowserExecutable.find())
    defer { browser.end() }
    for _ in 1...3 {
      var browsed = try BrowsedRun(
        """
        <body onbeforeunload="window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent'))"><script>
        setTimeout(() => window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')), 2000);
        console.log('ready');
        </script>
        """, in: browser)
      browsed.type("/cb")
      print(browsed.activities)
      browsed.pass(.seconds(5))
      print(browsed.events, browsed.activities)
      let tab = try #require(browsed.run.state.focused?.front)
      browsed.receive(.agent(.closesTab(browsed.conversation, tab)))
      print(browsed.events, browsed.activities, browsed.status as Any)
    }
  }
}
