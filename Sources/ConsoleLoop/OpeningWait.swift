import Cells
import Desktop
import Terminal

/// The wait for an organization that takes longer to read than a blink: the screen says so, and obeys.
public struct OpeningWait {
  /// How the wait ended.
  public enum End<Value> {
    /// The value is there, and what was typed before.
    case done(Value, typed: [ScreenEvent])
    /// The program ends with this exit code; the screen has been given back.
    case left(exitCode: Int32)
  }

  private let picture: OpeningPicture
  private let keys: KeyTable
  private let isASCIIOnly: Bool
  private var theme: Theme
  private let screen: any ConsoleScreen
  /// Keeps what was typed if there will be no console.
  private let unsent: any UnsentTextKeeper

  /// - Parameter name: the organization as the user named it.
  public init(
    reading name: String, on screen: any ConsoleScreen, keys: KeyTable, isASCIIOnly: Bool, theme: Theme,
    unsent: any UnsentTextKeeper
  ) {
    picture = OpeningPicture(reading: name, keys: keys)
    (self.screen, self.keys, self.unsent) = (screen, keys, unsent)
    (self.isASCIIOnly, self.theme) = (isASCIIOnly, theme)
  }

  /// Waits until there is a value, which may be whenever the descriptor is readable.
  public mutating func wait<Value>(for value: () -> Value?, at descriptor: Int32) -> End<Value> {
    var typed: [ScreenEvent] = []
    paint()
    while true {
      if let value = value() { return .done(value, typed: typed) }
      _ = screen.wait(milliseconds: nil, alsoWatching: [descriptor])
      let said = screen.nextEvents()
      // A signal ends it whatever arrives beside it.
      if let end = said.lazy.compactMap(\.end).first {
        giveUp(keeping: typed + said)
        return .left(exitCode: end.exitCode)
      }
      for event in said {
        switch event {
        case .key(.control("c")):
          giveUp(keeping: typed)
          return .left(exitCode: EndOfInput.interrupted.exitCode)
        case .key(let key) where keys.keys(of: .quit).contains(key):
          giveUp(keeping: [])
          return .left(exitCode: 0)
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
        case .pointer, .ended: break
        }
      }
    }
  }

  /// Gives the screen back because there will be no console, and keeps what was typed for it.
  public func giveUp(keeping typed: [ScreenEvent]) {
    screen.close()
    unsent.keep(TypedAhead(typed, keys: keys).unsent)
  }

  private func paint() {
    var grid = theme.applied(to: picture.frame(screen.size).grid)
    if isASCIIOnly { grid.asciiOnly() }
    screen.show(grid, cursor: nil)
  }
}

extension ScreenEvent {
  /// How the terminal has ended, if this says so.
  fileprivate var end: EndOfInput? {
    if case .ended(let end) = self { end } else { nil }
  }
}
