import Concurrency
import Diagnostics
import Glibc
import Records
import Simulation

/// The pages of a live console: a browser that follows its run in real time, beside the caller.
///
/// Tasks for the browser run one after another on a thread of their own; the caller waits for none but an
/// unloading page, and for that a bounded moment.
public final class LivePages {
  private let open: @Sendable (State) throws(BrowserFault) -> PageWorker.Opened
  private var session: Session?
  /// The browser that was stopped last, until it has ended.
  private var stopped: Session?
  /// What has not been taken yet.
  private var news: [News] = []
  /// The reports that have not become inputs yet.
  private var reports: [PageReport] = []

  /// What became of the browser, or what its pages did.
  public enum News: Hashable, Sendable {
    case starting, running, ended
    case lost(BrowserFault)
    case input(Input)
    case pressed(String, PressOutcome)
    case picture([UInt8])
    /// There is no page to take a picture of.
    case noPicture
  }

  /// A browser from its start to its end.
  private struct Session {
    let worker = PageWorker()
    let work = SerialWork<PageWorker.Outcome>()
    var follower = PageFollower()
    /// The browser's pipe; nil until it has started.
    var descriptor: Int32?
    /// The tabs whose pages did not leave in time: what they still say comes too late.
    var late: Set<TabNumber> = []
  }

  /// How long a page may take to leave, in milliseconds.
  private static let timeToLeave: Int64 = 500
  /// How long the browser may take to end before it is killed, in milliseconds.
  private static let timeToEnd: Int64 = 2_000

  /// - Parameter open: starts a browser and opens a desk in it; called on another thread.
  init(open: @escaping @Sendable (State) throws(BrowserFault) -> PageWorker.Opened) { self.open = open }

  /// Pages in a real browser.
  ///
  /// - Parameters:
  ///   - find: finds the browser.
  ///   - files: the web resources that pages may ask for.
  public convenience init(
    _ options: BrowserOptions, files: any WebResourceFiles,
    find: @escaping @Sendable () throws(BrowserFault) -> BrowserExecutable
  ) {
    self.init { (state) throws(BrowserFault) in
      let browser = try Browser(try find(), options)
      do throws(BrowserFault) {
        let desk = try browser.openDesk(
          at: HostAddress(of: state.organization), files: files, time: .real, start: state.now)
        return PageWorker.Opened(desk: desk, end: { browser.end() }, kill: { browser.kill() })
      } catch {
        browser.kill()
        throw error
      }
    }
  }

  /// Readable when there is news.
  ///
  /// The browser's own pipe is among them only while no task reads from it.
  public var descriptors: [Int32] {
    guard let session else { return [] }
    let browser = session.work.isBusy ? nil : session.descriptor
    return [session.work.descriptor] + (browser.map { [$0] } ?? [])
  }

  // MARK: - Following a run

  /// Lets the pages do what is new in a run; starts the browser if there is none.
  public func follow(_ run: Run) {
    if session == nil { start(run.state) }
    guard var session else { return }
    let commands = session.follower.follow(run)
    self.session = session
    guard !commands.isEmpty else { return }
    let worker = session.worker
    session.work.start { worker.carryOut(commands, for: .following) }
  }

  private func start(_ state: State) {
    let started = Session()
    session = started
    news.append(.starting)
    let (worker, open) = (started.worker, open)
    started.work.start { worker.start { () throws(BrowserFault) in try open(state) } }
  }

  /// Makes pages leave, before their run closes or reloads them; waits a bounded moment.
  ///
  /// - Returns: the inputs that tell what they sent, or that they hang.
  public func unload(_ tabs: [TabNumber]) -> [Input] {
    guard var session else { return [] }
    let isReady = session.descriptor != nil
    let commands = session.follower.unload(tabs)
    self.session = session
    var waiting: Set<TabNumber> = []
    for case .unload(let tab) in commands {
      waiting.insert(tab)
      let worker = session.worker
      session.work.start { worker.carryOut([.unload(tab)], for: .unloading(tab)) }
    }
    // A browser that is still starting has no page that could leave.
    guard isReady else { return [] }
    let leaving = waiting.sorted { $0.ordinal < $1.ordinal }
    let deadline = DevToolsConnection.now + Self.timeToLeave
    while !waiting.isEmpty, self.session != nil, DevToolsConnection.now < deadline {
      Self.wait([session.work.descriptor], until: deadline)
      for case .unloading(let tab) in takeOutcomes() { waiting.remove(tab) }
    }
    guard self.session != nil else { return [] }
    self.session?.late.formUnion(waiting)
    return leaving.compactMap { tab -> Input? in
      if waiting.contains(tab) { return .page(.does(.hangs, in: tab)) }
      let sent = takeEvents(of: tab)
      return sent.isEmpty ? nil : .page(.sendsOnUnload(tab, sent))
    }
  }

