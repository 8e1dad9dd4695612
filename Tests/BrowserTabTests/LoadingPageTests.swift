import BrowserTab
import Records
import Simulation
import Storage
import TestSupport
import Testing

/// Presses in pages that have not loaded yet.
@Suite("Pages that are still loading", .needsBrowser, .waits)
struct LoadingPageTests {
  /// A page that is never done: its document is opened and not closed.
  private static let endless =
    "<script>onload = () => { document.open(); document.write('<button>Later</button>') }</script>"

  @Test("In real time a press waits for the page that was just opened")
  func waits() throws {
    let contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    let files = TextFiles(files: ["fab_/cobrowse.html": "<button onclick=\"text = 'yes'\">Connect</button>"])
    let browser = try BrowsedRun.pool.take()
    let address = HostAddress(of: contoso)
    let desk = try browser.openDesk(
      at: address, files: files, time: .real, start: Instant(milliseconds: 0))
    let tab = TabNumber(1)
    for _ in 1...Trials.count(3, thorough: 50) {
      try desk.load(address.origin + "/webresources/fab_/cobrowse.html", in: tab)
      // Nothing is read in between, so the frame has not even begun to load.
      #expect(try desk.press(.text("Connect"), in: tab) == .pressed)
      try desk.unload(tab)
    }
    desk.close()
    BrowsedRun.pool.giveBack(browser, after: nil)
  }

  @Test("A page that never finishes is told as loading, and what it shows already can be pressed")
  func neverFinishes() throws {
    var browsed = try BrowsedRun(Self.endless)
    browsed.type("/cb")
    browsed.pass(.seconds(1))
    #expect(browsed.press("Connect") == .loading)
    #expect(browsed.press("Later") == .pressed)
    browsed.end()
  }
}
