import Concurrency
import Diagnostics

/// The browsers of a run of scenarios: each is used by one scenario at a time, and then by the next.
public final class BrowserPool: Sendable {
  private let named: String?
  private let options: BrowserOptions
  private let idle = Mutex<[Browser]>([])

  /// - Parameter named: the browser that a person asked for; nil for the first that is found.
  public init(named: String? = nil, options: BrowserOptions = BrowserOptions()) {
    (self.named, self.options) = (named, options)
  }

  deinit { end() }

  /// Finds the browser, so that a run without one fails before its first scenario.
  public func find() throws(BrowserFault) -> BrowserExecutable { try BrowserExecutable.find(named) }

  /// A browser that nobody uses; starts one if there is none.
  public func take() throws(BrowserFault) -> Browser {
    if let browser = idle.withLock({ $0.popLast() }) { return browser }
    return try Browser(try find(), options)
  }

  /// Takes a browser back; one that failed is not used again.
  public func giveBack(_ browser: Browser, after fault: BrowserFault?) {
    guard fault == nil else { return browser.kill() }
    idle.withLock { $0.append(browser) }
  }

  /// Ends all browsers that nobody uses.
  public func end() {
    let browsers = idle.withLock { idle in
      defer { idle = [] }
      return idle
    }
    for browser in browsers { browser.end() }
  }
}
