import Diagnostics
import Notations
import Records
import Simulation

/// A desk in a real Chromium: a window of its own in a context of its own, driven over the debugging pipe.
public final class ChromiumDesk: BrowserDesk {
  private let address: HostAddress
  private let requests: PageRequests
  private let context: String
  private let target: String
  private let time: Time
  private let pipe: DevToolsPipe
  private let page: String
  private var connection: DevToolsConnection
  private var reports = PageReports()
  private var frames = FrameTree()
  public private(set) var clock: Int64
  /// The documents that have begun or gone since they were last awaited, by their frames.
  private var moved: Set<String> = []
  private var hasTimePassed = false
  /// How far the clock is about to run.
  private var passing: Int64 = 0
  private var isOpen = true

  /// What moves the pages' clock.
  public enum Time: Hashable, Sendable {
    /// Only `pass` does: a run gives the same facts each time.
    case virtual
    /// Real time.
    case real
  }

  /// Stands for the script of a Customer Defined Function among the documents that are awaited.
  private static let scriptName = "script"
  /// Stands for a press among them.
  private static let pressName = "press"
  /// How long pages may work without a sign of life, in milliseconds of real time.
  private static let patience: Int32 = 5_000
  /// How long a page may take to load, in milliseconds of its own time.
  private static let loadingLimit: Int64 = 10_000
  /// The longest step in which a loading page's time passes: a request takes ten milliseconds of it.
  private static let longestLoadingStep: Int64 = 8
  /// How often, and for how many milliseconds of its time, a page runs until it is drawn.
  private static let (pictureSteps, pictureStep): (Int, Int64) = (150, 20)
  /// The most dialogs that a page may open before it is stopped.
  private static let dialogLimit = 1_000

  /// Opens a window with the host page.
  ///
  /// - Parameter start: the pages' clock at the beginning, in milliseconds since 1970.
  init(
    in browser: Browser, _ connection: DevToolsConnection, at address: HostAddress,
    files: any WebResourceFiles, time: Time, start: Int64
  ) throws(BrowserFault) {
    (self.address, self.time) = (address, time)
    var connection = connection
    context = try connection.text("browserContextId", of: .createContext)
    for permission in ["camera", "microphone", "geolocation", "notifications"] {
      try connection.send(.denyPermission(permission, context: context), to: .browser)
    }
    try connection.send(.refuseDownloads(context: context), to: .browser)
    target = try connection.text("targetId", of: .createTarget(context: context))
    page = try connection.text("sessionId", of: .attach(target: target))
    requests = PageRequests(address: address, files: files, desk: target, options: browser.options)
    connection.page = page
    pipe = connection.pipe
    self.connection = connection
    clock = start
    for domain in [DevToolsCommand.Domain.page, .runtime, .inspector, .network] {
      try connection.send(.enable(domain), to: .page)
    }
    try connection.send(.addBinding(name: FrameScript.binding), to: .page)
    try connection.send(.runInEveryFrame(script: FrameScript.text), to: .page)
    try connection.send(.interceptRequests, to: .page)
    try call(.navigate(url: address.hostPage))
    try waitForHostPage()
    // Whether a script may close a window depends on its history, and whether `about:blank` got into that on how busy
    // the machine is.
    try call(.forgetHistory)
    if time == .virtual { try call(.stopTime(at: Double(start) / 1_000)) }
  }

  public var descriptor: Int32 { pipe.descriptor }

  // MARK: - App tabs

  public func load(_ url: String, in tab: TabNumber) throws(BrowserFault) {
    moved.remove(FrameTree.name(tab))
    try evaluate("load", .text(FrameTree.name(tab)), .text(url))
    // In real time a page may take as long as its network does; what it does meanwhile is not held back.
    if time == .virtual { try waitUntilMoved(tab) }
  }

  public func unload(_ tab: TabNumber) throws(BrowserFault) {
    moved.remove(FrameTree.name(tab))
    guard try evaluate("unload", .text(FrameTree.name(tab))).asFlag == true else { return }
    try waitUntilMoved(tab)
  }

  public func close(_ tab: TabNumber) throws(BrowserFault) {
    try evaluate("close", .text(FrameTree.name(tab)))
  }

  public func show(_ tab: TabNumber) throws(BrowserFault) { try evaluate("show", .text(FrameTree.name(tab))) }

  public func update(_ desk: HostDesk) throws(BrowserFault) { try evaluate("update", desk.json) }

  public func answer(_ call: HostCall, with answer: HostAnswer) throws(BrowserFault) {
    switch answer {
    case .resolved(let value): try evaluate("answer", .integer(call.id), value)
    case .rejected(let message): try evaluate("reject", .integer(call.id), .text(message))
    }
  }

  public func run(
    _ function: String, from url: String, with argument: JSONValue
  ) throws(BrowserFault) {
    try evaluate("run", .text(url), .text(function), argument)
    guard time == .virtual else { return }
    // The script has to arrive before the function is called.
    moved.remove(Self.scriptName)
    try passUntil { self.moved.contains(Self.scriptName) }
  }

