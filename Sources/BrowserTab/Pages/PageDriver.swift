import Diagnostics
import Organizations
import Records
import Simulation

/// Connects a run with the pages of its app tabs: facts open and close pages, and what pages do becomes inputs.
///
/// It is the only one that gives inputs to the run meanwhile, and it is for scenarios, whose time stands still while a
/// page works; a live console has `LivePages`.
///
/// Unchecked, because a rehearsal that holds it is a value that goes from thread to thread: a run has one driver, and
/// one thread uses it at a time.
public final class PageDriver: @unchecked Sendable {
  public typealias DeskMaker = (Organization, Instant) throws(BrowserFault) -> any BrowserDesk

  private let openDesk: DeskMaker
  private let release: @Sendable (BrowserFault?) -> Void
  private var desk: (any BrowserDesk)?
  /// Why there is no desk any more.
  public private(set) var fault: BrowserFault?
  private var hasGivenBack = false
  /// How many of the run's facts the pages have followed.
  private var followed = 0
  /// How far a tab's clock is ahead of the run's: loading a page takes time that the run does not have.
  private var leads: [TabNumber: Int64] = [:]
  /// The tabs whose pages have left already, before the fact that says so.
  private var gone: Set<TabNumber> = []
  /// What pages did, until the run's clock reaches it.
  private var awaited: [Awaited] = []

  private struct Awaited {
    let instant: Instant
    let report: PageReport
  }

  /// The steps in which pages' time passes: an expectation sees what happened up to here.
  private static let step = Span(milliseconds: 50)

  /// - Parameters:
  ///   - openDesk: opens the desk in a browser, when the first page is to be loaded.
  ///   - release: gives the browser back at the end, with the fault that ended it.
  public init(
    openDesk: @escaping DeskMaker,
    release: @escaping @Sendable (BrowserFault?) -> Void = { _ in }
  ) {
    (self.openDesk, self.release) = (openDesk, release)
  }

  deinit { end() }

  /// Closes the desk's window.
  public func end() {
    desk?.close()
    desk = nil
    giveBack()
  }

  private func giveBack() {
    guard !hasGivenBack else { return }
    hasGivenBack = true
    release(fault)
  }

  // MARK: - Driving the run

  /// Gives an input to the run, and lets the pages follow.
  @discardableResult
  public func receive(_ input: Input, by run: inout Run) -> Run.Entry {
    settle(&run)
    unloadPages(before: input, &run)
    let entry = run.receive(input)
    settle(&run)
    return entry
  }

  /// Moves the run's clock and the pages' clock together.
  public func advance(_ run: inout Run, to instant: Instant) {
    while passStep(of: &run, until: instant) {}
    run.advance(to: instant)
    settle(&run)
  }

  /// Moves both clocks until a page does something, but no further than this.
  ///
  /// - Returns: whether a page did something.
  public func advanceUntilActivity(_ run: inout Run, to instant: Instant) -> Bool {
    let before = run.entries.count
    while run.entries.count == before, passStep(of: &run, until: instant) {}
    if run.entries.count > before { return true }
    run.advance(to: instant)
    settle(&run)
    return run.entries.count > before
  }

  /// Presses something in an app tab's page.
  public func press(_ target: PressTarget, in tab: TabNumber, of run: inout Run) -> PressOutcome {
    settle(&run)
    let outcome = attempt(&run) { (desk) throws(BrowserFault) in try desk.press(target, in: tab) }
    collect(&run, takesTime: false)
    settle(&run)
    return outcome ?? .notReadable
  }

  /// The visible text of an app tab's page; nil if it cannot be read.
  public func text(of tab: TabNumber, in run: inout Run) -> String? {
    attempt(&run) { (desk) throws(BrowserFault) in try desk.text(of: tab) } ?? nil
  }

  /// A PNG of the desk; nil if no page is open.
  public func picture(of run: inout Run) -> [UInt8]? {
    let picture = attempt(&run) { (desk) throws(BrowserFault) in try desk.picture() }
    return picture.flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: - Time

  /// Lets the pages' time pass by one step; false once they have reached the instant.
  private func passStep(of run: inout Run, until instant: Instant) -> Bool {
    guard let desk else { return false }
    let next = min(instant, run.state.now + Self.step)
    guard next > run.state.now else { return false }
    // The furthest tab leads; the others' reports wait until the run gets there.
    let lead = leads.values.max() ?? desk.clock - run.state.now.milliseconds
    let missing = next.milliseconds + lead - desk.clock
    if missing > 0 {
      attempt(&run) { (desk) throws(BrowserFault) in try desk.pass(missing) }
      collect(&run)
    }
    deliver(&run, until: next)
    run.advance(to: next)
    settle(&run)
    return true
  }

  // MARK: - From pages to inputs

  /// Follows the facts and delivers what pages did, until neither leads to anything more.
  private func settle(_ run: inout Run) {
    repeat {
      follow(&run)
      collect(&run)
    } while deliver(&run, until: run.state.now) || followed < run.facts.count
  }

  /// Takes the pages' reports, each for its instant in the run.
  ///
  /// - Parameter takesTime: whether the run's time passes for what the pages have done; loading, for one, takes none.
  private func collect(_ run: inout Run, takesTime: Bool = true) {
    let reports = attempt(&run) { (desk) throws(BrowserFault) in try desk.takeReports() } ?? []
    for report in reports {
      if case .started = report.content, let tab = report.tab {
        leads[tab] = report.time - run.state.now.milliseconds
        continue
      }
      let instant = takesTime ? instant(of: report, run) : run.state.now
      awaited.append(Awaited(instant: instant, report: report))
    }
    // A stable sort: what a page did at one instant keeps its order.
    let sorted = awaited.enumerated().sorted {
      ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset)
    }
    awaited = sorted.map(\.element)
  }

