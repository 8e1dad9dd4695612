import ArgumentParser
import Diagnostics
import Wording

/// The options about the browser that the providers' pages run in.
struct BrowserChoice: ParsableArguments {
  @Flag(help: "Run the providers' own pages in a real browser, in every scenario.")
  var browser = false

  @Option(
    help: ArgumentHelp(
      "The browser: Chromium, Chrome or Edge (default: AGENT_CONSOLE_BROWSER, or the first that is found).",
      valueName: "program"))
  var browserPath: String?

  var forScenarios: ScenarioBrowser { ScenarioBrowser(named: browserPath, isForEveryScenario: browser) }

  /// Ends the command if a browser is asked for and there is none.
  func find() throws {
    guard browser || browserPath != nil else { return }
    do throws(BrowserFault) {
      try forScenarios.find()
    } catch {
      let spoken = BrowserFaultWords.spoken(error)
      try Message.print(error: spoken.message, hint: spoken.hint)
      throw ExitStatus.invalid.code
    }
  }
}