  public func press(_ target: PressTarget, in tab: TabNumber) throws(BrowserFault) -> PressOutcome {
    moved.remove(Self.pressName)
    let (function, wanted) =
      switch target {
      case .text(let text): ("press", text)
      case .selector(let selector): ("pressSelector", selector)
      }
    func attempt() throws(BrowserFault) -> JSONValue {
      try evaluate(function, .text(FrameTree.name(tab)), .text(wanted), isGesture: true)
    }
    var outcome = try attempt()
    // In real time the page may be on its way: a person would see the button come.
    let deadline = DevToolsConnection.now + Int64(Self.patience)
    while time == .real, outcome["problem"]?.asText == "loading", DevToolsConnection.now < deadline {
      if let event = try connection.nextEvent(within: 20) { try handle(event) }
      outcome = try attempt()
    }
    let known = outcome["known"]?.asList?.compactMap(\.asText) ?? []
    switch outcome["problem"]?.asText {
    case "notFound": return .notFound(known: known)
    case "disabled": return .disabled
    case "badSelector": return .badSelector(known.first ?? "")
    case "loading": return .loading
    case "notReadable": return .notReadable
    default:
      if time == .virtual { try passUntil { self.moved.contains(Self.pressName) } }
      return .pressed
    }
  }

  public func text(of tab: TabNumber) throws(BrowserFault) -> String? {
    try evaluate("text", .text(FrameTree.name(tab))).asText
  }

  public func picture() throws(BrowserFault) -> [UInt8] {
    // The browser draws only while the page's time passes.
    let id = try connection.begin(.picture)
    for _ in 0..<Self.pictureSteps {
      switch time {
      case .virtual: try pass(Self.pictureStep)
      case .real: break
      }
      if let event = try connection.nextEvent(within: 20) { try handle(event) }
      if let answer = connection.takeAnswer(to: id) {
        return answer["data"]?.asText.flatMap { Base64.decode($0.utf8) } ?? []
      }
    }
    return []
  }

  // MARK: - Time

  public func pass(_ milliseconds: Int64) throws(BrowserFault) {
    guard time == .virtual, milliseconds > 0 else { return }
    (hasTimePassed, passing) = (false, milliseconds)
    defer { passing = 0 }
    try call(.passTime(milliseconds: milliseconds))
    try wait { self.hasTimePassed }
    clock += milliseconds
  }

  public func takeReports() throws(BrowserFault) -> [PageReport] {
    while let event = try connection.nextEvent(within: 0) { try handle(event) }
    return reports.take()
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    try? connection.send(.disposeContext(context), to: .browser)
  }

  // MARK: - Waiting

  /// Waits until a frame has another document: with virtual time, its time passes meanwhile.
  private func waitUntilMoved(_ tab: TabNumber) throws(BrowserFault) {
    let frame = FrameTree.name(tab)
    switch time {
    case .virtual: try passUntil { self.moved.contains(frame) }
    case .real: try wait { self.moved.contains(frame) }
    }
  }

  private func passUntil(_ isDone: () -> Bool) throws(BrowserFault) {
    let limit = clock + Self.loadingLimit
    var step: Int64 = 1
    while !isDone(), clock < limit {
      try pass(step)
      step = min(2 * step, Self.longestLoadingStep)
    }
  }

  /// Waits until the host page stands.
  ///
  /// The browser says when a page has loaded only if it was asked in time, and a new page has a new process. So the
  /// page itself is asked.
  private func waitForHostPage() throws(BrowserFault) {
    let question = "document.readyState === 'complete' && typeof \(HostScript.object) === 'object'"
    let deadline = DevToolsConnection.now + Silence.longest
    while try call(.evaluate(question, isGesture: false))["result"]?["value"]?.asFlag != true {
      guard DevToolsConnection.now < deadline else { throw .hangs }
      if let event = try connection.nextEvent(within: 5) { try handle(event) }
    }
  }

  /// Handles events until something has happened.
  ///
  /// A page that gives no sign of life is stopped: its script is terminated, and the run goes on.
  private func wait(until isDone: () -> Bool) throws(BrowserFault) {
    var hasStopped = false
    while !isDone() {
      if let event = try connection.nextEvent(patience: Self.patience) {
        try handle(event)
      } else if hasStopped {
        throw .hangs
      } else {
        hasStopped = true
        try stopScript()
      }
    }
  }

  /// Stops a script that never ends; the page stays.
  private func stopScript() throws(BrowserFault) {
    reports.add(.did(.hangs), in: nil, at: clock)
    try send(.terminateExecution)
  }

  // MARK: - Commands

  /// Sends a command about the page without waiting for its answer, also while another is waited for.
  private func send(_ command: DevToolsCommand) throws(BrowserFault) {
    try pipe.send(command, in: page)
  }

