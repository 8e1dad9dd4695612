import BrowserTab
import Concurrency
import Diagnostics
import Organizations
import Scenarios
import Simulation
import Storage

extension PageDriver: RunPages {}

/// The web resources of one organization, for the pages of a run.
private struct OrganizationPages: WebResourceFiles {
  let organization: Organization
  let store: WebResourceStore

  func bytes(of name: String) -> [UInt8]? { store.bytes(of: name, in: organization) }
}

/// The browser that the pages of scenarios run in.
final class ScenarioBrowser: Sendable {
  private let pool: BrowserPool
  /// Whether pages run in every scenario, and not only where a Given says so.
  let isForEveryScenario: Bool

  init(named: String?, isForEveryScenario: Bool) {
    pool = BrowserPool(named: named)
    self.isForEveryScenario = isForEveryScenario
  }

  /// Finds the browser; throws if there is none.
  func find() throws(BrowserFault) { _ = try pool.find() }

  /// The pages of one run.
  func pages(from store: WebResourceStore) throws(BrowserFault) -> any RunPages {
    try find()
    let taken = Mutex<Browser?>(nil)
    let pool = pool
    return PageDriver { (organization, start) throws(BrowserFault) in
      let browser = try pool.take()
      taken.withLock { $0 = browser }
      return try browser.openDesk(
        at: HostAddress(of: organization), files: OrganizationPages(organization: organization, store: store),
        time: .virtual, start: start)
    } release: { fault in
      let browser = taken.withLock { browser in
        defer { browser = nil }
        return browser
      }
      if let browser { pool.giveBack(browser, after: fault) }
    }
  }

  func end() { pool.end() }
}
