import ArgumentParser
import Desktop

/// The options of a command that takes the terminal's screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      """
      The colours: dark, light, high-contrast or mono (default: what config.yaml, COLORFGBG, NO_COLOR and the terminal's background say, else \
      dark).
      """
    ))
  var theme: Theme?

  @Flag(help: "Leave the mouse to the terminal, so that it selects text as usual.")
  var noMouse = false

  @Flag(help: "Leave your config.yaml aside.")
  var noConfig = false

  /// What the command line asks for.
  var asked: AskedPreferences {
    var asked = AskedPreferences()
    (asked.theme, asked.readsConfiguration) = (theme, !noConfig)
    return asked
  }
}

extension Theme: ExpressibleByArgument {}