  /// Takes the events that a page sent out of the reports.
  private func takeEvents(of tab: TabNumber) -> [PageInput.SentEvent] {
    var events: [PageInput.SentEvent] = []
    reports.removeAll { report in
      guard report.tab == tab, let event = report.event else { return false }
      events.append(event)
      return true
    }
    return events
  }

  // MARK: - News

  /// Takes what has happened, in order, without waiting; after a call of a host object the rest follows with the
  /// next news, because the call may change what the rest means.
  ///
  /// - Parameter state: the state that the pages belong to; nil if none run.
  public func takeNews(in state: State?) -> [News] {
    readBrowser()
    takeOutcomes()
    if let state {
      while !reports.isEmpty {
        let meant = ReportedInputs(reports.removeFirst(), in: state)
        news += meant.inputs.map(News.input)
        guard let answer = meant.answer else { continue }
        self.answer(answer)
        break
      }
    }
    defer { news = [] }
    return news
  }

  private func answer(_ answer: ReportedInputs.Answer) {
    guard let session else { return }
    let worker = session.worker
    session.work.start { worker.carryOut([.answer(answer.call, answer.answer)], for: .following) }
  }

  /// Has the browser's pipe read, if something is in it and no task does so anyway.
  private func readBrowser() {
    guard let session, !session.work.isBusy, let descriptor = session.descriptor,
      Self.wait([descriptor], until: DevToolsConnection.now)
    else { return }
    let worker = session.worker
    session.work.start { worker.carryOut([], for: .reading) }
  }

  /// Takes what the tasks have led to.
  ///
  /// - Returns: the purposes of those that are done.
  @discardableResult
  private func takeOutcomes() -> [PageWorker.Purpose] {
    guard let outcomes = session?.work.takeResults() else { return [] }
    for outcome in outcomes { take(outcome) }
    return outcomes.map(\.purpose)
  }

  private func take(_ outcome: PageWorker.Outcome) {
    guard session != nil else { return }
    if case .unloading(let tab) = outcome.purpose, session?.late.remove(tab) != nil {
      reports += outcome.reports.filter { $0.tab != tab }
    } else {
      reports += outcome.reports
    }
    if let fault = outcome.fault { return lose(fault) }
    switch outcome.purpose {
    case .starting:
      session?.descriptor = outcome.descriptor
      news.append(.running)
    case .picture:
      let picture = outcome.picture ?? []
      news.append(picture.isEmpty ? .noPicture : .picture(picture))
    case .pressing(let text): news.append(.pressed(text, outcome.press ?? .notReadable))
    case .following, .reading, .unloading, .ending: break
    }
  }

  private func lose(_ fault: BrowserFault) {
    // One that never ran is not lost: why it did not start is said by the fault.
    if session?.descriptor != nil { news.append(.input(.page(.does(.lostBrowser, in: nil)))) }
    news.append(.lost(fault))
    session = nil
    reports = []
  }

  // MARK: - Presses, pictures and the end

  /// Presses the button or link with this text in a tab's page.
  public func press(_ text: String, in tab: TabNumber) {
    guard let session, session.follower.loaded.contains(tab) else {
      news.append(.pressed(text, .notReadable))
      return
    }
    let worker = session.worker
    session.work.start { worker.press(text, in: tab) }
  }

  public func takePicture() {
    guard let session, !session.follower.loaded.isEmpty else {
      news.append(.noPicture)
      return
    }
    let worker = session.worker
    session.work.start { worker.takePicture() }
  }

  /// Ends the browser beside the caller; a later `follow` starts another.
  public func stop() {
    guard let session else { return }
    let worker = session.worker
    session.work.start { worker.end() }
    self.session = nil
    stopped = session
    reports = []
    news.append(.ended)
  }

  /// Ends the browser, and waits until it is gone.
  public func end() {
    stop()
    guard let session = stopped else { return }
    let worker = session.worker
    let deadline = DevToolsConnection.now + Self.timeToEnd
    while session.work.isBusy, DevToolsConnection.now < deadline {
      Self.wait([session.work.descriptor], until: deadline)
      _ = session.work.takeResults()
    }
    if session.work.isBusy { worker.kill() }
    stopped = nil
  }

  /// Waits until a descriptor is readable; false if none is in time.
  @discardableResult
  private static func wait(_ descriptors: [Int32], until deadline: Int64) -> Bool {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let left = max(0, deadline - DevToolsConnection.now)
    return poll(&polled, nfds_t(polled.count), Int32(left)) > 0
  }
}
