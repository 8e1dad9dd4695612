import Cells
import ConsoleLoop
import Desktop
import Simulation
import Storage
import Terminal

/// The real console in its real loop, which crashes where a test asks.
///
/// A test asks by a paste, since no key is free for it.
enum ConsoleProbe {
  static func run() throws -> Int32 {
    guard let organization = OrganizationSnapshot.organization("contoso").value else { return 1 }
    let screen = CrashingScreen(terminal: try TerminalScreen.open())
    return LiveConsole.run(
      Console(State(organization), size: screen.size), in: ConsoleSurroundings(screen: screen))
  }
}

/// A terminal's screen that crashes on the paste of a crash's name.
private struct CrashingScreen: ConsoleScreen {
  let terminal: TerminalScreen

  var size: Size { terminal.size }

  func nextEvents() -> [ScreenEvent] {
    let events = terminal.nextEvents()
    for case .paste(let text) in events { Crash(rawValue: text)?.happen() }
    return events
  }

  func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake {
    terminal.wait(milliseconds: milliseconds, alsoWatching: others)
  }

  func show(_ grid: Grid, cursor: Point?) { terminal.show(grid, cursor: cursor) }
  func forgetWhatIsShown() { terminal.forgetWhatIsShown() }
  func suspend() { terminal.suspend() }
  func lend(to body: () -> Void) { terminal.lend(to: body) }
  func copyToClipboard(_ text: String) -> Bool { terminal.copyToClipboard(text) }
  func close() { terminal.close() }
}
