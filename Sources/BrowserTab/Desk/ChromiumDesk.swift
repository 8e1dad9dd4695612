import Diagnostics
import Notations
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
  private var log: PageLog
  public private(set) var clock: Int64
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

  /// How long pages may work without a sign of life, in milliseconds of real time.
  private static let patience: Int32 = 5_000
  /// How long a page may take to load, in milliseconds of its own time.
  private static let loadingLimit: Int64 = 10_000
  /// The longest step in which a loading page's time passes: a request takes ten milliseconds of it.
  private static let longestLoadingStep: Int64 = 8
  /// How often, and for how many milliseconds of its time, a page runs until it is drawn.
  private static let (pictureSteps, pictureStep): (Int, Int64) = (150, 20)

  /// Opens a window with the host page.
  ///
  /// - Parameter start: the pages' clock at the beginning, in milliseconds since 1970.
  init(
    in browser: Browser, _ connection: DevToolsConnection, at address: HostAddress,
    files: any WebResourceFiles, time: Time, start: Int64
  ) throws(BrowserFault) {
    (self.address, self.time) = (address, time)
    log = PageLog(at: address)
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
    log.forget(.document(tab))
    try evaluate("load", .text(FrameTree.name(tab)), .text(url))
    // In real time a page may take as long as its network does; what it does meanwhile is not held back.
    if time == .virtual { try waitForDocument(in: tab) }
  }

  public func unload(_ tab: TabNumber) throws(BrowserFault) {
    log.forget(.document(tab))
    guard try evaluate("unload", .text(FrameTree.name(tab))).asFlag == true else { return }
    try waitForDocument(in: tab)
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
    log.forget(.script)
    try passUntil { self.log.has(.script) }
  }

  public func press(_ target: PressTarget, in tab: TabNumber) throws(BrowserFault) -> PressOutcome {
    log.forget(.press)
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
      if time == .virtual { try passUntil { self.log.has(.press) } }
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
    return log.takeReports()
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    try? connection.send(.disposeContext(context), to: .browser)
  }

  // MARK: - Waiting

  /// Waits until an app tab has another document: with virtual time, its time passes meanwhile.
  private func waitForDocument(in tab: TabNumber) throws(BrowserFault) {
    switch time {
    case .virtual: try passUntil { self.log.has(.document(tab)) }
    case .real: try wait { self.log.has(.document(tab)) }
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
    log.add(.hangs, at: now)
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

  private var now: PageLog.Moment { PageLog.Moment(clock: clock, passing: passing) }

  /// Handles an event in its turn, also while an answer is waited for: a page that waits is answered at once.
  private func handle(_ event: DevToolsEvent) throws(BrowserFault) {
    // Ignores the end of another page's connection, and of its own once the desk is closed.
    if case .detached(let session) = event, session != page || !isOpen { return }
    log.take(event, at: now)
    switch event {
    case .requestPaused(let request): try answer(request)
    case .dialogOpened:
      // A page that asks whether to leave does not hold up the desk.
      if log.hasTooManyDialogs { try send(.terminateExecution) }
      try send(.closeDialog(accept: true))
    case .timePassed: hasTimePassed = true
    case .targetCreated(let id, let opener):
      if opener == target { try pipe.send(.closeTarget(id), in: nil) }
    case .detached: throw .windowClosed
    case .crashed: throw .ended
    case .frameNavigated, .contextCreated, .bindingCalled, .consoleCalled, .exceptionThrown, .windowOpened,
      .downloadBegun, .webSocketCreated, .leftOut:
      break
    }
  }

  private func answer(_ request: DevToolsEvent.Request) throws(BrowserFault) {
    let answer = requests.answer(request)
    if let activity = answer.activity { log.add(activity, inFrame: request.frame, at: now) }
    try send(answer.command)
  }
}
