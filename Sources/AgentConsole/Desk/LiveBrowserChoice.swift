import BrowserTab
import Desktop
import Diagnostics
import Glibc
import Wording

/// The browser that the command line chooses for the live console.
struct LiveBrowserChoice {
  /// Whether the providers' pages run in it from the start.
  var runsPages = false
  /// The program; nil for the first that is found.
  var program: String?
  /// The hosts that pages may reach.
  var allowedHosts: [String] = []

  var options: BrowserOptions {
    BrowserOptions(isVisible: Self.hasDisplay, allowedHosts: allowedHosts)
  }

  var window: BrowserWindow { BrowserWindow(isVisible: Self.hasDisplay, allowedHosts: allowedHosts) }

  /// Whether a person could see a window.
  private static var hasDisplay: Bool {
    let variables = ["DISPLAY", "WAYLAND_DISPLAY"]
    return variables.contains { variable in getenv(variable).map { $0.pointee != 0 } ?? false }
  }

  /// Ends the command if a browser is asked for and there is none.
  func find() throws {
    guard runsPages || program != nil else { return }
    do throws(BrowserFault) {
      _ = try BrowserExecutable.find(program)
    } catch {
      let spoken = BrowserFaultWords.spoken(error)
      try Message.print(error: spoken.message, hint: spoken.hint)
      throw ExitStatus.invalid.code
    }
  }
}
