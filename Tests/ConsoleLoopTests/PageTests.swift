import Cells
import Desktop
import Diagnostics
import Records
import Simulation
import Testing

@testable import ConsoleLoop

@Suite("The providers' pages beside the loop")
struct PageTests {
  private let coBrowse: [Key] = [.character("/"), .character("c"), .character("b"), .enter]

  /// Steps that choose an item of the palette by these words.
  private func palette(_ words: String) -> [ScriptedScreen.Step] {
    [.after(10, keys: .control("p"))]
      + words.map { .after(10, keys: .character($0)) } + [.after(10, keys: .enter), .pause(10)]
  }

  private func typing(_ keys: [Key]) -> [ScriptedScreen.Step] {
    keys.map { .after(10, keys: $0) } + [.pause(10)]
  }

  private func facts(_ live: LiveConsole<Console>, _ isMeant: (Fact.Body) -> Bool) -> Int {
    live.shown.run.facts.count { isMeant($0.body) }
  }

  @Test("The browser starts with the console, follows its run to the last fact, and ends with it")
  func followsTheRun() throws {
    let desk = try Desk(typing(coBrowse))
    var live = desk.consoleWithPages
    _ = live.run()
    #expect(desk.pages.calls == [.start, .end])
    #expect(desk.pages.followed == live.shown.run.facts.count)
    #expect(desk.picture.contains("browser → api.example.com"))
    #expect(desk.picture.contains("The page runs in a browser without a"))
    #expect(desk.screen.calls == [.close])
  }

  @Test("No browser starts while the apps are simulated")
  func staysOff() throws {
    let desk = try Desk([.pause(10)])
    var live = LiveConsole(
      Console(desk.files.opened, size: desk.screen.size),
      in: ConsoleSurroundings(screen: desk.screen, clock: desk.clock, pages: desk.pages))
    _ = live.run()
    #expect(desk.pages.calls == [.end])
  }

  @Test("What a page does arrives between keys, and is shown in its tab")
  func takesWhatPagesDo() throws {
    let desk = try Desk(typing(coBrowse) + typing([.character("h"), .character("i")]))
    var live = desk.consoleWithPages
    let tab = TabNumber(1)
    desk.pages.events =
      Array(repeating: [], count: 8) + [[.input(.page(.does(.logged(level: "log", "ready", nil), in: tab)))]]
      + [[.input(.provider(.sends(.cobrowseConnected, to: .top, from: tab)))]]
    _ = live.run()
    #expect(facts(live) { if case .event = $0 { true } else { false } } == 1)
    #expect(live.shown.state.focused?.sessions.last?.isConnected == true)
    #expect(desk.picture.contains("hi"))
    #expect(desk.picture.contains("Last: "))
  }

  @Test("A page leaves before its tab closes, and its last words come with it")
  func unloadsFirst() throws {
    let desk = try Desk(typing(coBrowse) + typing([.alt("w")]))
    var live = desk.consoleWithPages
    let tab = TabNumber(1)
    desk.pages.lastWords = [
      .page(.sendsOnUnload(tab, [PageInput.SentEvent(.cobrowseEnded, to: .top)]))
    ]
    _ = live.run()
    #expect(desk.pages.calls == [.start, .unload([tab.ordinal]), .end])
    let events = live.shown.run.facts.compactMap { fact -> EventFact.Origin? in
      if case .event(let sent) = fact.body { sent.origin } else { nil }
    }
    #expect(events == [.unload])
  }

  @Test("A page that hangs is told, and its tab closes all the same")
  func goesOnWithoutAHangingPage() throws {
    let desk = try Desk(typing(coBrowse) + typing([.alt("w")]))
    var live = desk.consoleWithPages
    desk.pages.lastWords = [.page(.does(.hangs, in: TabNumber(1)))]
    _ = live.run()
    #expect(facts(live) { $0 == .page(.did(.hangs, in: TabNumber(1))) } == 1)
    #expect(live.shown.state.focused?.tabs.count == 1)
  }

  @Test("A browser that is gone is told; the apps are simulated until it is started again")
  func restarts() throws {
    let words = "run the providers"
    let desk = try Desk([.pause(10), .pause(10)] + palette(words))
    var live = desk.consoleWithPages
    let pages = desk.pages
    // The loop takes events twice at the start, once for the start itself.
    pages.events = [[], pages.lose(.ended)]
    _ = live.run()
    #expect(facts(live) { $0 == .page(.did(.lostBrowser, in: nil)) } == 1)
    let runtimes = live.shown.run.facts.compactMap { fact -> PageRuntime? in
      if case .trainer(.pagesRun(let runtime)) = fact.body { runtime } else { nil }
    }
    #expect(runtimes == [.simulated, .browser])
    #expect(
      desk.screen.frames.contains { $0.text.contains("The browser has ended; the third-party apps are") })
    #expect(live.shown.state.pageRuntime == .browser)
  }

  @Test("The palette ends the browser, and takes a picture of its page")
  func palette() throws {
    let desk = try Desk(
      typing(coBrowse) + palette("picture of the page") + palette("simulate the third"))
    var live = desk.consoleWithPages
    _ = live.run()
    #expect(desk.pages.calls == [.start, .picture, .stop, .end])
    #expect(desk.screen.frames.contains { $0.text.contains("The picture of the page is in page-1.png.") })
    #expect(live.shown.state.pageRuntime == .simulated)
  }

  @Test("A button of the page is pressed by its text")
  func presses() throws {
    let desk = try Desk(
      typing(coBrowse) + palette("press a button") + typing([.character("G"), .character("o"), .enter]))
    var live = desk.consoleWithPages
    _ = live.run()
    #expect(desk.pages.calls == [.start, .press("Go"), .end])
    #expect(desk.picture.contains("Pressed “Go” in the page."))
  }

  @Test("Pages stand still while the past is shown, and what one does leads back to the present")
  func leavesThePast() throws {
    let desk = try Desk(typing(coBrowse) + typing([.controlUp, .controlUp]))
    var live = desk.consoleWithPages
    _ = live.run()
    let before = desk.pages.followed
    #expect(live.shown.run.facts.count < before)
    _ = live.shown.handle([.input(.page(.does(.alerted("hello"), in: TabNumber(1))))])
    #expect(live.shown.run.facts.count == before + 1)
  }
}
