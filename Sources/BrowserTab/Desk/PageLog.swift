import Diagnostics
import Records
import Simulation

/// What the browser tells of a desk's pages: what they did, and which documents have come and gone.
struct PageLog {
  private let address: HostAddress
  private var reports = PageReports()
  private var frames = FrameTree()
  /// What has come since it was last awaited.
  private var arrivals: Set<Arrival> = []

  /// Something that the desk waits for.
  enum Arrival: Hashable {
    /// A document in the frame of an app tab has begun or gone.
    case document(TabNumber)
    /// The script of a Customer Defined Function is there.
    case script
    /// A press has reached its page.
    case press
  }

  /// The pages' clock: where it stands, and how far it is about to run; in milliseconds since 1970.
  struct Moment {
    let clock: Int64
    let passing: Int64
  }

  init(at address: HostAddress) { self.address = address }

  // MARK: - Arrivals

  /// Forgets what has come, before the next of its kind is waited for.
  mutating func forget(_ arrival: Arrival) { arrivals.remove(arrival) }

  func has(_ arrival: Arrival) -> Bool { arrivals.contains(arrival) }

  // MARK: - Reports

  /// The most dialogs that a page may open before it is stopped.
  private static let dialogLimit = 1_000

  var hasTooManyDialogs: Bool { reports.count(of: .alert) > Self.dialogLimit }

  mutating func takeReports() -> [PageReport] { reports.take() }

  /// Adds what a page did.
  ///
  /// - Parameter frame: the frame whose page did it; nil if it is no app tab's in particular.
  mutating func add(_ activity: PageActivity, inFrame frame: String? = nil, at moment: Moment) {
    reports.add(.did(activity), in: frame.flatMap { frames.tab(ofFrame: $0) }, at: moment.clock)
  }

  /// Takes what an event tells of pages; what it asks of the desk is the desk's.
  mutating func take(_ event: DevToolsEvent, at moment: Moment) {
    switch event {
    // A page that asks whether to leave tells nothing.
    case .dialogOpened("beforeunload", _): break
    case .dialogOpened(_, let message): add(.alerted(message), at: moment)
    case .frameNavigated(let frame, let parent, let name): frames.note(frame: frame, named: name, in: parent)
    case .contextCreated(let context, let frame): frames.note(context: context, in: frame)
    case .bindingCalled(let text): take(ScriptReport.read(text))
    case .consoleCalled(let level, let text, let origin):
      add(.logged(level: level, text, origin.position.map(position)), from: origin, at: moment)
    case .exceptionThrown(let text, let origin):
      add(.threw(text, origin.position.map(position)), from: origin, at: moment)
    case .windowOpened(let url): add(.triedToOpenWindow(url: url), at: moment)
    case .downloadBegun(let url, let frame): add(.triedToDownload(url: url), inFrame: frame, at: moment)
    case .webSocketCreated(let url): add(.askedOutside(url: url), at: moment)
    case .leftOut: add(.more, at: moment)
    case .detached, .crashed: add(.lostBrowser, at: moment)
    case .requestPaused, .timePassed, .targetCreated: break
    }
  }

  private mutating func take(_ read: (report: ScriptReport, frame: String?, time: Int64)?) {
    guard let (report, frame, time) = read else { return }
    let tab = frame.flatMap(FrameTree.tab)
    switch report {
    case .started: reports.add(.started, in: tab, at: time)
    case .loaded, .unloaded: if let tab { arrivals.insert(.document(tab)) }
    case .sent(let event, let target): reports.add(.sent(event: event, to: target), in: tab, at: time)
    case .sentUnknown(let event):
      let nearest = NearestName.to(event, among: ProviderEvent.allCases.map(\.name))
      let meant = ProviderEvent.allCases.first { $0.name == nearest }
      reports.add(.did(.sentUnknownEvent(event, nearest: meant)), in: tab, at: time)
    case .posted(let text): reports.add(.did(.postedMessage(text)), in: tab, at: time)
    case .called(let call): reports.add(.called(call), in: tab, at: time)
    case .askedForDevice(let name): reports.add(.did(.askedForDevice(name)), in: tab, at: time)
    case .scriptLoaded: arrivals.insert(.script)
    case .pressed:
      arrivals.insert(.press)
      reports.add(.started, in: tab, at: time)
    }
  }

  private mutating func add(
    _ activity: PageActivity, from origin: DevToolsEvent.Origin, at moment: Moment
  ) {
    // The browser's own clock is of no use; the page's is, as far as it has been allowed to run.
    let clock = moment.clock
    let time = origin.time.map { Int64($0) } ?? clock
    let isThePages = time >= clock && time <= clock + moment.passing
    reports.add(.did(activity), in: frames.tab(ofContext: origin.context), at: isThePages ? time : clock)
  }

  private func position(_ position: DevToolsEvent.SourcePosition) -> PagePosition {
    switch address.request(position.url) {
    case .webResource(let name): PagePosition(file: name, line: position.line)
    case .hostPage, .icon, .unknown, .inline, .otherHost:
      PagePosition(file: position.url, line: position.line)
    }
  }
}
