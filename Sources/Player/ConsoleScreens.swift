import Cells
import Desktop
import Scenarios
import Simulation

/// The screens of a run, drawn by one console for each size; each console follows the run.
///
/// The content depends on the size from the start: if only one pane fits, a newly opened tab takes it.
public struct ConsoleScreens: RunScreens {
  private var consoles: [Size: Console] = [:]

  public init() {}

  public mutating func text(of run: Run, at size: Size) -> String {
    // The rehearsal may be set up again until something happens.
    let known = consoles.removeValue(forKey: size).flatMap { $0.run.entries.isEmpty ? nil : $0 }
    var console = known ?? Console(openedAt: run.opening, size: size)
    console.follow(run)
    consoles[size] = console
    return console.frame().grid.text
  }
}
