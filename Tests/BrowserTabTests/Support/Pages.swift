import BrowserTab
import Diagnostics
import Organizations
import Records
import Simulation
import Storage
import Testing

/// Web resources given as texts.
struct TextFiles: WebResourceFiles {
  var files: [String: String]

  func bytes(of name: String) -> [UInt8]? { files[name].map { Array($0.utf8) } }
}

/// The most activities of pages that a run tells.
enum PageLimits {
  static let most = 1_000
}

/// A run at Contoso's desk whose co-browse tab shows the given page in the real browser.
struct BrowsedRun {
  var run: Run
  let driver: PageDriver
  let conversation = ConversationNumber(0)

  /// One browser for all tests, because it takes a second to start.
  static let pool = BrowserPool()

  /// - Parameters:
  ///   - page: the HTML of Fabrikam's co-browse page.
  ///   - others: further web resources by name.
  init(_ page: String, and others: [String: String] = [:]) throws {
    let contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    var setup = State.Setup()
    setup.pageRuntime = .browser
    run = Run(from: State(contoso, setup))
    var files = others
    files["fab_/cobrowse.html"] = page
    let resources = TextFiles(files: files)
    let browser = try Self.pool.take()
    driver = PageDriver { (organization, start) throws(BrowserFault) in
      try browser.openDesk(
        at: HostAddress(of: organization), files: resources, time: .virtual, start: start)
    } release: { fault in
      Self.pool.giveBack(browser, after: fault)
    }
    let customer = try #require(contoso.customers.first)
    receive(.customer(.arrives(customer, widget: 0, speaks: false)))
    receive(.agent(.accepts(conversation)))
  }

  func end() { driver.end() }

  mutating func receive(_ input: Input) { driver.receive(input, by: &run) }

  mutating func type(_ line: String) { receive(.agent(.types(conversation, line))) }

  mutating func pass(_ span: Span) { driver.advance(&run, to: run.state.now + span) }

  @discardableResult
  mutating func press(_ text: String) -> PressOutcome {
    guard let tab = run.state.focused?.front else { return .notReadable }
    return driver.press(.text(text), in: tab, of: &run)
  }

  mutating func closeTab() {
    guard let tab = run.state.focused?.front else { return }
    receive(.agent(.closesTab(conversation, tab)))
  }

  mutating func open(_ title: String) {
    guard let tab = run.state.focused?.tabs.first(where: { $0.title == title }) else { return }
    receive(.agent(.opensTab(conversation, tab.number)))
  }

  /// The visible text of the page.
  var text: String? {
    mutating get {
      guard let tab = run.state.focused?.front else { return nil }
      return driver.text(of: tab, in: &run)
    }
  }

  /// What the page did that the desk does not answer to.
  var activities: [PageActivity] {
    run.facts.compactMap { fact in
      if case .page(.did(let activity, in: _)) = fact.body { activity } else { nil }
    }
  }

  /// The events, as `CobrowseConnectedEvent top actor 2000`, with the milliseconds since the page first loaded.
  var events: [String] {
    var loaded: Instant?
    var events: [String] = []
    for fact in run.facts {
      switch fact.body {
      case .tab(.loaded): loaded = loaded ?? fact.instant
      case .event(let sent):
        let time = loaded.map { (fact.instant - $0).milliseconds } ?? -1
        events.append("\(sent.event.name) \(sent.target.label) \(sent.origin.rawValue) \(time)")
      default: break
      }
    }
    return events
  }

  var status: SecondarySessionStatus? { run.state.conversation(conversation)?.sessions.last?.status }
}
