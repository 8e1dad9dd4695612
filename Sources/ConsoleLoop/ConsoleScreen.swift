import Cells
import Terminal

/// The screen that the console is shown on, and the person before it.
public protocol ConsoleScreen {
  /// Columns and rows.
  var size: Size { get }

  /// Waits until there may be events, one of the other descriptors can be read, or the time has passed.
  func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake
  /// All that has come, in order, without waiting.
  func nextEvents() -> [ScreenEvent]
  func show(_ grid: Grid, cursor: Point?)
  /// Makes the next `show` write everything.
  func forgetWhatIsShown()
  /// Stops the program until it is woken; the next events tell the size.
  func suspend()
  /// Gives the screen to another program while `body` runs it; the next events tell the size.
  func lend(to body: () -> Void)
  /// Puts text on the clipboard; false if that cannot be.
  @discardableResult func copyToClipboard(_ text: String) -> Bool
  /// Gives the screen back for good.
  func close()
}

extension TerminalScreen: ConsoleScreen {}
