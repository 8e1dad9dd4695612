import BrowserTab
import Records
import Simulation
import TestSupport
import Testing

/// Pages in the real browser that do what they should not, or too much of it.
@Suite("Bounds of pages in Chromium", .needsBrowser, .waits)
struct ChromiumBoundsTests {
  private static let connects = ProviderScripts.connects

  @Test("A page that writes without end is told in part, and the run goes on")
  func writesWithoutEnd() throws {
    var browsed = try BrowsedRun(
      """
      <script>
      const megabyte = 'x'.repeat(1 << 20);
      for (let count = 0; count < \(Trials.count(10, thorough: 1_024)); count++) console.log(megabyte);
      console.log('y'.repeat(70 << 20));
      setTimeout(() => { \(Self.connects) }, 1000);
      </script>
      """)
    browsed.type("/cb")
    browsed.pass(.seconds(2))
    #expect(browsed.events == ["CobrowseConnectedEvent top actor 1000"])
    let lengths = browsed.activities.compactMap { activity in
      if case .logged(_, let text, _) = activity { text.utf8.count } else { nil }
    }
    #expect(lengths.count == Trials.count(10, thorough: 200) && lengths.allSatisfy { $0 < 10_000 })
    #expect(browsed.activities.contains(.more))
    browsed.end()
  }

  @Test("A page that closes the whole desk is told as a closed window, and the run goes on")
  func closesTheDesk() throws {
    var browsed = try BrowsedRun("<script>setTimeout(() => window.top.close(), 1000)</script>")
    browsed.type("/cb")
    // The browser closes the window when it gets to it, on no clock of the page's.
    let deadline = ContinuousClock.now + .seconds(300)
    while browsed.driver.fault == nil, ContinuousClock.now < deadline { browsed.pass(Span(milliseconds: 10)) }
    #expect(browsed.activities.last == .lostBrowser)
    #expect(browsed.driver.fault == .windowClosed)
    browsed.end()
  }

  @Test("What is asked of other hosts is refused and named")
  func otherHosts() throws {
    var browsed = try BrowsedRun(
      """
      <script src="https://cdn.example/lib.js"></script>
      <script>
      fetch('https://api.example/session').catch(() => {});
      new WebSocket('wss://api.example/live');
      navigator.sendBeacon('https://api.example/beacon');
      </script>
      """)
    browsed.type("/cb")
    browsed.pass(.seconds(1))
    let asked = browsed.activities.compactMap { activity -> String? in
      if case .askedOutside(let url) = activity { url } else { nil }
    }
    #expect(
      Set(asked) == [
        "https://cdn.example/lib.js", "https://api.example/session", "wss://api.example/live",
        "https://api.example/beacon",
      ])
    browsed.end()
  }

  @Test("A page of another origin cannot reach window.top, and the browser says so")
  func otherOrigin() throws {
    var browsed = try BrowsedRun(
      "<iframe sandbox=\"allow-scripts\" src=\"inner.html\"></iframe>",
      and: ["fab_/inner.html": "<script>\(Self.connects)</script>"])
    browsed.type("/cb")
    browsed.pass(.seconds(1))
    let thrown = browsed.activities.compactMap { activity -> String? in
      if case .threw(let text, _) = activity { text } else { nil }
    }
    #expect(thrown.count == 1 && thrown.allSatisfy { $0.contains("SecurityError") }, "\(browsed.activities)")
    #expect(browsed.events == [])
    browsed.end()
  }

  @Test("A page that tries to get away is stopped, and the desk stays")
  func getsAway() throws {
    var browsed = try BrowsedRun(
      """
      <button onclick="window.open('https://evil.example/window')">Window</button>
      <button onclick="window.top.location = 'https://evil.example/top'">Top</button>
      <button onclick="document.getElementById('a').click()">Download</button>
      <a id="a" href="data:application/octet-stream,x" download="x.bin"></a>
      <button onclick="navigator.mediaDevices.getUserMedia({ video: true }).catch((e) => console.log(e.name))">Camera</button>
      <button onclick="location = 'https://evil.example/away'">Away</button>
      """)
    browsed.type("/cb")
    for text in ["Window", "Top", "Download", "Camera", "Away"] {
      #expect(browsed.press(text) == .pressed)
      browsed.pass(.seconds(1))
    }
    let expected: [PageActivity] = [
      .triedToOpenWindow(url: "https://evil.example/window"),
      .triedToReplaceDesk(url: "https://evil.example/top"),
      .triedToDownload(url: "data:application/octet-stream,x"),
      .askedForDevice("getUserMedia"), .triedToLeave(url: "https://evil.example/away"),
    ]
    for activity in expected { #expect(browsed.activities.contains(activity), "\(browsed.activities)") }
    #expect(!browsed.activities.contains(.lostBrowser))
    browsed.end()
  }

  @Test("A page that never ends, alerts a thousand times or logs without end is bounded, and the run goes on")
  func bounded() throws {
    let scripts = [
      "for (let i = 0; i < \(Trials.count(300, thorough: 1_000)); i++) alert(i)",
      "for (let i = 0; i < \(Trials.count(3_000, thorough: 20_000)); i++) console.log(i)",
      "while (true) {}", "for (;;) alert('again')",
    ]
    // One that never ends is stopped only after seconds.
    for script in scripts.prefix(Trials.count(2, thorough: scripts.count)) {
      var browsed = try BrowsedRun(
        "<button onclick=\"\(script)\">Go</button><button onclick=\"\(Self.connects)\">Connect</button>")
      browsed.type("/cb")
      browsed.press("Go")
      browsed.pass(.seconds(1))
      #expect(browsed.activities.count <= PageLimits.most, "\(script)")
      browsed.press("Connect")
      #expect(browsed.status == .connected(isLeaked: false), "\(script): \(browsed.activities.suffix(3))")
      browsed.end()
    }
  }
}
