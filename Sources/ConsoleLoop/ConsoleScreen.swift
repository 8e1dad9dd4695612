import Cells
import Terminal

/// The screen that shows the console, with the user's input.
public protocol ConsoleScreen {
  /// Columns and rows.
  var size: Size { get }

  /// Waits until there may be events, one of the other descriptors is readable, or the time is up.
  func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake
  /// All events so far, in order, without waiting.
  func nextEvents() -> [ScreenEvent]
  func show(_ grid: Grid, cursor: Point?)
  /// Makes the next `show` redraw everything.
  func forgetWhatIsShown()
  /// Suspends the program until it is resumed; the next events report the size.
  func suspend()
  /// Gives the screen to another program while `body` runs; the next events report the size.
  func lend(to body: () -> Void)
  /// Copies text to the clipboard; returns false if that is not possible.
  @discardableResult func copyToClipboard(_ text: String) -> Bool
  /// Gives the screen back for good.
  func close()
}

extension TerminalScreen: ConsoleScreen {}