  @discardableResult
  private func call(_ command: DevToolsCommand) throws(BrowserFault) -> JSONValue {
    try connection.call(command, on: .page, patience: Self.patience) {
      () throws(BrowserFault) in
      try self.stopScript()
    } handling: { (event) throws(BrowserFault) in
      try self.handle(event)
      return true
    }
  }

  @discardableResult
  private func evaluate(
    _ function: String, _ arguments: JSONValue..., isGesture: Bool = false
  ) throws(BrowserFault) -> JSONValue {
    let list = arguments.map(\.compact).joined(separator: ", ")
    let answer = try call(.evaluate("\(HostScript.object).\(function)(\(list))", isGesture: isGesture))
    return answer["result"]?["value"] ?? .null
  }

  // MARK: - Events

  /// Handles an event in its turn, also while an answer is waited for: a page that waits is answered at once.
  private func handle(_ event: DevToolsEvent) throws(BrowserFault) {
    switch event {
    case .requestPaused(let request): try answer(request)
    case .dialogOpened(let kind, let message):
      // A page that asks whether to leave does not hold up the desk.
      if kind != "beforeunload" { reports.add(.did(.alerted(message)), in: nil, at: clock) }
      if reports.count(of: .alert) > Self.dialogLimit { try send(.terminateExecution) }
      try send(.closeDialog(accept: true))
    case .frameNavigated(let frame, let parent, let name): frames.note(frame: frame, named: name, in: parent)
    case .contextCreated(let context, let frame): frames.note(context: context, in: frame)
    case .timePassed: hasTimePassed = true
    case .bindingCalled(let text): handle(ScriptReport.read(text))
    case .consoleCalled(let level, let text, let origin):
      report(.logged(level: level, text, origin.position.map(pagePosition)), from: origin)
    case .exceptionThrown(let text, let origin):
      report(.threw(text, origin.position.map(pagePosition)), from: origin)
    case .windowOpened(let url): reports.add(.did(.triedToOpenWindow(url: url)), in: nil, at: clock)
    case .targetCreated(let id, let opener):
      if opener == target { try pipe.send(.closeTarget(id), in: nil) }
    case .downloadBegun(let url, let frame):
      reports.add(.did(.triedToDownload(url: url)), in: frames.tab(ofFrame: frame), at: clock)
    case .webSocketCreated(let url): reports.add(.did(.askedOutside(url: url)), in: nil, at: clock)
    case .leftOut: reports.add(.did(.more), in: nil, at: clock)
    case .detached(let session):
      guard session == page, isOpen else { break }
      reports.add(.did(.lostBrowser), in: nil, at: clock)
      throw .windowClosed
    case .crashed:
      reports.add(.did(.lostBrowser), in: nil, at: clock)
      throw .ended
    }
  }

  private func handle(_ read: (report: ScriptReport, frame: String?, time: Int64)?) {
    guard let (report, frame, time) = read else { return }
    let tab = frame.flatMap(FrameTree.tab)
    switch report {
    case .started: reports.add(.started, in: tab, at: time)
    case .loaded, .unloaded: if let frame { moved.insert(frame) }
    case .sent(let event, let target): reports.add(.sent(event: event, to: target), in: tab, at: time)
    case .sentUnknown(let event):
      let nearest = NearestName.to(event, among: ProviderEvent.allCases.map(\.name))
      let meant = ProviderEvent.allCases.first { $0.name == nearest }
      reports.add(.did(.sentUnknownEvent(event, nearest: meant)), in: tab, at: time)
    case .posted(let text): reports.add(.did(.postedMessage(text)), in: tab, at: time)
    case .called(let call): reports.add(.called(call), in: tab, at: time)
    case .askedForDevice(let name): reports.add(.did(.askedForDevice(name)), in: tab, at: time)
    case .scriptLoaded: moved.insert(Self.scriptName)
    case .pressed:
      moved.insert(Self.pressName)
      reports.add(.started, in: tab, at: time)
    }
  }

  private func report(_ activity: PageActivity, from origin: DevToolsEvent.Origin) {
    // The browser's own clock is of no use; the page's is, as far as it has been allowed to run.
    let time = origin.time.map { Int64($0) } ?? clock
    let isThePages = time >= clock && time <= clock + passing
    reports.add(.did(activity), in: frames.tab(ofContext: origin.context), at: isThePages ? time : clock)
  }

  private func pagePosition(_ position: DevToolsEvent.SourcePosition) -> PagePosition {
    switch address.request(position.url) {
    case .webResource(let name): PagePosition(file: name, line: position.line)
    case .hostPage, .icon, .unknown, .inline, .otherHost:
      PagePosition(file: position.url, line: position.line)
    }
  }

  private func answer(_ request: DevToolsEvent.Request) throws(BrowserFault) {
    let answer = requests.answer(request)
    if let activity = answer.activity {
      reports.add(.did(activity), in: frames.tab(ofFrame: request.frame), at: clock)
    }
    try send(answer.command)
  }
}
