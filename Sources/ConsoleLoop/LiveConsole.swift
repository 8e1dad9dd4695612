import Cells
import Desktop
import Diagnostics
import Organizations
import Records
import Simulation
import Storage
import Terminal

/// The live console: one loop over keys, signals and the clock, around one value: the console, or a scenario that is
/// played in it.
///
/// Real time becomes inputs here; what the value asks for as effects is carried out here; nothing is decided.
public struct LiveConsole<Shown: InteractiveScreen> {
  private var shown: Shown
  private let screen: TerminalScreen
  private let isASCIIOnly: Bool
  private let clock = WallClock()
  /// Watches the organization's files, where that was asked for.
  private let watch: FolderWatch?
  private let reload: (() -> LoadedFiles)?
  /// Writes conversation options into the organization's file, and gives what kept it from that.
  private let save: (([OptionChange]) -> Diagnostic?)?
  /// Reads a package and copies it into the organization's folder where it has one, if the console takes it.
  private let install: Install?
  /// Reads what goes with a solution, or once that is agreed to removes it from the organization's folder.
  private let uninstall: Uninstall?
  /// Where the trainer's notes go.
  private let notes: NotesWriter?
  /// What the console knows of the files.
  private var known: KnownFiles
  /// Whether what is wrong with the files has been looked for.
  private var hasLookedAtFiles = false
  /// The clock's ticks when time was last passed on.
  private var lastTicks: Int64

  /// The path or the name of a package, and whether the console takes its solution.
  public typealias Install = (String, (Solution) -> Bool) -> InstallOutcome

  /// The unique name of a solution, and what was agreed to.
  public typealias Uninstall = (String, UninstallTerms?) -> UninstallOutcome

  /// Takes the terminal over until `run` returns.
  ///
  /// - Parameters:
  ///   - reload: reads the organization's files again; nil where no files are open.
  ///   - save: writes conversation options into the organization's file; nil where there is none.
  ///   - install: installs a package; nil where no files are open.
  ///   - uninstall: uninstalls a solution from the organization's folder; nil where there is none.
  public init(
    _ shown: Shown, on screen: TerminalScreen, isASCIIOnly: Bool, watching watch: FolderWatch? = nil,
    notes: NotesWriter? = nil, reload: (() -> LoadedFiles)? = nil,
    save: (([OptionChange]) -> Diagnostic?)? = nil, install: Install? = nil, uninstall: Uninstall? = nil
  ) {
    self.shown = shown
    self.watch = watch
    self.notes = notes
    self.reload = reload
    self.save = save
    self.install = install
    self.uninstall = uninstall
    known = KnownFiles(shown.console.state.organization)
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
  private mutating func lookAtFiles() {
    guard !hasLookedAtFiles else { return }
    hasLookedAtFiles = true
    guard let problems = reload?().problems else { return }
    known.look(at: problems)
    shown.console.begin(with: problems)
  }

  private mutating func adoptFiles() {
    guard let read = reload?() else { return }
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

  /// Does what was asked for; true: it asked to quit.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return true
    case .suspend:
      screen.suspend()
      // The rehearsal stood still while nobody could see it.
      lastTicks = clock.ticks
    case .redraw: screen.forgetWhatIsShown()
    case .copy(let text): _ = screen.copyToClipboard(text)
    case .check:
      if let reload {
        shown.console.show(problems: reload().problems)
      } else {
        shown.console.refuseCheck()
      }
    case .saveOptions(let changes, let quitsAfterwards):
      guard let save else { return false }
      let failure = save(changes)
      guard !changes.isEmpty else {
        shown.console.finishSavingNothing(reload?().organization, failure: failure)
        return false
      }
      if failure == nil { known.expect(changes) }
      let effects = shown.console.finishSaving(changes, failure: failure, quitsAfterwards: quitsAfterwards)
      for effect in effects where carryOut(effect) { return true }
    case .install(let named):
      guard let install else {
        shown.console.refuseCheck()
        return false
      }
      let console = shown.console
      let outcome = install(named) { console.takes($0) }
      if case .written(let solution, _) = outcome { known.expect(installed: solution) }
      shown.console.finishInstalling(outcome)
    case .uninstall(let name, let agreed):
      guard let uninstall else { return false }
      let outcome = uninstall(name, agreed)
      if let removed = outcome.removed {
        known.expect(uninstalled: removed.solution, widgets: removed.files?.chatWidgets)
      }
      shown.console.finishUninstalling(outcome)
    case .note(let lines): notes?.write(lines)
    case .edit(let place):
      guard Editor.canOpen(place) else {
        shown.console.refuseEdit(of: place)
        return false
      }
      var hasRun = false
      screen.lend { hasRun = Editor.open(place) }
      lastTicks = clock.ticks
      adoptFiles()
      if !hasRun { shown.console.refuseEditor(Editor.name) }
    }
    return false
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