  private func instant(of report: PageReport, _ run: Run) -> Instant {
    let lead =
      report.tab.flatMap { leads[$0] } ?? leads.values.max() ?? report.time - run.state.now.milliseconds
    return max(run.state.now, Instant(milliseconds: report.time - lead))
  }

  /// Gives the run what pages have done up to an instant.
  ///
  /// - Returns: whether there was anything.
  @discardableResult
  private func deliver(_ run: inout Run, until instant: Instant) -> Bool {
    var delivered = false
    while let first = awaited.first, first.instant <= instant {
      awaited.removeFirst()
      delivered = true
      deliver(first, to: &run)
      follow(&run)
    }
    return delivered
  }

  private func deliver(_ awaited: Awaited, to run: inout Run) {
    run.advance(to: awaited.instant)
    let meant = ReportedInputs(awaited.report, in: run.state)
    for input in meant.inputs {
      if meant.answer != nil { unloadPages(before: input, &run) }
      run.receive(input)
    }
    if let answer = meant.answer { carryOut(.answer(answer.call, answer.answer), &run) }
  }

  // MARK: - From facts to pages

  /// Unloads the pages that an input will unload, so that what they send in their last moment comes with it.
  private func unloadPages(before input: Input, _ run: inout Run) {
    guard desk != nil else { return }
    var expected: Chunked<Fact> = []
    var tried = run.state
    tried.receive(input, into: &expected)
    for case .tab(.unloaded(_, let tab)) in expected.map(\.body)
    where leads[tab] != nil && !gone.contains(tab) {
      gone.insert(tab)
      attempt(&run) { (desk) throws(BrowserFault) in try desk.unload(tab) }
      let waiting = awaited.count
      collect(&run, takesTime: false)
      guard awaited.count > waiting else { continue }
      let sent = takeEvents(of: tab)
      if !sent.isEmpty { run.receive(.page(.sendsOnUnload(tab, sent))) }
    }
  }

  /// Takes the events that a page sent out of what is awaited.
  private func takeEvents(of tab: TabNumber) -> [PageInput.SentEvent] {
    var events: [PageInput.SentEvent] = []
    awaited.removeAll { awaited in
      guard awaited.report.tab == tab, let event = awaited.report.event else { return false }
      events.append(event)
      return true
    }
    return events
  }

  /// Lets the pages follow the facts that are new.
  private func follow(_ run: inout Run) {
    guard followed < run.facts.count else { return }
    let new = Array(run.facts[followed...])
    followed = run.facts.count
    guard run.state.pageRuntime.isBrowser, fault == nil else { return }
    for fact in new { follow(fact, &run) }
    if desk != nil {
      let host = HostDesk(run.state)
      carryOut(.update(host), &run)
    }
  }

  private func follow(_ fact: Fact, _ run: inout Run) {
    for command in PageCommand.following(fact, in: run.state) { carryOut(command, &run) }
  }

  private func carryOut(_ command: PageCommand, _ run: inout Run) {
    switch command {
    case .load(let tab, url: _):
      makeDesk(&run)
      guard let clock = desk?.clock else { return }
      gone.remove(tab)
      leads[tab] = clock - run.state.now.milliseconds
    case .unload(let tab): if leads[tab] == nil || gone.contains(tab) { return }
    case .close(let tab):
      leads[tab] = nil
      gone.remove(tab)
    case .show(let tab): if leads[tab] == nil { return }
    case .run: makeDesk(&run)
    case .update, .answer: break
    }
    attempt(&run) { (desk) throws(BrowserFault) in try command.carryOut(on: desk) }
    // Loading takes no time of the run, and so does all else that a command leads to at once.
    collect(&run, takesTime: false)
  }

  private func makeDesk(_ run: inout Run) {
    guard desk == nil, fault == nil else { return }
    do throws(BrowserFault) {
      desk = try openDesk(run.state.organization, run.state.now)
    } catch {
      lose(error, &run)
    }
  }

  // MARK: - Losing the browser

  /// Does something with the desk; if the browser fails, that is told once, and the run goes on without pages.
  @discardableResult
  private func attempt<Value>(
    _ run: inout Run, _ work: (any BrowserDesk) throws(BrowserFault) -> Value
  ) -> Value? {
    guard let desk else { return nil }
    do throws(BrowserFault) {
      return try work(desk)
    } catch {
      lose(error, &run)
      return nil
    }
  }

  private func lose(_ fault: BrowserFault, _ run: inout Run) {
    self.fault = fault
    giveBack()
    desk = nil
    leads = [:]
    run.receive(.page(.does(.lostBrowser, in: nil)))
  }
}

extension HostCall {
  /// How the call is written: `Omnichannel.sendMessageToConversation`.
  var title: String { "\(object).\(name)" }
}
