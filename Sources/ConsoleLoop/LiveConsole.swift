import Cells
import Desktop
import Records

/// The live console: one loop over keys, signals and the clock, around one value.
///
/// The value is the console, or a scenario played in it. The loop turns whatever happens outside into events,
/// and carries out the effects that the value asks for; it decides nothing itself.
public struct LiveConsole<Shown: InteractiveScreen> {
  var shown: Shown
  let surroundings: ConsoleSurroundings
  private let isASCIIOnly: Bool
  /// Whether the opened files have been checked.
  private var hasLookedAtFiles = false
  /// The clock's ticks when the elapsed time was last reported.
  private var lastTicks: Int64

  /// Takes over the screen until `run` returns.
  public init(_ shown: Shown, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false) {
    self.shown = shown
    self.surroundings = surroundings
    self.isASCIIOnly = isASCIIOnly
    lastTicks = surroundings.clock.ticks
  }

  private var screen: any ConsoleScreen { surroundings.screen }

  /// Runs until the user quits or the terminal ends.
  ///
  /// The terminal is always given back.
  ///
  /// - Returns: the exit code: 0, or 128 plus the number of the signal that ended it.
  public mutating func run() -> Int32 {
    defer { screen.close() }
    if handle(opening) { return 0 }
    while true {
      let wake = screen.wait(
        milliseconds: wait, alsoWatching: surroundings.changes.map { [$0.descriptor] } ?? [])
      // Handle all pending events before painting one frame.
      let said = screen.nextEvents()
      for case .ended(let end) in said { return end.exitCode }
      if said.contains(.resumed) { forgetTheTime() }
      surroundings.notes?.flush()
      let isChanged = !wake.descriptors.isEmpty && surroundings.changes?.takeChanges() == true
      let events =
        [passedTime()] + news(isChanged: isChanged, isIdle: said.isEmpty) + said.map(ConsoleEvent.screen)
      if handle(events) { return 0 }
    }
  }

  /// The events at the start: the screen's size and the opened files.
  private var opening: [ConsoleEvent] {
    [.screen(.resized(screen.size))] + (surroundings.files.map { [.files(.opened($0.opened))] } ?? [])
  }

  /// Handles events, and the events that follow from them, until none are left; then paints if anything
  /// changed.
  ///
  /// - Returns: whether the user asked to quit.
  private mutating func handle(_ events: [ConsoleEvent]) -> Bool {
    var waiting = events
    var isPictureOld = false
    while !waiting.isEmpty {
      if waiting.canChangePicture(nextChange: shown.nextChange) { isPictureOld = true }
      let effects = shown.handle(waiting)
      waiting = []
      for effect in effects {
        if effect == .quit { return true }
        waiting += carryOut(effect)
      }
    }
    if isPictureOld { paint() }
    return false
  }

  /// How long to wait for input, in milliseconds; nil: without a limit.
  private var wait: Int? {
    let change = shown.nextChange.map { Int(min($0.milliseconds, 60_000)) }
    // Notes that still have no reader are offered again at intervals.
    let soon = surroundings.notes?.isWaiting == true ? 250 : awaitsFirstLook ? 100 : nil
    return soon.map { min(change ?? $0, $0) } ?? change
  }

  private var awaitsFirstLook: Bool { surroundings.files != nil && !hasLookedAtFiles }

  /// The new events about the organization's files.
  ///
  /// The opened files are checked once, as soon as the console is painted and the user is not typing. So
  /// their problems are reported from the start, and before any later changes.
  private mutating func news(isChanged: Bool, isIdle: Bool) -> [ConsoleEvent] {
    guard let files = surroundings.files else { return [] }
    var reports: [FileReport] = []
    if isIdle, awaitsFirstLook {
      hasLookedAtFiles = true
      reports.append(.read(files.checkOpened(), why: .opening))
    }
    if isChanged { reports.append(.read(files.read(), why: .changing)) }
    return reports.map(ConsoleEvent.files)
  }

  private mutating func passedTime() -> ConsoleEvent {
    let ticks = surroundings.clock.ticks
    defer { lastTicks = ticks }
    return .elapsed(Span(milliseconds: ticks - lastTicks))
  }

  /// Skips the time since the last report: the rehearsal stands still while it is off the screen.
  mutating func forgetTheTime() { lastTicks = surroundings.clock.ticks }

  private func paint() {
    let frame = shown.frame()
    guard isASCIIOnly else {
      screen.show(frame.grid, cursor: frame.cursor)
      return
    }
    var grid = frame.grid
    grid.asciiOnly()
    screen.show(grid, cursor: frame.cursor)
  }
}

extension LiveConsole where Shown == Console {
  /// Runs the agent's console until the user quits or the terminal ends.
  ///
  /// It is in this module so that the compiler specializes the loop for `Console` here, where it is
  /// optimized.
  ///
  /// - Returns: the exit code, as `run()` returns it.
  public static func run(
    _ console: Console, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false
  ) -> Int32 {
    var live = LiveConsole(console, in: surroundings, isASCIIOnly: isASCIIOnly)
    return live.run()
  }
}
