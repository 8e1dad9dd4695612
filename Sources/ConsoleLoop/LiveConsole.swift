import Cells
import Desktop
import Records
import Simulation
import Terminal

/// The live console: one loop over keys, signals and the clock, around one value.
///
/// Real time becomes inputs here; what the console asks for as effects is carried out here; nothing is decided.
public struct LiveConsole {
  private var console: Console
  private let screen: TerminalScreen
  private let isASCIIOnly: Bool
  private let clock = WallClock()
  /// The clock's ticks when time was last passed on.
  private var lastTicks: Int64

  /// Takes the terminal over until `run` returns.
  public init(_ console: Console, on screen: TerminalScreen, isASCIIOnly: Bool) {
    self.console = console
    self.screen = screen
    self.isASCIIOnly = isASCIIOnly
    lastTicks = clock.ticks
    self.console.size = screen.size
  }

  /// Runs until the person quits or the terminal ends. The terminal is given back in every case.
  ///
  /// - Returns: the exit code: 0, or 128 and the signal that ended it.
  public mutating func run() -> Int32 {
    defer { screen.close() }
    paint()
    while true {
      let wait = console.nextChange.map { Int(min($0.milliseconds, 60_000)) }
      _ = screen.wait(milliseconds: wait)
      passTime()
      // Everything that is there is taken in before one frame is painted.
      for event in screen.nextEvents() {
        if case .ended(let end) = event { return end.exitCode }
        for effect in console.handle(event) where carryOut(effect) { return 0 }
      }
      paint()
    }
  }

  private mutating func passTime() {
    let ticks = clock.ticks
    console.pass(Span(milliseconds: ticks - lastTicks))
    lastTicks = ticks
  }

  /// Does what the console asked for; true: it asked to quit.
  private mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return true
    case .suspend:
      screen.suspend()
      // The rehearsal stood still while nobody could see it.
      lastTicks = clock.ticks
    case .redraw: screen.forgetWhatIsShown()
    case .copy(let text): _ = screen.copyToClipboard(text)
    }
    return false
  }

  private func paint() {
    let frame = console.frame()
    guard isASCIIOnly else {
      screen.show(frame.grid, cursor: frame.cursor)
      return
    }
    var grid = frame.grid
    grid.asciiOnly()
    screen.show(grid, cursor: frame.cursor)
  }
}
