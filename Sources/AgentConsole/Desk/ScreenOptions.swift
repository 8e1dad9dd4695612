import ArgumentParser
import Desktop
import Glibc

/// The options of a command that takes the terminal's screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "The colours: dark, light, high-contrast or mono (default: what COLORFGBG and NO_COLOR say, else dark)."
    ))
  var theme: Theme?

  @Flag(help: "Leave the mouse to the terminal, so that it selects text as usual.")
  var noMouse = false

  /// The theme for this terminal.
  var chosenTheme: Theme { Theme.ofTerminal(theme) }
}

extension Theme: ExpressibleByArgument {}

extension Theme {
  /// The theme for this terminal, unless the command line asks for one.
  static func ofTerminal(_ asked: Theme? = nil) -> Theme {
    Theme(asked) { name in getenv(name).map { String(cString: $0) } }
  }
}
