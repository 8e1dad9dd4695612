import Cells
import Desktop
import Terminal

/// The wait for an organization that takes longer to read than a blink: the screen says so, and obeys.
public struct OpeningWait {
  /// How the wait ended.
  public enum End<Value> {
    /// The value is there, and what was typed before.
    case done(Value, typed: [ScreenEvent])
    /// The program ends with this exit code.
    case left(exitCode: Int32)
  }

  private let picture: OpeningPicture
  private let keys: KeyTable
  private let isASCIIOnly: Bool
  private var theme: Theme
  private let screen: any ConsoleScreen

  /// - Parameter name: the organization as the user named it.
  public init(
    reading name: String, on screen: any ConsoleScreen, keys: KeyTable, isASCIIOnly: Bool, theme: Theme
  ) {
    picture = OpeningPicture(reading: name, keys: keys)
    (self.screen, self.keys) = (screen, keys)
    (self.isASCIIOnly, self.theme) = (isASCIIOnly, theme)
  }

  /// Waits until there is a value, which may be whenever the descriptor is readable.
  public mutating func wait<Value>(for value: () -> Value?, at descriptor: Int32) -> End<Value> {
    var typed: [ScreenEvent] = []
    paint()
    while true {
      if let value = value() { return .done(value, typed: typed) }
      _ = screen.wait(milliseconds: nil, alsoWatching: [descriptor])
      for event in screen.nextEvents() {
        switch event {
        case .ended(let end): return .left(exitCode: end.exitCode)
        case .key(.control("c")): return .left(exitCode: EndOfInput.interrupted.exitCode)
        case .key(let key) where keys.keys(of: .quit).contains(key): return .left(exitCode: 0)
        case .key(let key) where keys.keys(of: .suspend).contains(key): screen.suspend()
        case .key(let key) where keys.keys(of: .redraw).contains(key):
          screen.forgetWhatIsShown()
          paint()
        case .key, .paste: typed.append(event)
        case .background(let background):
          theme = Theme(for: background)
          typed.append(event)
          paint()
        case .resized, .resumed: paint()
        // Nothing in the picture can be clicked, and the console is not there yet.
        case .pointer: break
        }
      }
    }
  }

  private func paint() {
    var grid = theme.applied(to: picture.frame(screen.size).grid)
    if isASCIIOnly { grid.asciiOnly() }
    screen.show(grid, cursor: nil)
  }
}
