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

/// A run at Contoso's desk whose app tabs show the given page.
struct BrowsedRun {
  var run: Run
  let driver: PageDriver
  let conversation = ConversationNumber(0)

  /// - Parameter page: the HTML of Fabrikam's co-browse page.
  init(_ page: String, and others: [String: String] = [:], in browser: Browser) throws {
    let contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    var setup = State.Setup()
    setup.pageRuntime = .browser
    run = Run(from: State(contoso, setup))
    var files = others
    files["fab_/cobrowse.html"] = page
    let resources = TextFiles(files: files)
    driver = PageDriver { (organization, start) throws(BrowserFault) in
      try browser.openDesk(
        at: HostAddress(of: organization), files: resources, time: .virtual, start: start)
    }
    let customer = try #require(contoso.customers.first)
    receive(.customer(.arrives(customer, widget: 0, speaks: false)))
    receive(.agent(.accepts(conversation)))
  }

  mutating func receive(_ input: Input) { driver.receive(input, by: &run) }

  mutating func type(_ line: String) { receive(.agent(.types(conversation, line))) }

  mutating func pass(_ span: Span) { driver.advance(&run, to: run.state.now + span) }

  /// What the page did that the desk does not answer to.
  var activities: [PageActivity] {
    run.facts.compactMap { fact in
      if case .page(.did(let activity, in: _)) = fact.body { activity } else { nil }
    }
  }

  /// The events, as `CobrowseConnectedEvent top` with the milliseconds since the page loaded.
  var events: [String] {
    var loaded: Instant?
    var events: [String] = []
    for fact in run.facts {
      switch fact.body {
      case .tab(.loaded): loaded = fact.instant
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
