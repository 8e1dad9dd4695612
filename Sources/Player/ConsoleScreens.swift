import Cells
import Desktop
import Scenarios
import Simulation

/// The screens of a run, painted by a console for each size that keeps up with it.
///
/// What the screen shows depends on its size from the beginning: where there is room for one pane only, a tab that
/// opens takes it.
public struct ConsoleScreens: RunScreens {
  private var consoles: [Size: Console] = [:]

  public init() {}

  public mutating func text(of run: Run, at size: Size) -> String {
    // Until something happens the stage may be set anew.
    let known = consoles.removeValue(forKey: size).flatMap { $0.run.entries.isEmpty ? nil : $0 }
    var console = known ?? Console(openedAt: run.opening, size: size)
    console.follow(run)
    consoles[size] = console
    return console.frame().grid.text
  }
}
