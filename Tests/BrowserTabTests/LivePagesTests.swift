import Diagnostics
import Glibc
import Organizations
import Records
import Simulation
import Storage
import TestSupport
import Testing

@testable import BrowserTab

/// A live console's run with scripted pages.
private struct LiveRun {
  var run: Run
  let pages: LivePages
  let desk = ScriptedDesk()

  init(failing fault: BrowserFault? = nil) throws {
    let contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    var setup = State.Setup()
    setup.pageRuntime = .browser
    run = Run(from: State(contoso, setup))
    let desk = desk
    pages = LivePages { (_) throws(BrowserFault) in
      if let fault { throw fault }
      return PageWorker.Opened(desk: desk, end: {}, kill: {})
    }
    run.receive(.customer(.arrives(try #require(contoso.customers.first), widget: 0, speaks: false)))
    run.receive(.agent(.accepts(ConversationNumber(0))))
  }

  /// Waits for news, as the console's loop does, until one is meant.
  func news(until isMeant: (LivePages.News) -> Bool) throws -> [LivePages.News] {
    var all: [LivePages.News] = []
    for _ in 0..<(Patience.inSeconds * 10) {
      all += pages.takeNews(in: run.state)
      if all.contains(where: isMeant) { return all }
      var polled = pages.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&polled, nfds_t(polled.count), 100)
    }
    Issue.record("the news never came: \(all)")
    return all
  }

  mutating func type(_ line: String) {
    run.receive(.agent(.types(ConversationNumber(0), line)))
    pages.follow(run)
  }
}

/// Pages beside a live console.
struct LivePagesTests {
  private let tab = TabNumber(1)

  @Test("The browser starts, loads what the run opens, and shows it")
  func follows() throws {
    var live = try LiveRun()
    live.pages.follow(live.run)
    #expect(try live.news { $0 == .running } == [.starting, .running])
    live.type("/cb")
    live.pages.takePicture()
    #expect(try live.news { $0 == .picture([0x89, 0x50]) } == [.picture([0x89, 0x50])])
    #expect(live.desk.calls == ["load 2", "picture"])
    live.pages.end()
  }

  @Test("What a page does becomes inputs, and a call is answered")
  func reports() throws {
    var live = try LiveRun()
    live.type("/cb")
    _ = try live.news { $0 == .running }
    live.desk.report(
      PageReport(.sent(event: "CobrowseConnectedEvent", to: .top), in: tab, at: 0),
      PageReport(
        .called(HostCall(id: 1, object: "Omnichannel", name: "getConversationId", arguments: [])), in: tab,
        at: 0))
    let called = LivePages.News.input(
      .page(.does(.calledHost(function: "Omnichannel.getConversationId", .honoured), in: tab)))
    let news = try live.news { $0 == called }
    #expect(news == [.input(.provider(.sends(.cobrowseConnected, to: .top, from: tab))), called])
    live.pages.end()
    let id = try #require(live.run.state.focused?.id)
    #expect(live.desk.calls.last == "resolve \"\(id)\"")
  }

  @Test("A page leaves before its tab closes, once")
  func unloads() throws {
    var live = try LiveRun()
    live.type("/cb")
    _ = try live.news { $0 == .running }
    live.desk.lastWords.withLock {
      $0 = [PageReport(.sent(event: "CobrowseEndedEvent", to: .top), in: tab, at: 0)]
    }
    let expected = PageInput.sendsOnUnload(tab, [PageInput.SentEvent(.cobrowseEnded, to: .top)])
    #expect(live.pages.unload([tab]) == [.page(expected)])
    live.run.receive(.page(expected))
    live.run.receive(.agent(.closesTab(ConversationNumber(0), tab)))
    live.pages.follow(live.run)
    live.pages.end()
    #expect(live.desk.calls.suffix(2) == ["unload 2", "close 2"])
  }

  @Test("A page that does not leave is given half a second, and what it says later is dropped")
  func hangs() throws {
    var live = try LiveRun()
    live.type("/cb")
    _ = try live.news { $0 == .running }
    live.desk.lastWords.withLock {
      $0 = [PageReport(.sent(event: "CobrowseEndedEvent", to: .top), in: tab, at: 0)]
    }
    live.desk.hang()
    #expect(live.pages.unload([tab]) == [.page(.does(.hangs, in: tab))])
    live.desk.release()
    live.pages.takePicture()
    #expect(try live.news { $0 == .picture([0x89, 0x50]) } == [.picture([0x89, 0x50])])
    live.pages.end()
  }

  @Test("A browser that fails is told once, and another starts with the pages of the run")
  func restarts() throws {
    var live = try LiveRun()
    live.type("/cb")
    _ = try live.news { $0 == .running }
    live.desk.fail(.ended)
    let lost = try live.news { $0 == .lost(.ended) }
    #expect(lost == [.input(.page(.does(.lostBrowser, in: nil))), .lost(.ended)])
    #expect(live.pages.descriptors == [])
  }

  @Test("A browser that does not start is told without being lost")
  func doesNotStart() throws {
    let live = try LiveRun(failing: .notFound(named: nil))
    live.pages.follow(live.run)
    let news = try live.news { $0 == .lost(.notFound(named: nil)) }
    #expect(news == [.starting, .lost(.notFound(named: nil))])
  }

  @Test("Another branch of the run has its pages loaded anew")
  func branches() throws {
    var live = try LiveRun()
    let before = live.run
    live.type("/cb")
    var other = before
    other.receive(.agent(.types(ConversationNumber(0), "hello")))
    live.pages.follow(other)
    live.pages.end()
    #expect(live.desk.calls == ["load 2", "show 2", "close 2"])
  }
}
