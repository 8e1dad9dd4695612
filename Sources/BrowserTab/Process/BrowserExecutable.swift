import Diagnostics
import Glibc

/// A Chromium-based browser on this machine.
public struct BrowserExecutable: Hashable, Sendable {
  public let path: String

  /// The environment variable that names the browser.
  public static let variable = "AGENT_CONSOLE_BROWSER"
  /// The programs that are looked for in `PATH`, the first one first.
  public static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable",
  ]

  public init(path: String) { self.path = path }

  /// Finds the browser: the named one, otherwise that of the variable, otherwise the first in `PATH`.
  ///
  /// - Parameter named: a path, or the name of a program in `PATH`.
  public static func find(_ named: String? = nil) throws(BrowserFault) -> BrowserExecutable {
    for wish in [named, environment(variable)] {
      guard let wish, !wish.isEmpty else { continue }
      guard let path = path(of: wish) else { throw .notFound(named: wish) }
      return BrowserExecutable(path: path)
    }
    guard let path = names.lazy.compactMap({ path(of: $0) }).first else { throw .notFound(named: nil) }
    return BrowserExecutable(path: path)
  }

  private static func path(of name: String) -> String? {
    let folders =
      name.contains("/") ? [""] : (environment("PATH") ?? "").split(separator: ":").map { "\($0)/" }
    return folders.map { $0 + name }.first { access($0, X_OK) == 0 }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
