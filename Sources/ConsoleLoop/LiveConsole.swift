import Cells
import Desktop
import Records
import Terminal

/// The live console: one loop over keys, signals and the clock, around one value.
///
/// The value is the console, or a scenario played in it. The loop turns whatever happens outside into events,
/// and carries out the effects that the value asks for; it decides nothing itself.
public struct LiveConsole<Shown: InteractiveScreen> {
  public internal(set) var shown: Shown
  let surroundings: ConsoleSurroundings
  /// The organization's files, with the work on them that is under way; nil if none are open.
  var files: FileDesk?
  /// The result of the check of the opened files, until the user is not typing.
  private var firstLook: ConsoleEvent?
  private let isASCIIOnly: Bool
  /// The theme, until the terminal says that its background needs another.
  private var theme: Theme
  /// The frame that was painted last.
  private var painted: Frame?
  /// The clock's ticks when the elapsed time was last reported.
  private var lastTicks: Int64
  /// What was typed before the console was there.
  private var typed: [ScreenEvent]

  /// Takes over the screen until `run` returns.
  public init(
    _ shown: Shown, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false, theme: Theme = .dark
  ) {
    self.shown = shown
    self.surroundings = surroundings
    files = surroundings.files
    (self.isASCIIOnly, self.theme) = (isASCIIOnly, theme)
    lastTicks = surroundings.clock.ticks
    typed = surroundings.typed
  }

  private var screen: any ConsoleScreen { surroundings.screen }

  /// Runs until the user quits or the terminal ends.
  ///
  /// The terminal is always given back.
  ///
  /// - Returns: the exit code: 0, or 128 plus the number of the signal that ended it.
  public mutating func run() -> Int32 {
    var unsent: [UnsentText] = []
    defer {
      endRecording()
      // The person has the terminal back while the browser ends.
      screen.close()
      surroundings.unsent?.keep(unsent)
      surroundings.pages?.end()
    }
    if handle(opening) { return 0 }
    // The console is on the screen; its files are checked beside it.
    files?.checkOpened()
    while true {
      let wake = screen.wait(milliseconds: typed.isEmpty ? wait : 0, alsoWatching: watched)
      // Handle all pending events before painting one frame.
      let said = typed + screen.nextEvents()
      typed = []
      for (index, event) in said.enumerated() {
        guard case .ended(let end) = event else { continue }
        // What was typed just before belongs to what is kept; nothing is painted any more.
        _ = shown.handle(said[..<index].map(ConsoleEvent.screen))
        unsent = shown.unsent
        _ = files?.finishWriting()
        return end.exitCode
      }
      if said.contains(.resumed) { forgetTheTime() }
      for case .background(let background) in said { theme = Theme(for: background) }
      surroundings.notes?.flush()
      if isChanged(wake) { files?.readChanges() }
      let events =
        [passedTime()] + reports() + browserEvents() + firstLook(isIdle: said.isEmpty)
        + said.map(ConsoleEvent.screen)
      if handle(events) { return 0 }
    }
  }

  /// The events at the start: the screen's size and the opened files.
  private var opening: [ConsoleEvent] {
    var events: [ConsoleEvent] = [.screen(.resized(screen.size))]
    if let files { events.append(.files(.opened(files.opened))) }
    if let pages = surroundings.pages { events.append(.browser(.changed(pages.status))) }
    return events
  }

  /// The descriptors besides the terminal's that end a wait.
  private var watched: [Int32] {
    var descriptors = surroundings.pages?.descriptors ?? []
    if let changes = surroundings.changes { descriptors.append(changes.descriptor) }
    if let files { descriptors.append(files.descriptor) }
    return descriptors
  }

  private func isChanged(_ wake: TerminalWake) -> Bool {
    guard let changes = surroundings.changes, wake.descriptors.contains(changes.descriptor) else {
      return false
    }
    return changes.takeChanges()
  }

  /// Handles events, and the events that follow from them, until none are left; then paints if anything
  /// changed.
  ///
  /// - Returns: whether the console ends.
  private mutating func handle(_ events: [ConsoleEvent]) -> Bool {
    var waiting = events
    var isPictureOld = false
    while !waiting.isEmpty {
      if waiting.canChangePicture(nextChange: shown.nextChange) { isPictureOld = true }
      let effects = shown.handle(lastWords(before: waiting) + waiting)
      waiting = []
      for effect in effects {
        guard effect == .quit else {
          waiting += carryOut(effect)
          continue
        }
        // What could not be written keeps the console open, which shows why.
        let failure = files?.finishWriting() ?? []
        if failure.isEmpty { return true }
        waiting += failure.map(ConsoleEvent.files)
      }
      // Before it is painted: what the screen shows is in the file.
      waiting += reports() + browserEvents() + recorded()
    }
    if isPictureOld { paint() }
    return false
  }

  /// The results of the work on the files so far.
  private mutating func reports() -> [ConsoleEvent] {
    var events: [ConsoleEvent] = []
    for report in files?.takeReports() ?? [] {
      if case .read(_, why: .opening) = report {
        firstLook = .files(report)
      } else {
        events.append(.files(report))
      }
    }
    return events
  }

  /// The result of the check of the opened files, unless the user is typing: the next key would take the note
  /// of its errors away.
  private mutating func firstLook(isIdle: Bool) -> [ConsoleEvent] {
    guard isIdle, let look = firstLook else { return [] }
    firstLook = nil
    return [look]
  }

  /// How long to wait for input, in milliseconds; nil: without a limit.
  private var wait: Int? {
    let change = shown.nextChange.map { Int(min($0.milliseconds, 60_000)) }
    // Notes that still have no reader are offered again at intervals.
    let soon = surroundings.notes?.isWaiting == true ? 250 : firstLook != nil ? 100 : nil
    return soon.map { min(change ?? $0, $0) } ?? change
  }

  private mutating func passedTime() -> ConsoleEvent {
    let ticks = surroundings.clock.ticks
    defer { lastTicks = ticks }
    return .elapsed(Span(milliseconds: ticks - lastTicks))
  }

  /// Skips the time since the last report: the rehearsal stands still while it is off the screen.
  mutating func forgetTheTime() { lastTicks = surroundings.clock.ticks }

  private mutating func paint() {
    let frame = shown.repaint(painted)
    painted = frame
    var grid = theme.applied(to: frame.grid)
    if isASCIIOnly { grid.asciiOnly() }
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
    _ console: Console, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false, theme: Theme = .dark
  ) -> Int32 {
    var live = LiveConsole(console, in: surroundings, isASCIIOnly: isASCIIOnly, theme: theme)
    return live.run()
  }
}
