import BrowserTab
import Desktop
import Glibc

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
  func find() throws { try BrowserProgram.find(program, runsPages: runsPages) }
}
