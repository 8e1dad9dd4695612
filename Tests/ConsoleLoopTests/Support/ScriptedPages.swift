import ConsoleLoop
import Desktop
import Diagnostics
import Records
import Simulation

/// Pages without a browser: a test says what they do, and reads what they were told.
final class ScriptedPages: PageDesk {
  let status = BrowserStatus.off
  let descriptors: [Int32] = [97]
  /// What happens at each taking of events while pages run, the next one first.
  var events: [[ConsoleEvent]] = []
  /// What pages say when they have to leave.
  var lastWords: [Input] = []
  private(set) var calls: [Call] = []
  /// The facts of the run that was followed last.
  private(set) var followed = 0
  private(set) var isRunning = false
  private var waiting: [ConsoleEvent] = []

  enum Call: Hashable {
    case start
    case unload([Int])
    case press(String)
    case picture, stop, end
  }

  static let window = BrowserWindow(isVisible: false, allowedHosts: ["api.example.com"])

  func follow(_ run: Run) {
    followed = run.facts.count
    guard !isRunning else { return }
    isRunning = true
    calls.append(.start)
    waiting += [.browser(.changed(.starting(Self.window))), .browser(.changed(.running(Self.window)))]
  }

  func unload(_ tabs: [TabNumber]) -> [Input] {
    calls.append(.unload(tabs.map(\.ordinal)))
    defer { lastWords = [] }
    return lastWords
  }

  func takeEvents(in run: Run?) -> [ConsoleEvent] {
    defer { waiting = [] }
    guard isRunning, waiting.isEmpty, run != nil, !events.isEmpty else { return waiting }
    return events.removeFirst()
  }

  func press(_ text: String, in tab: TabNumber) {
    calls.append(.press(text))
    waiting.append(.browser(.pressed(text, .pressed)))
  }

  func takePicture() {
    calls.append(.picture)
    waiting.append(.browser(.pictureWritten("page-1.png")))
  }

  func stop() {
    guard isRunning else { return }
    isRunning = false
    calls.append(.stop)
    waiting.append(.browser(.changed(.off)))
  }

  /// The browser is gone.
  func lose(_ fault: BrowserFault) -> [ConsoleEvent] {
    isRunning = false
    return [.input(.page(.does(.lostBrowser, in: nil))), .browser(.lost(fault))]
  }

  func end() { calls.append(.end) }
}
