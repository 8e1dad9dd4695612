import Cells
import Desktop
import Records

/// The live console: one loop over keys, signals and the clock, around one value: the console, or a scenario that is
/// played in it.
///
/// Whatever happens outside becomes an event here, and what the value asks for as an effect is carried out; nothing is
/// decided.
public struct LiveConsole<Shown: InteractiveScreen> {
  var shown: Shown
  let surroundings: ConsoleSurroundings
  private let isASCIIOnly: Bool
  /// Whether what is wrong with the files has been looked for.
  private var hasLookedAtFiles = false
  /// The clock's ticks when time was last passed on.
  private var lastTicks: Int64

  /// Takes the screen over until `run` returns.
  public init(_ shown: Shown, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false) {
    self.shown = shown
    self.surroundings = surroundings
    self.isASCIIOnly = isASCIIOnly
    lastTicks = surroundings.clock.ticks
  }

  private var screen: any ConsoleScreen { surroundings.screen }

  /// Runs until the person quits or the terminal ends.
  ///
  /// The terminal is given back in every case.
  ///
  /// - Returns: the exit code: 0, or 128 and the signal that ended it.
  public mutating func run() -> Int32 {
    defer { screen.close() }
    if handle(opening) { return 0 }
    while true {
      let wake = screen.wait(
        milliseconds: wait, alsoWatching: surroundings.changes.map { [$0.descriptor] } ?? [])
      // Everything that is there is taken in before one frame is painted.
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

  /// What is so when it begins.
  private var opening: [ConsoleEvent] {
    [.screen(.resized(screen.size))] + (surroundings.files.map { [.files(.opened($0.opened))] } ?? [])
  }

  /// Lets events be handled, and what comes of them, until nothing more comes; then paints what has changed.
  ///
  /// - Returns: whether somebody asked to quit.
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

  /// How long nothing happens by itself, in milliseconds; nil: until something comes in.
  private var wait: Int? {
    let change = shown.nextChange.map { Int(min($0.milliseconds, 60_000)) }
    // Notes that nobody reads yet are offered again and again.
    let soon = surroundings.notes?.isWaiting == true ? 250 : awaitsFirstLook ? 100 : nil
    return soon.map { min(change ?? $0, $0) } ?? change
  }

  private var awaitsFirstLook: Bool { surroundings.files != nil && !hasLookedAtFiles }

  /// What is new of the organization's files.
  ///
  /// What was opened is checked once, when there is something to be seen and nobody is typing: what is wrong with it is
  /// told from the beginning, and before anything that has changed since.
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

  /// The rehearsal stood still while nobody could see it.
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
  /// Runs the agent's console until the person quits or the terminal ends.
  ///
  /// It stands in this module so that the loop is specialized for `Console` here, where it is optimized.
  ///
  /// - Returns: the exit code, as `run()` gives it.
  public static func run(
    _ console: Console, in surroundings: ConsoleSurroundings, isASCIIOnly: Bool = false
  ) -> Int32 {
    var live = LiveConsole(console, in: surroundings, isASCIIOnly: isASCIIOnly)
    return live.run()
  }
}
