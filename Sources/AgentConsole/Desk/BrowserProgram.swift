import ArgumentParser
import BrowserTab
import Diagnostics
import Wording

/// The option that names the browser for the providers' pages.
struct BrowserProgram: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The browser: Chromium, Chrome or Edge (default: AGENT_CONSOLE_BROWSER, or the first that is found).",
      valueName: "program"), completion: .file())
  var browserPath: String?

  /// Ends the command if pages are to run, or a program is named, and there is no such browser.
  ///
  /// - Parameter runsPages: whether pages run in a browser from the start.
  static func find(_ named: String?, runsPages: Bool) throws {
    guard runsPages || named != nil else { return }
    do throws(BrowserFault) {
      _ = try BrowserExecutable.find(named)
    } catch {
      let spoken = BrowserFaultWords.spoken(error)
      try Message.print(error: spoken.message, hint: spoken.hint)
      throw ExitStatus.invalid.code
    }
  }
}
