import ArgumentParser
import Desktop
import Glibc

/// The option that chooses the screen's colours.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The colours: dark, light, high-contrast or mono (default: what COLORFGBG and NO_COLOR say, else dark)."
    ))
  var theme: Theme?

  /// The theme for this terminal.
  var chosen: Theme { Theme.ofTerminal(theme) }
}

extension Theme: ExpressibleByArgument {}

extension Theme {
  /// The theme for this terminal, unless the command line asks for one.
  static func ofTerminal(_ asked: Theme? = nil) -> Theme {
    Theme(asked) { name in getenv(name).map { String(cString: $0) } }
  }
}
