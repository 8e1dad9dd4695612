import CNcurses
import Glibc

/// A terminal that gives each key at once and shows none by itself, so that the program knows a line before it is complete.
///
/// Ctrl-C and Ctrl-Z stay signals. However the program ends, the terminal gets its settings back.
public final class TypingTerminal {
  let rescue = Rescue()

  public init() {}

  public func begin() {
    var settings = rescue.memory.pointee.settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    rescue.arm(bytes: [])
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  public func end() {
    rescue.restoreSettings()
    rescue.disarm()
  }
}
