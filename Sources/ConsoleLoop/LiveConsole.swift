import Cells
import Desktop
import Records
import Simulation
import Storage
import Terminal

/// The live console: one loop over keys, signals and the clock, around one value: the console, or a scenario that is
/// played in it.
///
/// Real time becomes inputs here; what the value asks for as effects is carried out here; nothing is decided.
public struct LiveConsole<Shown: InteractiveScreen> {
  var shown: Shown
  let screen: TerminalScreen
  private let isASCIIOnly: Bool
  let clock = WallClock()
  /// The organization's files; nil: none are open.
  let files: (any OrganizationFiles)?
  /// Watches them, where that was asked for.
  private let watch: FolderWatch?
  /// Where the trainer's notes go.
  let notes: NotesWriter?
  /// What the console knows of the files.
  var known: KnownFiles
  /// Whether what is wrong with the files has been looked for.
  private var hasLookedAtFiles = false
  /// The clock's ticks when time was last passed on.
  var lastTicks: Int64

  /// Takes the terminal over until `run` returns.
  public init(
    _ shown: Shown, on screen: TerminalScreen, isASCIIOnly: Bool, files: (any OrganizationFiles)? = nil,
    watching watch: FolderWatch? = nil, notes: NotesWriter? = nil
  ) {
    self.shown = shown
    self.files = files
    self.watch = watch
    self.notes = notes
    known = KnownFiles(files?.opened)
    self.screen = screen
    self.isASCIIOnly = isASCIIOnly
    lastTicks = clock.ticks
    self.shown.size = screen.size
  }

  /// Runs until the person quits or the terminal ends.
  ///
  /// The terminal is given back in every case.
  ///
  /// - Returns: the exit code: 0, or 128 and the signal that ended it.
  public mutating func run() -> Int32 {
    defer { screen.close() }
    paint()
    passTime()
    while true {
      let wake = screen.wait(milliseconds: wait, alsoWatching: watch.map { [$0.descriptor] } ?? [])
      passTime()
      notes?.flush()
      if !wake.descriptors.isEmpty, watch?.takeChanges() == true { adoptFiles() }
      // Everything that is there is taken in before one frame is painted.
      let events = screen.nextEvents()
      if case .ended(let end)? = events.last { return end.exitCode }
      if events.isEmpty { lookAtFiles() }
      for effect in shown.handle(events) where carryOut(effect) { return 0 }
      paint()
    }
  }

  /// How long nothing happens by itself, in milliseconds; nil: until something comes in.
  private var wait: Int? {
    let change = shown.nextChange.map { Int(min($0.milliseconds, 60_000)) }
    // Notes that nobody reads yet are offered again and again.
    let soon = notes?.isWaiting == true ? 250 : hasLookedAtFiles ? nil : 100
    return soon.map { min(change ?? $0, $0) } ?? change
  }

  /// Checks the files once, when there is something to be seen and nobody is typing: what is wrong with them is told from
  /// the beginning.
  mutating func lookAtFiles() {
    guard !hasLookedAtFiles else { return }
    hasLookedAtFiles = true
    guard let problems = files?.openedProblems else { return }
    known.look(at: problems)
    shown.console.begin(with: problems)
  }

  /// Reads the files again, and lets the console take in what is new.
  mutating func adoptFiles() {
    // What was wrong at the beginning comes before what is wrong now.
    lookAtFiles()
    guard let read = files?.read() else { return }
    switch known.take(read) {
    case .nothing: break
    case .problems: shown.console.show(problems: read.problems)
    case .changed: shown.console.adopt(read.organization, problems: read.problems)
    }
  }

  private mutating func passTime() {
    let ticks = clock.ticks
    let effects = shown.elapse(Span(milliseconds: ticks - lastTicks))
    lastTicks = ticks
    for effect in effects { _ = carryOut(effect) }
  }

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
