import Diagnostics

/// The words for a browser that is not there or fails.
public enum BrowserFaultWords {
  public static func spoken(_ fault: BrowserFault) -> Spoken {
    switch fault {
    case .notFound(named: nil):
      Spoken(
        "no browser is found: the providers' pages need Chromium",
        hint:
          "install it (`apt-get install chromium`), or name one with --browser-path or AGENT_CONSOLE_BROWSER")
    case .notFound(let name?):
      Spoken(
        "the browser \(name) is not found, or may not be run",
        hint: "name a program such as chromium, or its path")
    case .notStarted(let path, let code):
      Spoken("the browser \(path) cannot be started (error \(code))", hint: "try to start it by hand")
    case .noAnswer(let path):
      Spoken(
        "the browser \(path) does not answer on its debugging pipe",
        hint: "it has to be Chromium, Chrome or Edge; try to start it by hand")
    case .ended: Spoken("the browser has ended", hint: "start it again")
    case .windowClosed: Spoken("the browser's window was closed", hint: "open the pages in a browser again")
    case .hangs:
      Spoken("the browser does not answer any more", hint: "look for a page that loops; start it again")
    case .refused(let command, let message):
      Spoken("the browser refuses \(command): \(message)", hint: "a newer browser may help")
    }
  }
}
