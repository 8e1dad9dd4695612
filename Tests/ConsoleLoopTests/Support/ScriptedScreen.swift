import Cells
import ConsoleLoop
import Terminal

/// A screen and its user, both scripted by a test.
///
/// At the end of the script the terminal is closed.
final class ScriptedScreen: ConsoleScreen {
  var size: Size
  /// Runs while the program is suspended.
  var whileSuspended: () -> Void = {}

  private let clock: ScriptedClock
  private var script: [Step]
  /// When the last step happened.
  private var lastStep: Int64
  private var waiting: [ScreenEvent] = []
  private var tellsSize = false

  /// The frames shown, in order.
  private(set) var frames: [Grid] = []
  /// The timeouts of the loop's waits, in milliseconds.
  private(set) var waits: [Int?] = []
  private(set) var calls: [Call] = []

  /// A step that happens some milliseconds after the previous one.
  struct Step {
    let delay: Int64
    var events: [ScreenEvent] = []
    var isAboutFiles = false
    /// Whether a wait continues past its timeout until this step, as on a busy machine.
    var isLate = false
  }

  enum Call: Hashable {
    case suspend, lend, forget, close
    case copy(String)
  }

  init(_ script: [Step], size: Size, clock: ScriptedClock) {
    (self.script, self.size, self.clock) = (script, size, clock)
    lastStep = clock.ticks
  }

  func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake {
    waits.append(milliseconds)
    guard !tellsSize else { return TerminalWake(descriptors: []) }
    guard let next = script.first else {
      waiting.append(.ended(.closed))
      return TerminalWake(descriptors: [])
    }
    let left = max(0, lastStep + next.delay - clock.ticks)
    if let milliseconds, milliseconds < left, !next.isLate {
      clock.goOn(Int64(milliseconds))
      return TerminalWake(descriptors: [])
    }
    clock.goOn(left)
    lastStep = clock.ticks
    script.removeFirst()
    waiting += next.events
    return TerminalWake(descriptors: next.isAboutFiles ? others : [])
  }

  func nextEvents() -> [ScreenEvent] {
    defer { (waiting, tellsSize) = ([], false) }
    return (tellsSize ? [.resized(size)] : []) + waiting
  }

  func show(_ grid: Grid, cursor: Point?) { frames.append(grid) }

  func forgetWhatIsShown() { calls.append(.forget) }

  func suspend() {
    calls.append(.suspend)
    leave(whileSuspended)
  }

  func lend(to body: () -> Void) {
    calls.append(.lend)
    leave(body)
  }

  private func leave(_ body: () -> Void) {
    let left = clock.ticks
    body()
    lastStep += clock.ticks - left
    tellsSize = true
  }

  func copyToClipboard(_ text: String) -> Bool {
    calls.append(.copy(text))
    return true
  }

  func close() { calls.append(.close) }
}

extension ScriptedScreen.Step {
  /// Events that arrive together.
  static func after(_ milliseconds: Int64, _ events: ScreenEvent...) -> Self {
    Self(delay: milliseconds, events: events)
  }

  /// Keys that arrive together.
  static func after(_ milliseconds: Int64, keys: Key...) -> Self {
    Self(delay: milliseconds, events: keys.map(ScreenEvent.key))
  }

  /// The watch reports that the files may have changed.
  static func filesNoticed(after milliseconds: Int64) -> Self {
    Self(delay: milliseconds, isAboutFiles: true)
  }

  /// The loop is woken later than its timeout.
  static func late(_ milliseconds: Int64, _ events: ScreenEvent...) -> Self {
    Self(delay: milliseconds, events: events, isLate: true)
  }

  /// Nothing happens.
  static func pause(_ milliseconds: Int64) -> Self { Self(delay: milliseconds) }
}
